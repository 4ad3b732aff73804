import re

from generator.model.review import (
    BeforeAfter,
    FactChange,
    FlagChange,
    ProfileReview,
    Review,
    RuleReview,
)
from generator.reporting.review_report import MOST, as_markdown


def profile(slug: str, **more: object) -> ProfileReview:
    return ProfileReview(slug, f"providers/{slug}.yml", f"Example {slug}", "changed", **more)  # type: ignore[arg-type]


def flag(number: int, after: str = "confirmed") -> FlagChange:
    return FlagChange(f"rule-{number}", f"Rule {number}", "not stated", after, "It was said.")


def test_five_confirmed_red_flags_stand_above_everything_by_name() -> None:
    quiet = profile("a", facts=(FactChange("summary", "x", "y"),))
    flagged = profile("b", flags=tuple(map(flag, range(5))))
    text = as_markdown(Review("abcdef0123456", (quiet, flagged)))
    head = text[: text.index("### Example")]
    assert all(f"Rule {number}: not stated → confirmed." in head for number in range(5))
    assert text.index("### Example b") < text.index("### Example a")


def test_a_red_flag_that_was_taken_out_is_told_before_a_possible_one() -> None:
    gone = FlagChange("r", "Gone", "confirmed", "not stated", "It was said.")
    text = as_markdown(Review("a", (profile("b", flags=(flag(1, "possible"), gone)),)))
    assert text.index("Gone: confirmed → not stated") < text.index("Rule 1: not stated → possible")


def test_words_of_a_profile_are_shown_and_never_obeyed() -> None:
    evil = "<script>alert(1)</script> @everyone [x](https://evil.example) `rm` |"
    one = profile("b", facts=(FactChange("note", "", evil),), questions=(evil,))
    text = as_markdown(Review("a", (one,), others=(evil, "line\nend")))
    assert "<script>" not in text
    assert "@everyone" not in text.replace("\\@everyone", "")
    assert not re.search(r"(?<!\\)\]\(", text)
    assert "line\nend" not in text


def test_rules_and_settings_say_how_many_providers_get_which_answer() -> None:
    rule = RuleReview(
        "r", "A rule", {"met": 2}, {"met": 1, "not met": 1}, (BeforeAfter("b", "met", "x"),)
    )
    settings = (BeforeAfter("listing.must_document", "", "r"),)
    moved = (BeforeAfter("b", "Listed", "Withheld from the lists"),)
    text = as_markdown(Review("a", settings=settings, rules=(rule,), listings=moved))
    assert "| not met | 0 | 1 |" in text
    assert "Moved by the settings: 1 provider" in text


def test_a_huge_change_fits_in_a_comment_and_says_what_is_left_out() -> None:
    facts = tuple(FactChange(f"field {n}", "x" * 90, "y" * 90) for n in range(80))
    many = tuple(profile(f"p-{n}", facts=facts) for n in range(200))
    flagged = profile("z", flags=(flag(1),), facts=facts)
    text = as_markdown(Review("a", (*many, flagged)))
    assert len(text) <= MOST
    assert "more did not fit here" in text
    assert "Rule 1: not stated → confirmed" in text


def test_two_hundred_red_flags_do_not_push_each_other_out_unseen() -> None:
    flags = tuple(flag(number) for number in range(2000))
    text = as_markdown(Review("a", (profile("b", flags=flags),)))
    assert len(text) <= MOST
    assert "more did not fit here" in text
    assert "Rule 0: not stated → confirmed" in text


def test_nothing_is_told_in_one_line() -> None:
    assert "Nothing changed since `abc`" in as_markdown(Review("abc"))


def test_a_change_of_what_runs_is_asked_about_before_anything_is_merged() -> None:
    runs = (".github/workflows/publish.yml", "generator/judging.py", ".ci/run")
    text = as_markdown(Review("a", (profile("b"),), others=(*runs, "notes.txt")))
    head = text[: text.index("### Example b")]
    assert head.count("It changes what runs here") == len(runs)
    assert "notes.txt" not in head


def test_one_part_that_is_too_long_hides_nothing_after_it() -> None:
    facts = tuple(FactChange(f"field {n}", "x" * 9_000, "y" * 9_000) for n in range(60))
    big = profile("a", flags=(flag(1),), facts=facts)
    text = as_markdown(Review("a", (big, profile("b", facts=facts[:1]))))
    assert len(text) <= MOST
    assert "### Example b" in text
    assert "(9,000 letters)" in text
    assert "`directory review BASE --all` shows them" in text
    assert len(as_markdown(Review("a", (big,)), 10**9)) > MOST


def test_many_files_that_run_are_counted_and_leave_room_for_questions() -> None:
    runs = tuple(f"generator/{n}.py" for n in range(2000))
    text = as_markdown(Review("a", (profile("b", questions=("Who is it?",)),), others=runs))
    assert text.count("It changes what runs here") == 60
    assert "and 1,940 more running files" in text
    assert "Who is it?" in text


def test_a_renamed_profile_tells_its_name_of_before() -> None:
    one = ProfileReview("b", "providers/b.yml", "Example B", "renamed", formerly="a")
    assert "### Example B: renamed from providers/a.yml" in as_markdown(Review("a", (one,)))
