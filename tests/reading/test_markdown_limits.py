"""What would keep the engine busy is refused before it; what people write never is."""

from pathlib import Path

import pytest

from generator.reading import markdown_limits
from generator.reading.markdown_limits import excess

HOUSE = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Words.\n" + "[a](" * 9, (2, 33)),
        ("Words.\n\n" + "*a* " * 201, (3, 801)),
        ("Words.\n\n" + "a" * 16_001, (3, 1)),
        ("a\n" * 201, (201, 1)),
        ("a\n\n" * 2501, (5001, 1)),
        ("# a\n\n" * 301, (601, 1)),
        ("Words.\n\n" + "> " * 9 + "a", (3, 1)),
        ("Words.\n\n" + " " * 36 + "- a", (3, 1)),
        ("<a \n\n" * 41, (81, 1)),
        ("*a* *b*\n\n" * 1501, (3002, 1)),
    ],
)
def test_the_first_place_that_is_too_much_is_told(text: str, place: tuple[int, int]) -> None:
    found = excess(text)
    assert found
    assert (found.line, found.column) == place
    assert found.message.startswith("more than ")
    assert found.fix


@pytest.mark.parametrize("text", ["", "Words.", "- a\n" * 200, "a (b [c](d) e) f\n\n" * 200])
def test_what_people_write_is_never_too_much(text: str) -> None:
    assert excess(text) is None


def test_no_page_of_ours_comes_near_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    limits = [name for name in vars(markdown_limits) if name.isupper() and name[0] != "_"]
    for name in limits:
        monkeypatch.setattr(markdown_limits, name, getattr(markdown_limits, name) // 2)
    pages = sorted((HOUSE / "content").rglob("*.md"))
    assert pages
    assert {page.name: excess(page.read_text("utf-8")) for page in pages} == {
        page.name: None for page in pages
    }
