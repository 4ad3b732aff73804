from generator.contributing.key_order import in_order

HEAD = "# yaml-language-server: x\n"


def test_keys_are_sorted_with_the_comment_above_each() -> None:
    text = f"{HEAD}name: A\n# of proof\nevidence: {{}}\n# of phone\nphone: x  # y\n"
    assert in_order(text) == (
        f"{HEAD}name: A\n# of phone\nphone: x  # y\n# of proof\nevidence: {{}}\n"
    )


def test_what_is_in_order_or_odd_stays_as_it_is() -> None:
    for text in (
        f"{HEAD}name: A\nphone: x\n",
        "phone: x\nname: A\nodd: y\n",
        "phone: x\nname: A\nname: B\n",
        "{phone: x, name: A}\n",
        "- phone\n",
        "phone: [\n",
        "",
    ):
        assert in_order(text) == text
    assert in_order("phone: x\nname: A") == "name: A\nphone: x\n"
