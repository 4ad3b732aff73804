from pathlib import Path

from tests.contributing.review.changed import changed, file, profile


def test_nothing_changed_is_nothing_told(house: Path) -> None:
    found = changed(house, lambda: None)
    assert (found.profiles, found.pages, found.settings, found.others) == ((), (), (), ())


def test_settings_that_move_an_untouched_provider_are_told(house: Path) -> None:
    settings = house / "site_config.yml"
    more = "listing: {must_document: [publishes-prices]}\n"
    text = settings.read_text("utf-8") + more
    found = changed(house, lambda: settings.write_text(text, encoding="utf-8"))
    assert [one.what for one in found.settings] == ["listing.must_document"]
    (moved,) = found.listings
    assert (moved.what, moved.before) == ("example-a", "Listed")
    assert moved.after == "Withheld from the lists"


def test_pages_and_other_files_are_told_apart(house: Path) -> None:
    page = next((house / "content").rglob("*.md"))

    def change() -> None:
        page.write_text(page.read_text("utf-8") + "\nMore words.\n", encoding="utf-8")
        (house / "evil.sh").write_text("rm -rf /", encoding="utf-8")
        (house / "providers" / ".hidden.yml").write_text("x", encoding="utf-8")

    found = changed(house, change)
    assert [path for path, _ in found.pages] == [page.relative_to(house).as_posix()]
    assert found.others == ("evil.sh", "providers/.hidden.yml")


def test_only_problems_of_what_changed_are_told(house: Path) -> None:
    found = changed(house, lambda: file(house).write_text(profile("kind: x\n"), encoding="utf-8"))
    assert {one.path for one in found.problems} == {"providers/example-a.yml"}


def test_a_new_provider_of_nearly_the_same_name_is_asked_about(house: Path) -> None:
    other = profile().replace("name: Example A", "name: Example A Clinic")
    other = other.replace("example-a.example", "other.example")
    path = house / "providers" / "another.yml"
    found = changed(house, lambda: path.write_text(other, encoding="utf-8"))
    (one,) = found.profiles
    assert one.state == "added"
    assert any("providers/example-a.yml" in text for text in one.questions)


def test_a_link_out_of_the_folder_is_no_profile(house: Path) -> None:
    def change() -> None:
        file(house).unlink()
        file(house).symlink_to("/etc/passwd")

    (one,) = changed(house, change).profiles
    assert one.state == "unreadable"
    assert one.facts
    assert all("root" not in fact.after for fact in one.facts)


def test_a_change_of_rules_whose_base_does_not_run_is_noted(house: Path) -> None:
    rule = house / "generator" / "criteria" / "x.py"

    def change() -> None:
        rule.parent.mkdir(parents=True)
        rule.write_text("", encoding="utf-8")

    (note,) = changed(house, change).notes
    assert note.startswith("How the rules' answers change is not known")
