"""An issue becomes a profile; what a stranger wrote stays words, and gains nothing."""

from pathlib import Path

import pytest

from generator.contributing.from_issue import from_issue
from generator.contributing.merge import Merged
from generator.form.profile_text import in_order
from generator.model.provider import Provider
from generator.reading.profiles.providers import profile_from_text
from generator.reading.strict_yaml.parser import parse
from tests.contributing.folders import house, profile_of
from tests.contributing.issues import SOUND, issue
from tests.real_day import REAL_DAY

HOSTILE = [
    "<script>alert(1)</script>",
    '"\nevidence: {}',
    "A\n---\nname: B",
    "&a [*a]",
    "!!python/object/apply:os.system [id]",
    "$(touch /tmp/x) `id`",
    "A: {b: c}, [d] # e",
    "\u202eA",
    "A\x00B",
]


def read(folder: Path, text: str) -> Merged:
    root = folder / "house"
    if not root.exists():
        house(root)
    file = folder / "issue.md"
    file.write_text(text, encoding="utf-8")
    return from_issue(file, root, REAL_DAY)


def provider_of(done: Merged) -> Provider:
    profile, problems = profile_from_text(done.after, done.path.stem, "x", REAL_DAY)
    assert profile is not None, problems
    return profile.provider


def test_each_answer_becomes_a_fact_that_rests_on_the_one_look(tmp_path: Path) -> None:
    done = read(tmp_path, issue(**SOUND))
    assert [one.message for one in done.problems] == []
    provider = provider_of(done)
    assert done.path == tmp_path / "house" / "providers" / "example-meadow-clinic.yml"
    assert provider.routes is not None
    assert [str(one) for one in provider.routes.values] == ["iv", "under the tongue"]
    assert [(str(p.service), str(p.amount_usd)) for p in provider.prices] == [
        ("iv infusion", "450"),
        ("consultation", "100"),
    ]
    assert provider.screening is not None
    assert provider.screening.medical is True
    assert provider.serves is not None
    assert provider.serves.states == ("CA", "NV")
    assert list(provider.evidence) == ["issue"]
    assert "They moved" not in done.after


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("where", ["name", "summary", "by", "prices", "kind", "url", "city"])
def test_hostile_words_stay_one_value_or_are_refused(tmp_path: Path, where: str, text: str) -> None:
    done = read(tmp_path, issue(**{**SOUND, where: text}))
    parsed = parse(done.after, "x").data if done.after else {}
    assert set(parsed) <= set(Provider.model_fields)
    assert done.path.parent == tmp_path / "house" / "providers" or done.path.name == "issue.md"
    if not done.is_refused:
        sound = read(tmp_path, issue(**SOUND))
        keys = [key for key, value in in_order(parse(sound.after, "x").data).items()]
        assert list(in_order(parsed)) == keys
        assert "<" not in done.after


def test_a_path_in_the_name_leads_nowhere_and_no_file_is_written_over(tmp_path: Path) -> None:
    done = read(tmp_path, issue(**{**SOUND, "name": "../../etc/passwd"}))
    assert done.path == tmp_path / "house" / "providers" / "etc-passwd.yml"
    done = read(tmp_path, issue(**{**SOUND, "name": "Example A"}))
    assert [one.code for one in done.problems] == ["profile-exists"]
    for name in ("\u4e2d", "con", "..."):
        done = read(tmp_path, issue(**{**SOUND, "name": name}))
        assert "name-not-a-slug" in [one.code for one in done.problems]


def test_every_problem_is_told_at_once_at_the_line_of_its_question(tmp_path: Path) -> None:
    odd = {"kind": "A hospital", "prices": "dear", "seen": "yesterday", "state": "California"}
    text = issue(**{**SOUND, **odd})
    done = read(tmp_path, text)
    rows = text.split("\n")
    told = {rows[one.line - 1].removeprefix("### ") for one in done.problems}
    assert {"What is it?", "Prices", "On which day?", "State of its clinic"} <= told


def test_what_is_too_large_or_no_issue_of_ours_is_refused(tmp_path: Path) -> None:
    assert [one.code for one in read(tmp_path, "A" * 1_000_000).problems] == ["file-too-large"]
    assert [one.code for one in read(tmp_path, "Hello.\n").problems] == ["no-issue-of-ours"]
    assert [one.code for one in read(tmp_path, "```yaml\na: b\n```").problems] == [
        "no-issue-of-ours"
    ]


def test_changes_of_the_form_are_merged_into_their_profile(tmp_path: Path) -> None:
    changes = (
        "```yaml\nprofile: example-a\nwas: {summary: A made-up clinic for tests.}\n"
        "now: {summary: Another.}\n```\n"
    )
    done = read(tmp_path, changes)
    assert done.problems == []
    assert done.path == profile_of(tmp_path / "house")
    assert 'summary: "Another."' in done.after
