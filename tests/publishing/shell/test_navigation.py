from generator.publishing.shell.navigation import FOOTER, frame_for


def test_only_what_exists_is_linked() -> None:
    frame = frame_for("Example", {"rules/", "data/", "unknown/"})
    assert [link.address for column in frame.footer for link in column.links] == ["rules/", "data/"]
    assert not frame.has_feed


def test_an_empty_column_is_left_out() -> None:
    assert [column.title for column in frame_for("Example", {"feed.xml"}).footer] == [
        "For everyone"
    ]


def test_every_footer_address_is_written_from_the_root() -> None:
    addresses = [link.address for column in FOOTER for link in column.links]
    assert len(set(addresses)) == len(addresses)
    assert not any(address.startswith("/") for address in addresses)
