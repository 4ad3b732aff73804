"""No way round the proof: whatever is written into a profile, nothing is checked without it.

A machine takes parts of the proof away, ties hands, signs, accuses and changes places, in any
order; what must hold is said anew here, in other words than the program's.
"""

import copy
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from pydantic import ValidationError

from generator.facts.provenance import grounds, provenance
from generator.judging import judge
from generator.model.finding import FlagState, Freshness, Judged, Provenance
from generator.model.judgement import FlagJudged
from generator.model.provider import Provider
from tests.nothing_checked import nothing_says_checked
from tests.proven import NAMES, SENTENCE, whole
from tests.today import TODAY

pytestmark = pytest.mark.slow

NOTHING = ["x", "N/A", "TBD", "unknown", "me"]
ELSEWHERE = [
    "https://example-a.example.evil.example/",
    "https://notexample-a.example/",
    "https://www.facebook.com/example-a",
    "https://web.archive.org/web/https://example-a.example/",
]
NEEDED = {
    "phone": ("by", "reached", "asked"),
    "document": ("by", "document", "shown_by"),
    "website": ("by",),
    "registry": ("by",),
}
TIED = ("affiliated", "paid")
Entry = dict[str, Any]


class AnybodysPen(RuleBasedStateMachine):
    """Writes anything into a profile that its format allows."""

    data: dict[str, Any]

    @initialize()
    def start(self) -> None:
        self.data = whole()

    @rule(tie=st.sampled_from(["none", "patient", *TIED]))
    def tie_the_file(self, tie: str) -> None:
        self.data["conflict_of_interest"] = tie

    @rule(name=st.sampled_from(NAMES), tie=st.sampled_from(["none", *TIED]))
    def tie_a_look(self, name: str, tie: str) -> None:
        self.look(name)["conflict_of_interest"] = tie

    @rule(name=st.sampled_from(NAMES), key=st.sampled_from(sum(NEEDED.values(), ())))
    def take_a_part_away(self, name: str, key: str) -> None:
        self.look(name).pop(key, None)

    @rule(
        name=st.sampled_from(NAMES),
        key=st.sampled_from(["by", "reached", "asked", "document", "shown_by"]),
        text=st.sampled_from([*NOTHING, "Ana Example, MD", "Example A", "front@example-a.example"]),
    )
    def write_something_else(self, name: str, key: str, text: str) -> None:
        self.look(name)[key] = text

    @rule(name=st.sampled_from(NAMES), url=st.sampled_from(ELSEWHERE))
    def look_elsewhere(self, name: str, url: str) -> None:
        self.look(name)["url"] = url

    @rule(name=st.sampled_from(NAMES), method=st.sampled_from([*NEEDED, "copy", "provider"]))
    def change_the_method(self, name: str, method: str) -> None:
        look = self.look(name)
        look["method"] = method
        look.setdefault("url", "https://example-a.example/")

    @rule(name=st.sampled_from(NAMES))
    def let_others_publish(self, name: str) -> None:
        self.look(name)["publisher"] = "Example News"

    @rule(site=st.sampled_from([None, "https://www.facebook.com/a", "https://a.example"]))
    def move_the_site(self, site: str | None) -> None:
        self.data.pop("website", None)
        self.data |= {"website": site} if site else {}

    @rule(note=st.sampled_from([*NOTHING, "Guarantees.", SENTENCE]))
    def accuse(self, note: str) -> None:
        for flag in self.data["flags"]:
            flag["note"] = note

    @rule(by=st.sampled_from([*NOTHING, "Erin Example", "Ana Example", "Example A"]))
    def sign(self, by: str) -> None:
        self.data["verified"] = {"on": "2026-11-20", "by": by}

    @rule()
    def dispute_and_reply(self) -> None:
        reply = {"on": "2026-11-12", "text": "They see it otherwise."}
        self.data["flags"][0]["reply"] = reply
        self.data["disputes"] = [
            {"opened": "2026-11-11", "about": "A flag.", "closed": "2026-11-12", "result": "Kept."}
        ]

    @invariant()
    def nothing_is_checked_without_its_proof(self) -> None:
        known = self.provider()
        good = {name for name in known.evidence if self.has_its_proof(name)}
        for _, ground in grounds(known):
            if provenance(ground, known) is Provenance.WE_CHECKED:
                assert good & set(ground.evidence), ground
        judged = judge("example-a", known, TODAY)
        found: list[Judged | FlagJudged] = [*judged.criteria.values(), *judged.red_flags.values()]
        for one in found:
            if one.provenance is Provenance.WE_CHECKED:
                assert good & {name for name, _ in one.evidence}
        for flag in judged.red_flags.values():
            if flag.state is FlagState.CONFIRMED:
                assert good & {name for name, _ in flag.evidence}
                assert len(flag.reason.split()) >= 3
                assert flag.reason.endswith(".")

    @invariant()
    def an_unsigned_check_is_none(self) -> None:
        known = self.provider()
        signed = self.data["verified"]["by"] == "Erin Example"
        if not signed or self.data.get("conflict_of_interest") in TIED:
            assert judge("example-a", known, TODAY).freshness is Freshness.UNCHECKED

    def teardown(self) -> None:
        if not any(self.has_its_proof(name) for name in NAMES):
            nothing_says_checked(self.provider())
        self.data["conflict_of_interest"] = "paid"
        nothing_says_checked(self.provider())

    def look(self, name: str) -> Any:
        return self.data["evidence"][name]

    def provider(self) -> Provider:
        """Return the profile as it stands; what the door refuses is taken back."""
        with suppress(ValidationError):
            self.sound = Provider.model_validate(self.data)
            self.kept = copy.deepcopy(self.data)
        self.data = copy.deepcopy(self.kept)
        return self.sound

    def has_its_proof(self, name: str) -> bool:
        """Say anew, from the text of the file alone, whether a look may count for anything."""
        look = self.look(name)
        method, site = look["method"], self.data.get("website")
        named = [look.get(key) for key in NEEDED.get(method, ("by", "never"))]
        hands = (self.data.get("conflict_of_interest"), look.get("conflict_of_interest"))
        theirs = {"Ana Example, MD", "Example A"}
        # Whose mail it is can be told only beside their own site.
        theirs |= {"front@example-a.example"} if site == OWN else set()
        return (
            all(text and text not in NOTHING for text in named)
            and not set(hands) & set(TIED)
            and look.get("by") not in theirs
            and not (look.get("publisher") and method in ("phone", "website"))
            and not (method == "website" and (site, look["url"]) != (OWN, OWN))
            and not (method == "registry" and "made-up-registry.example" not in look["url"])
        )


OWN = "https://example-a.example/"


TestNobodyGoesRoundTheProof = AnybodysPen.TestCase
TestNobodyGoesRoundTheProof.settings = settings(max_examples=25, stateful_step_count=12)


def test_with_all_its_proof_everything_is_checked_and_every_flag_confirmed() -> None:
    judged = judge("example-a", Provider.model_validate(whole()), TODAY)
    assert judged.freshness is Freshness.FRESH
    assert {flag.state for flag in judged.red_flags.values()} == {FlagState.CONFIRMED}
