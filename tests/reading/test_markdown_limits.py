"""What would keep the engine busy is refused before it; what people write never is."""

import time
from pathlib import Path

import pytest

from generator.reading import markdown_limits
from generator.reading.markdown_blocks import blocks
from generator.reading.markdown_limits import excess

HOUSE = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("text", "position"),
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
def test_the_first_place_that_is_too_much_is_told(text: str, position: tuple[int, int]) -> None:
    found = excess(text)
    assert found
    assert (found.line, found.column) == position
    assert found.message.startswith("more than ")
    assert found.fix


@pytest.mark.parametrize("text", ["", "Words.", "- a\n" * 200, "a (b [c](d) e) f\n\n" * 200])
def test_what_people_write_is_never_too_much(text: str) -> None:
    assert excess(text) is None


SEEDS = (
    *(
        "[a](",
        "[a][",
        "[",
        "![",
        "`` `",
        "*a ",
        "*a*",
        "_a_",
        "[a](b)",
        "<a ",
        "&a;",
        "# a\n",
        "- a\n",
    ),
    *("> ", "|a|b|\n|-|-|\n", "[a]: b\n", "[@a]", "{{ a }}", "a\n: b\n", "a  \n", "***a", "1. a\n"),
    *("a\n\n", "*a*\n\n", "- a\n\n", "# a\n\n", "<!--", "<![CDATA[", "<a@b>", "    ", "~~~\n"),
)


@pytest.mark.slow
@pytest.mark.parametrize("seed", SEEDS)
def test_what_is_accepted_is_at_most_three_times_the_work_at_twice_the_length(seed: str) -> None:
    half = _largest(seed)
    assert any(_grows_evenly(half) for _ in range(4)), f"{len(half)} characters of {seed!r}"


def _grows_evenly(half: str) -> bool:
    once, twice = (min(_work(half * times) for _ in range(2)) for times in (1, 2))
    return twice <= 3 * once or twice < 0.02


def _largest(seed: str) -> str:
    """Return half of about the longest page that repeats a seed and is accepted."""
    passage = seed
    while len(passage) < 8000 and excess(passage * 2) is None:
        passage *= 2
    page = passage + "\n\n"
    while len(page) < 64_000 and excess(page * 4) is None:
        page *= 2
    return page


def _work(text: str) -> float:
    began = time.thread_time()
    blocks(text, 1)
    return time.thread_time() - began


def test_no_page_of_ours_comes_near_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    limits = [name for name in vars(markdown_limits) if name.isupper() and name[0] != "_"]
    for name in limits:
        monkeypatch.setattr(markdown_limits, name, getattr(markdown_limits, name) // 2)
    pages = sorted((HOUSE / "content").rglob("*.md"))
    assert pages
    assert {page.name: excess(page.read_text("utf-8")) for page in pages} == {
        page.name: None for page in pages
    }
