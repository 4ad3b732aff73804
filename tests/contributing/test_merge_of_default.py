"""Answers laid into a profile whose facts rest on a look that it names once."""

from pathlib import Path

from generator.facts.provenance import provenance_of
from generator.model.finding import Provenance
from generator.reading.profiles.providers import profile_from_text
from tests.contributing.test_merge import merged
from tests.today import TODAY

BY_PHONE = "evidence: call-2026-11-21}\n"
IN_PART = "call-2026-11-21-in-part"


def test_what_rests_on_the_default_keeps_its_look_beside_the_new_one(tmp_path: Path) -> None:
    stated = "evidence_default: site\ninsurance: {hsa_fsa: yes}\n"
    done = merged(tmp_path, stated, f"insurance: {{superbill: yes, {BY_PHONE}")
    assert not done.is_refused
    assert f"insurance: {{hsa_fsa: yes, superbill: yes, evidence: [site, {IN_PART}]}}" in done.after
    profile, _ = profile_from_text(done.after, "example-a", "x", TODAY)
    assert profile
    assert profile.provider.insurance
    whose = provenance_of(profile.provider.insurance, profile.provider)
    assert whose is Provenance.PROVIDER_SAYS


def test_the_word_of_others_that_is_the_default_does_not_become_the_providers(
    tmp_path: Path,
) -> None:
    stated = "evidence_default: news\ninsurance: {hsa_fsa: yes}\n"
    done = merged(tmp_path, stated, f"insurance: {{superbill: yes, {BY_PHONE}")
    assert done.after == done.before
    assert "the word of others alone" in done.notices[0]
