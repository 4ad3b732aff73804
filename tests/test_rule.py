"""The contract of a rule, and how rules are found."""

from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

import generator.criteria
import generator.red_flags
from generator.model.finding import Outcome
from generator.rule import does_not_apply, met, not_met, not_stated, rules_in

RULE = """
from datetime import date
from types import SimpleNamespace
RULE = SimpleNamespace(id="{id}", position={position})
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    package = tmp_path / "made_up_rules"
    package.mkdir()
    (package / "__init__.py").write_text('"""Made up."""\n')
    monkeypatch.syspath_prepend(tmp_path)
    yield package
    import sys

    for name in [name for name in sys.modules if name.startswith("made_up_rules")]:
        del sys.modules[name]


def load(folder: Path) -> ModuleType:
    import importlib

    importlib.invalidate_caches()
    return importlib.import_module(folder.name)


def test_a_module_without_a_rule_is_an_error_never_skipped(folder: Path) -> None:
    (folder / "forgot_it.py").write_text("words = 'but no rule'\n")
    with pytest.raises(AttributeError, match="RULE"):
        rules_in(load(folder))


def test_rules_stand_in_their_public_order_whatever_their_names(folder: Path) -> None:
    (folder / "a_late_one.py").write_text(RULE.format(id="a-late-one", position=2))
    (folder / "z_early_one.py").write_text(RULE.format(id="z-early-one", position=1))
    assert [rule.id for rule in rules_in(load(folder))] == ["z-early-one", "a-late-one"]


def test_all_the_rules_of_the_design_are_there() -> None:
    criteria = [
        "licensed-in-every-state",
        "board-certified",
        "trained-in-ketamine-care",
        "screens-before-treatment",
        "makes-a-treatment-plan",
        "monitors-sessions",
        "has-an-emergency-plan",
        "supports-integration",
        "publishes-prices",
        "helps-with-insurance",
        "discloses-off-label-use",
        "tracks-outcomes",
        "states-refund-terms",
        "works-with-your-clinicians",
    ]
    red_flags = [
        "uses-untrained-staff",
        "pressures-to-buy",
        "treats-on-the-same-day",
        "takes-intake-by-call-center",
        "skips-medical-screening",
        "guarantees-outcome",
        "leaves-sessions-unattended",
        "sends-injections-home",
        "serves-unlicensed-state",
        "employs-excluded-clinician",
    ]
    # A new rule needs no line here; one of these is never lost, and they keep their order.
    for wanted, room in ((criteria, generator.criteria), (red_flags, generator.red_flags)):
        assert [rule.id for rule in rules_in(room) if rule.id in wanted] == wanted


def test_proof_is_named_once_in_the_order_it_was_given() -> None:
    finding = met("It is so.", ("faq", "call"), None, ("call", "team"))
    assert finding.evidence == ("faq", "call", "team")


def test_each_answer_has_its_own_outcome() -> None:
    answers = [met("a"), not_met("b"), not_stated("c"), does_not_apply("d")]
    # That nobody looked is told by the judging, and no rule finds it.
    assert {answer.outcome for answer in answers} == set(Outcome) - {Outcome.NOT_LOOKED_FOR}
