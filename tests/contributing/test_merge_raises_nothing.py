"""Whatever is answered in a call: what was not asked has no more proof after the merge."""

import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.calling.answer_file import answer_file
from generator.calling.call import Call
from generator.calling.order import in_order, stated
from generator.calling.question import Question, Shape
from generator.calling.questions import BY_ID
from generator.contributing.merge import merge
from generator.contributing.review.facts import facts_of
from generator.facts.provenance import WEAKEST_FIRST
from generator.model.finding import Provenance
from generator.reading.profiles.providers import profile_from_text
from tests.demonstration import DEMO, judged
from tests.today import TODAY

pytestmark = pytest.mark.slow

SLUGS = ("example-harbor-clinic", "example-lantern-telehealth", "example-doorstep-ketamine")
FIGURES = {
    Shape.DOLLARS: "455",
    Shape.COUNT: "5",
    Shape.STATES: "NV, UT",
}


@st.composite
def held(draw: st.DrawFn) -> Call:
    """Draw a call to one of the made-up providers, with some questions answered."""
    slug = draw(st.sampled_from(SLUGS))
    call = Call(slug, TODAY.isoformat(), "Erin Example").attempted("reached", "front desk")
    data = judged(slug).provider.model_dump(mode="json", exclude_unset=True)
    ids = [one.id for one in in_order(data)]
    for one in map(BY_ID.__getitem__, draw(st.lists(st.sampled_from(ids), max_size=12))):
        tap = draw(st.sampled_from(one.taps))
        call = call.answered(one.id, tap.id, _figure(one))
    return call


def _figure(one: Question) -> str:
    if one.figure and one.figure.shape is Shape.SEVERAL:
        return ", ".join([*one.figure.choices][:2])
    return FIGURES.get(one.figure.shape, "Some words") if one.figure else "Some words"


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("merging")
    shutil.copytree(DEMO / "providers", folder / "providers")
    return folder


@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(call=held())
def test_what_was_not_asked_is_neither_raised_nor_changed(root: Path, call: Call) -> None:
    before = judged(call.profile).provider
    known = stated(before.model_dump(mode="json", exclude_unset=True))
    text = answer_file(call, known)
    if not text:
        return
    (root / "answers.yml").write_text(text, encoding="utf-8")
    merged = merge(root / "answers.yml", root, TODAY)
    if merged.is_refused:
        assert merged.problems
        return
    profile, problems = profile_from_text(merged.after, call.profile, "x", TODAY)
    assert profile is not None, problems
    old, new = facts_of(before), facts_of(profile.provider)
    asked = {BY_ID[one.id].parent[0] for one in call.said}
    gone = {name for name in old if name not in new and not name.startswith("evidence.")}
    assert {name.partition(".")[0].partition(":")[0] for name in gone} <= asked
    for name, (value, word) in new.items():
        if name in old and not _was_answered(name, call):
            assert value == old[name][0], name
            assert rank(word) <= rank(old[name][1]) or _names_an_entry(name), name


def _was_answered(name: str, call: Call) -> bool:
    questions = [BY_ID[one.id] for one in call.said]
    paths = {one.path_of(key) for one in questions for key in one.keys}
    return name.replace("prices: ", "prices.") in paths


def _names_an_entry(name: str) -> bool:
    """Return whether it is only what an entry of a list is named by."""
    return name.startswith("prices: ") and name.endswith((".service", ".per"))


def rank(word: str) -> int:
    return WEAKEST_FIRST.index(Provenance(word)) if word else 0
