"""A hand with a tie raises nothing above what the provider says, by no sequence of commands.

A machine sends calls, forms, answers, checks and repairs, each by somebody who is tied: one of the
provider's people, its mail, its name, whoever answered for it, or a declared tie of the file.
"""

import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from generator.attesting.fingerprint import fingerprint
from generator.calling.yaml_text import block, flow
from generator.contributing.fix import fix
from generator.contributing.form_changes import merge_changes
from generator.contributing.from_issue import from_issue
from generator.contributing.merge import Merged, merge
from generator.contributing.still_right import merge_still_right
from generator.contributing.verify import Check, looked_again, verified
from generator.facts.provenance import grounds, provenance
from generator.form.profile_text import as_typed
from generator.judging import judge
from generator.model.finding import FlagState, Freshness, Provenance
from generator.model.page_section import PageSection
from generator.model.problem import DirectoryError
from generator.reading.profiles.profile import Profile
from generator.reading.profiles.providers import profile_from_text
from tests.contributing.tied import FACTS, HANDS, LOOKS, SLUG, START
from tests.today import TODAY

pytestmark = pytest.mark.slow
ANSWERS = ("still right", "changed", "would rather not say")
hand, fact, look = st.sampled_from(HANDS), st.sampled_from(FACTS), st.sampled_from(LOOKS)


class TiedHand(RuleBasedStateMachine):
    """Sends whatever the doors take, signed by somebody who is tied."""

    @initialize(declared=st.booleans(), by_issue=st.booleans())
    def start(self, declared: bool, by_issue: bool) -> None:
        self.is_by_issue = by_issue
        self.folder = tempfile.TemporaryDirectory()
        self.root = Path(self.folder.name)
        (self.root / "providers").mkdir()
        tie = START.replace("interest: none", "interest: affiliated") if declared else START
        self.path.write_text(tie, encoding="utf-8")
        self.profile()

    @property
    def path(self) -> Path:
        return self.root / "providers" / f"{SLUG}.yml"

    def profile(self) -> Profile:
        profile, problems = profile_from_text(self.path.read_text("utf-8"), SLUG, "x", TODAY)
        assert profile is not None, problems
        return profile

    def data(self) -> dict[str, Any]:
        return self.profile().provider.model_dump(mode="json", exclude_unset=True)

    def written(self, name: str, text: str) -> Path:
        file = self.root / name
        file.write_text(text, encoding="utf-8")
        return file

    def keep(self, merged: Merged | None) -> None:
        if merged and not merged.is_refused and merged.after:
            self.path.write_text(merged.after, encoding="utf-8")

    @rule(said=fact, seen=look, by=hand, knows=st.booleans())
    def call_or_draft(self, said: str, seen: dict[str, str], by: str, knows: bool) -> None:
        looks = {"look": {"seen": "2026-11-20", "by": by, **seen}}
        was = {"emergency_plan.answer": "yes", "insurance.superbill": "yes"}
        known = block("replaces", was) if knows else ""
        text = f"profile: {SLUG}\n{known}{said}{block('evidence', looks)}"
        self.keep(merge(self.written("call.yml", text), self.root, TODAY))

    @rule(
        answers=st.dictionaries(st.sampled_from(PageSection), st.sampled_from(ANSWERS), min_size=1),
        by=hand,
    )
    def answer(self, answers: dict[str, str], by: str) -> None:
        provider = self.profile().provider
        lines = [f"profile: {SLUG}", "on: 2026-11-20", f"by: {by}", "role: manager"]
        for one, said in answers.items():
            lines += [f"{one}: {said}", f"{one} seen as: {fingerprint(provider, PageSection(one))}"]
        if answers.get(PageSection.INSURANCE) == "changed":
            lines.append("insurance.superbill: was yes, now no")
        if answers.get(PageSection.BOOKING) == "changed":
            lines.append("booking says: Nobody is treated on the same day.")
        text = "\n".join(["still right: begin", *lines, "still right: end\n"])
        self.keep(merge_still_right(self.written("mail.txt", text), self.root, TODAY))

    @rule(by=hand, seen=look)
    def form_adds_a_look(self, by: str, seen: dict[str, str]) -> None:
        provider = self.data()
        old = provider["evidence"]
        new = {**old, "form": {"seen": "2026-11-20", "by": by, **seen}}
        plan = provider["emergency_plan"]
        was = {"evidence": old, "emergency_plan": plan}
        self.form(was, {"evidence": new, "emergency_plan": {**plan, "evidence": ["form"]}})

    @rule(key=st.sampled_from(["conflict_of_interest", "verified"]), by=hand)
    def form_takes_a_tie_or_signs(self, key: str, by: str) -> None:
        provider = self.data()
        was = {key: provider[key]} if key in provider else {}
        signed = {"on": "2026-11-20", "by": by}
        self.form(was, {key: signed if key == "verified" else "none"})

    @rule()
    def form_unties_the_looks(self) -> None:
        provider = self.data()
        old = provider["evidence"]
        untied = {name: {**seen, "conflict_of_interest": "none"} for name, seen in old.items()}
        self.form({"evidence": old}, {"evidence": untied})

    @rule(site=st.sampled_from(["https://example-b.example/", "https://www.example-a.example/"]))
    def form_moves_the_site(self, site: str) -> None:
        old = self.profile().provider.website
        self.form({"website": old} if old else {}, {"website": site})

    @rule()
    def form_takes_the_people_out(self) -> None:
        provider = self.data()
        named: dict[str, Any] = {
            key: provider[key] for key in ("name", "clinicians") if key in provider
        }
        self.form(named, {"name": "Example B"})

    def form(self, was: dict[str, Any], now: dict[str, Any]) -> None:
        typed = [flow(as_typed(one)) for one in (was, now)]
        text = f"profile: {SLUG}\nwas: {typed[0]}\nnow: {typed[1]}\n"
        if self.is_by_issue:
            issue = self.written("issue.md", f"```yaml\n{text}```\n")
            self.keep(from_issue(issue, self.root, TODAY))
            return
        self.keep(merge_changes(self.written("changes.yml", text), self.root, TODAY))

    @rule(by=hand, second=st.booleans())
    def verify(self, by: str, second: bool) -> None:
        one, check = self.profile(), Check(TODAY, by, "called")
        with suppress(DirectoryError):
            text = looked_again(one, check, agrees=True) if second else verified(one, check)
            self.path.write_text(text, encoding="utf-8")

    @rule()
    def repair(self) -> None:
        repaired = fix(self.path.read_text("utf-8"), SLUG, TODAY)
        self.path.write_text(repaired.after, encoding="utf-8")

    @invariant()
    def nothing_is_more_than_the_providers_word(self) -> None:
        provider = self.profile().provider
        for at, ground in grounds(provider):
            assert provenance(ground, provider) is not Provenance.WE_CHECKED, at
        judged = judge(SLUG, provider, TODAY)
        assert judged.freshness is Freshness.UNCHECKED
        assert FlagState.CONFIRMED not in {flag.state for flag in judged.red_flags.values()}

    def teardown(self) -> None:
        self.folder.cleanup()


TestNoTieRaisesABasis = TiedHand.TestCase
TestNoTieRaisesABasis.settings = settings(max_examples=15, stateful_step_count=10, deadline=None)
