from pathlib import Path

import pytest

from generator.contributing.fix import fix
from generator.contributing.review.facts import facts_of
from generator.reading.profiles.providers import profile_from_text
from tests.real_day import REAL_DAY

SOUND = """\
name: Example A
website: https://a.example
kind: clinic
listing_basis: public_pages
summary: A made-up clinic for tests.
phone: "+1 415 555 0100"
# Where it is.
locations:
  - {city: Reno, state: NV, evidence: copy}  # on their page
routes: {values: [iv, im], evidence: copy}
emergency_plan: {answer: yes, note: "A crash cart, and a nurse.", evidence: copy}
prices:
  - {service: iv infusion, amount_usd: "1200", per: session, evidence: page}
evidence:
  page: {url: https://a.example/plan, seen: 2026-11-10, method: website, by: Erin Example}
  copy: {url: https://a.example/, seen: 2026-11, method: copy}
conflict_of_interest: none
"""
SLIPS = {
    "state: NV": "state: Nevada",
    "kind: clinic": "kind: Clinic",
    "values: [iv, im]": "values: [IV infusion, intramuscular]",
    "answer: yes": "answer: Y",
    'amount_usd: "1200"': "amount_usd: $1,200",
    "service: iv infusion": "service: IV infusions",
    "summary: A made-up clinic for tests.": "sumary: A made-up clinic for tests.",
    'note: "A crash cart, and a nurse."': "note: A crash cart, and a nurse.",
    "conflict_of_interest: none": "conflict_of_interest: None",
    "website: https://a.example": "website: http://a.example",
}
LEFT = {
    "method: website": "method: web",
    "seen: 2026-11-10": "seen: 11/10/2026",
    "evidence: page}": "evidence: pgae}",
    "by: Erin Example": "by:",
    "conflict_of_interest: none": "conflict_of_interest: affiliate",
}


def test_the_text_of_the_tests_is_sound() -> None:
    done = fix(SOUND, "a", REAL_DAY)
    assert (done.after, done.done, done.left) == (SOUND, (), ())


@pytest.mark.parametrize("right", SLIPS)
def test_a_slip_with_one_reading_is_put_right_and_every_comment_stays(right: str) -> None:
    assert SOUND.count(right) == 1
    done = fix(SOUND.replace(right, SLIPS[right]), "a", REAL_DAY)
    assert done.left == ()
    assert len(done.done) in (1, 2)
    quoted = 'amount_usd: "1200"' if "amount" in right else right
    assert done.after.replace('"A made-up', "A made-up") == SOUND.replace(right, quoted)


def test_all_slips_at_once_are_put_right() -> None:
    text = SOUND
    for right, wrong in SLIPS.items():
        text = text.replace(right, wrong)
    done = fix(text, "a", REAL_DAY)
    assert done.left == ()
    assert facts(done.after) == facts(SOUND)
    assert "# Where it is.\nlocations:" in done.after
    assert "  # on their page" in done.after


@pytest.mark.parametrize("right", LEFT)
def test_what_proves_something_is_left_to_a_person(right: str) -> None:
    text = SOUND.replace(right, LEFT[right])
    done = fix(text, "a", REAL_DAY)
    assert done.after == text
    assert done.left


def test_https_is_taken_only_from_what_the_file_shows() -> None:
    text = SOUND.replace("https://", "http://")
    assert fix(text, "a", REAL_DAY).after == text


def test_a_misspelt_name_of_a_stored_copy_is_led_to_it() -> None:
    text = SOUND.replace("iv, im], evidence: copy", "iv, im], evidence: copyy")
    assert fix(text, "a", REAL_DAY).after == SOUND


def test_keys_come_into_the_usual_order_with_their_comments() -> None:
    head, places = SOUND.split("# Where it is.\n")
    first, rest = places.split("routes:")
    moved = f"{head}routes:{rest}# Where it is.\n{first}"
    assert fix(moved, "a", REAL_DAY).after.splitlines()[6:8] == ["# Where it is.", "locations:"]


def test_a_text_with_a_colon_gets_quotes_and_its_comment_stays_one() -> None:
    text = SOUND.replace("clinic for tests.", "clinic: for tests.  # mine")
    done = fix(text, "a", REAL_DAY)
    assert 'summary: "A made-up clinic: for tests."  # mine' in done.after


def test_what_cannot_be_read_at_all_is_left_as_it_is() -> None:
    for text in ("", "{", "- a\n", "a: 'b\n", "\t\n", "name: [\n"):
        assert fix(text, "a", REAL_DAY).after == text


@pytest.mark.parametrize(
    "path", sorted(Path("tests/demo/providers").glob("e*.yml")), ids=lambda path: path.stem
)
def test_a_sound_profile_keeps_every_fact_and_its_proof(path: Path) -> None:
    text = path.read_text("utf-8")
    assert facts(fix(text, path.stem, REAL_DAY).after) == facts(text)


def facts(text: str) -> dict[str, tuple[str, str]]:
    profile, problems = profile_from_text(text, "a", "a", REAL_DAY)
    assert profile is not None, problems
    return dict(facts_of(profile.provider))
