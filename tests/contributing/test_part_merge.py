from typing import Any

import pytest

from generator.contributing.part_merge import Merging, merge_part
from generator.contributing.yaml_edit import loaded

NEW = {"superbill": "yes", "evidence": "call"}


def laid(old: str, new: dict[str, Any], **known: Any) -> tuple[dict[str, Any], Merging]:
    part, to = loaded(old), Merging(known.pop("replaces", {}), **known)
    merge_part(part, new, "insurance", ("insurance",), to)
    return dict(part), to


@pytest.mark.parametrize(
    ("old", "evidence"),
    [
        ("{superbill: yes, evidence: site}", ["site", "call"]),
        ("{superbill: yes, evidence: [site, call]}", ["site", "call"]),
        ("{hsa_fsa: yes, evidence: site}", ["site", "call-in-part"]),
        ("{superbill: yes, note: By post., evidence: site}", ["site", "call-in-part"]),
        ("{evidence: site}", ["site", "call"]),
    ],
)
def test_a_look_is_named_in_full_only_where_it_reached_everything(
    old: str, evidence: list[str]
) -> None:
    part, to = laid(old, NEW)
    assert part["evidence"] == evidence
    assert part["superbill"] == "yes"
    assert to.refused == []


def test_what_stays_in_place_keeps_its_order() -> None:
    part, _ = laid("{hsa_fsa: yes, evidence: site}", NEW)
    assert list(part) == ["hsa_fsa", "superbill", "evidence"]


def test_a_refused_part_is_not_touched() -> None:
    part, to = laid("{superbill: no, evidence: site}", NEW)
    assert part == {"superbill": "no", "evidence": "site"}
    assert [one.at for one in to.refused] == [("insurance", "superbill")]
    assert to.used == set()


def test_a_change_that_was_known_to_be_another_is_refused() -> None:
    """Somebody else changed the profile since the call was prepared."""
    known = {"insurance.superbill": "maybe"}
    assert laid("{superbill: no, evidence: site}", NEW, replaces=known)[1].refused


def test_true_and_yes_are_one_answer() -> None:
    part, to = laid("{superbill: true, evidence: site}", NEW)
    assert part["superbill"] is True
    assert to.refused == []
