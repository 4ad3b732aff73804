from generator.contributing.text_change import text_change


def test_only_what_differs_is_shown() -> None:
    shown = text_change("a\nb\nc\n", "a\nB\nc\n", "x.yml")
    assert shown.splitlines()[2:] == ["@@ -2 +2 @@", "-b", "+B"]
    assert text_change("a\n", "a\n", "x.yml") == ""
