"""``directory draft`` proposes, a person ticks, ``directory merge`` lays it into the profile."""

from pathlib import Path

import pytest

from tests.cli.conftest import Directory

PAGE = """\
<h1>Example A</h1>
<p>We provide superbills. We monitor your vital signs during every infusion.</p>
<p>Some clinics offer financing.</p>
<div class="testimonial">We treat PTSD, they told me.</div>
"""
ABOUT = ("--profile", "example-a", "--url", "https://a.example/about", "--seen", "2026-11-20")


@pytest.fixture
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("saved") / "about.html"
    file.write_text(PAGE, encoding="utf-8")
    return file


def test_a_saved_page_becomes_facts_of_the_profile(
    directory: Directory, house: Path, page: Path
) -> None:
    draft, answers = page.with_name("a.draft.yml"), page.with_name("answers.yml")
    made = directory("draft", page, *ABOUT, "--by", "erin", "--output", draft)
    assert (made.code, made.err) == (
        0,
        "directory: 2 proposals; read the words of each and write yes or no behind take\n",
    )
    draft.write_text(draft.read_text("utf-8").replace("take: ask", "take: yes"), encoding="utf-8")
    assert directory("draft", "--taken", draft, "--output", answers).code == 0
    merged = directory("merge", answers, "--today", "2026-11-21")
    assert merged.code == 0, merged
    profile = (house / "providers" / "example-a.yml").read_text("utf-8")
    assert "superbill: yes" in profile
    assert "vitals: yes" in profile
    assert "https://a.example/about" in profile
    assert "We provide" not in profile
    assert directory("check", "--today", "2026-11-21").code == 0


def test_a_draft_of_long_pages_is_taken_as_a_short_one_is(directory: Directory, page: Path) -> None:
    prices = "".join(f"<p>Ketamine infusion: ${amount}</p>" for amount in range(100, 500))
    page.write_text(prices, encoding="utf-8")
    draft, answers = page.with_name("long.draft.yml"), page.with_name("long.answers.yml")
    assert directory("draft", page, *ABOUT, "--by", "erin", "--output", draft).code == 0
    assert draft.stat().st_size > 70_000
    draft.write_text(draft.read_text("utf-8").replace("take: ask", "take: yes"), encoding="utf-8")
    ended = directory("draft", "--taken", draft, "--output", answers)
    assert (ended.code, ended.err) == (0, "")
    assert answers.read_text("utf-8").count("service: iv infusion") == 400


def test_nothing_is_taken_before_a_person_has_ticked(directory: Directory, page: Path) -> None:
    draft = page.with_name("a.draft.yml")
    directory("draft", page, *ABOUT, "--output", draft)
    ended = directory("draft", "--taken", draft)
    assert ended.code == 1
    assert "write take: yes, or take: no" in ended.out
    assert "nothing was written" in ended.err


def test_no_draft_is_written_over(directory: Directory, page: Path) -> None:
    draft = page.with_name("a.draft.yml")
    draft.write_text("mine", encoding="utf-8")
    made = directory("draft", page, *ABOUT, "--output", draft)
    assert draft.read_text("utf-8") == "mine"
    assert made.out == f"{draft.with_name('a.draft-2.yml')} written.\n"


def test_what_is_missing_is_told(directory: Directory, page: Path) -> None:
    assert "one --url for each page" in directory("draft", page).err
    unknown = directory("draft", page, "--profile", "nobody", "--url", "https://a.example/")
    assert "start it with: directory new" in unknown.err
    gone = directory("draft", page.with_name("gone.html"), *ABOUT)
    assert gone.code == 1
    assert "gone.html" in gone.out


@pytest.mark.parametrize(
    "data", [b"", b" \n", b"<html><script>1</script>", bytes(range(256)) * 9, b"%PDF-1.7 words"]
)
def test_a_file_that_is_no_page_gets_its_answer(
    directory: Directory, page: Path, data: bytes
) -> None:
    page.write_bytes(data)
    draft = page.with_name("a.draft.yml")
    told = directory("draft", page, *ABOUT, "--output", draft)
    assert told.code == 1
    assert "page-without-words" in told.out
    assert not draft.exists()
