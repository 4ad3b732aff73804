from datetime import date, timedelta

import pytest

from generator.contributing.verify import Check, looked_again, verified
from generator.model.problem import DirectoryError
from generator.reading.profiles.profile import Profile
from generator.reading.profiles.providers import profile_from_text
from tests.contributing.folders import HEAD, TAIL, USES
from tests.today import TODAY

FIRST = "verified: {on: 2026-11-20, by: Erin Example, how: called}\n"
CHECK = Check(TODAY, "Finn Example", "read every page")


def profile(middle: str = "", tail: str = TAIL) -> Profile:
    found, problems = profile_from_text(HEAD + USES + middle + tail, "example-a", "x", TODAY)
    assert found is not None, problems
    return found


def test_a_check_is_one_line_more_and_touches_nothing_else() -> None:
    before = profile()
    text = verified(before, CHECK)
    line = "verified: {on: 2026-11-21, by: Finn Example, how: read every page}\n"
    assert text.replace(line, "") == before.text
    assert line in text


def test_a_new_check_takes_the_place_of_the_old_one() -> None:
    text = verified(profile(FIRST), CHECK)
    assert text.count("verified:") == 1
    assert "by: Finn Example" in text
    assert "# The last line." in text


def test_a_second_look_stands_beside_the_first() -> None:
    text = looked_again(profile(FIRST), CHECK, agrees=True)
    found, _ = profile_from_text(text, "example-a", "x", TODAY)
    assert found is not None
    check = found.provider.verified
    assert check is not None
    assert (check.on, check.by, check.how) == (date(2026, 11, 20), "Erin Example", "called")
    assert check.second is not None
    assert (check.second.by, check.second.agrees) == ("Finn Example", True)


@pytest.mark.parametrize(
    ("middle", "by", "words"),
    [
        ("", "Finn Example", "nobody has checked"),
        (FIRST, "erin example", "by another editor"),
        (FIRST, "Example A", "the provider or one of its people"),
        (FIRST, "n/a", "names no editor"),
    ],
)
def test_a_second_look_that_is_none_is_refused(middle: str, by: str, words: str) -> None:
    with pytest.raises(DirectoryError, match=words):
        looked_again(profile(middle), Check(TODAY, by), agrees=True)


def test_a_second_look_comes_after_the_first() -> None:
    early = Check(TODAY - timedelta(days=9), "Finn Example")
    with pytest.raises(DirectoryError, match="comes after it"):
        looked_again(profile(FIRST), early, agrees=False)


@pytest.mark.parametrize("tie", ["paid", "affiliated"])
def test_who_is_tied_cannot_check(tie: str) -> None:
    tied = profile(tail=TAIL.replace("interest: none", f"interest: {tie}"))
    with pytest.raises(DirectoryError, match="cannot check it for us"):
        verified(tied, CHECK)


def test_a_profile_without_a_look_of_ours_cannot_be_checked() -> None:
    tail = TAIL.replace("method: website", "method: copy")
    with pytest.raises(DirectoryError, match="needs a look of our own"):
        verified(profile(tail=tail), CHECK)
