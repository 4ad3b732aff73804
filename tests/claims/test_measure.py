"""How well promises are found is measured, and may only get better."""

from pathlib import Path

import pytest
import yaml

from tests.claims.measure import LABELLED, Labelled, Measured, labelled, measured, report, seen

EVERY = labelled()


def test_there_are_enough_and_half_of_them_are_hard_to_tell_from_a_promise() -> None:
    assert len(EVERY) >= 150
    assert sum(not one.is_promise for one in EVERY) * 2 >= len(EVERY)


def test_a_third_is_held_out_of_each_kind() -> None:
    for is_promise in (True, False):
        kinds = {one.kind for one in EVERY if one.is_promise is is_promise}
        held = {one.kind for one in EVERY if one.is_promise is is_promise and one.held_out}
        assert held == kinds
    assert 0.28 <= sum(one.held_out for one in EVERY) / len(EVERY) <= 0.34


def test_no_text_stands_twice() -> None:
    texts = [one.text for one in (*EVERY, *seen())]
    assert len(texts) == len(set(texts))


@pytest.mark.parametrize(("held_out", "least"), [(False, 0.98), (True, 0.95)])
def test_what_is_found_is_a_promise_and_promises_are_found(held_out: bool, least: float) -> None:
    found = measured(one for one in (*EVERY, *seen()) if one.held_out is held_out)
    assert found.precision >= least
    assert found.recall >= least


def test_the_figures_are_what_they_are_called() -> None:
    assert Measured(right=3, wrong=1, missed=2).precision == 0.75
    assert Measured(right=3, wrong=1, missed=2).recall == 0.6
    wrong = Labelled("Ketamine cures depression.", "cure", is_promise=False, held_out=False)
    assert measured([wrong]) == Measured(right=0, wrong=1, missed=0)


def test_the_report_tells_each_mistake_but_of_the_held_out() -> None:
    told = Labelled("Ketamine cures depression.", "cure", is_promise=False, held_out=False)
    kept = Labelled("Relief is guaranteed.", "cure", is_promise=False, held_out=True)
    assert "wrong: Ketamine cures depression." in report([told, kept])
    assert "Relief is guaranteed." not in report([told, kept])


def test_any_file_of_this_form_can_be_measured(tmp_path: Path) -> None:
    own = tmp_path / "own.yml"
    own.write_text("promises: {cure: [It cures.]}\nfine: {other: [It may help.]}\n", "utf-8")
    assert [one.is_promise for one in labelled(own)] == [True, False]
    assert set(yaml.safe_load(LABELLED.read_text("utf-8"))) == {"promises", "fine", "pages"}
