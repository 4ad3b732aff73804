"""Proof everywhere: no statement stands without its mark, and no evidence is missing."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from bench.make_providers import write_providers
from generator.model.attestation import Attestation
from generator.model.evidence import Evidence, StrictModel
from generator.model.judgement import Judgement
from generator.pages.page import Page
from generator.pages.providers.provider_page import provider_page
from generator.pages.wording.source_list import SourceList
from generator.reading.profiles.providers import profile_paths, read_providers
from tests.demonstration import demonstration, directory_of
from tests.ours import ours
from tests.pages.opened import by_class, links, opened, section, text_of
from tests.profiles import provider
from tests.test_every_rule_on_anything import ANYTHING
from tests.today import TODAY

MADE_UP = 60
IN_REASON = settings(
    max_examples=25,
    deadline=None,
    derandomize=True,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.too_slow],
)


def page_of(**changes: Any) -> Page:
    directory = directory_of([provider(**changes)])
    return provider_page(directory, directory.judgements[0])


def cited(part: StrictModel) -> Iterator[tuple[str, ...]]:
    """Yield the names of the evidence of every fact in a profile, however deep it stands.

    What a provider said of its page is told only until a later look overtakes it.
    """
    for name in type(part).model_fields:
        value = getattr(part, name)
        if name == "evidence" and isinstance(value, tuple):
            yield value
        for one in value if isinstance(value, tuple) else (value,):
            if isinstance(one, StrictModel) and not isinstance(one, Evidence | Attestation):
                yield from cited(one)


def unproven(directory: Any, judgement: Judgement) -> Iterator[str]:
    """Yield every fact whose sources no mark leads to, and every source that is not listed."""
    one, slug = judgement.provider, judgement.slug
    body = provider_page(directory, judgement).body
    facts, _, rest = body.partition('<section aria-labelledby="sources">')
    marked = {int(n) for n in re.findall(r'href="#source-(\d+)"', facts)}
    listed = [int(n) for n in re.findall(r'<li id="source-(\d+)"', rest)]
    if listed != list(range(1, len(one.evidence) + 1)):
        yield f"{slug}: {len(one.evidence)} sources, listed {listed}"
    for proof in cited(one):
        numbers = re.findall(r"source-(\d+)", SourceList(one).numbers(proof))
        yield from (f"{slug}: no mark leads to {proof}" for n in numbers if int(n) not in marked)


@pytest.mark.slow
def test_every_real_and_made_up_provider_shows_all_its_proof() -> None:
    for directory in (ours().directory(), demonstration()):
        assert directory.judgements
        found = [w for one in directory.judgements for w in unproven(directory, one)]
        assert found == []


@pytest.mark.slow
def test_every_provider_of_the_benchmark_shows_all_its_proof(tmp_path: Any) -> None:
    write_providers(tmp_path / "providers", MADE_UP)
    profiles, _ = read_providers(tmp_path, TODAY, profile_paths(tmp_path))
    assert len(profiles) == MADE_UP
    directory = directory_of(one.provider for one in profiles)
    assert [w for one in directory.judgements for w in unproven(directory, one)] == []


@pytest.mark.slow
@IN_REASON
@given(ANYTHING)
def test_also_the_oddest_valid_profile_shows_all_its_proof(changes: dict[str, Any]) -> None:
    directory = directory_of([provider(**changes)])
    assert [*unproven(directory, directory.judgements[0])] == []


@pytest.mark.parametrize("slug", [one.slug for one in demonstration().judgements])
def test_no_answer_stands_without_a_mark(slug: str) -> None:
    directory = demonstration()
    (judgement,) = (one for one in directory.judgements if one.slug == slug)
    body = opened(provider_page(directory, judgement))
    for name in ("glance", "more", "people"):
        if name not in {one.get("id") for one in body.iter()}:
            continue
        for answer in section(body, name).iter("dd"):
            is_silent = text_of(answer).startswith(
                ("Not stated", "Price not stated", "Clinic, place not")
            )
            assert is_silent or by_class(answer, "kd-proof"), text_of(answer)


def test_a_mark_is_told_to_a_screen_reader_and_leads_to_address_day_method_and_editor() -> None:
    page = opened(
        page_of(
            routes={"values": ["iv"], "evidence": "page"},
            evidence={
                "page": {
                    "url": "https://example-a.example/faq",
                    "seen": "2026-11-10",
                    "method": "website",
                    "by": "Erin Example",
                    "note": "The second question.",
                }
            },
        )
    )
    (cite,) = (a for a in by_class(section(page, "glance"), "kd-cite"))
    number = cite.get("aria-label", "").removeprefix("Source ")
    assert cite.get("href") == f"#source-{number}"
    (source,) = (one for one in page.iter("li") if one.get("id") == f"source-{number}")
    said = text_of(source)
    for words in ("On their website, 10 Nov 2026", "By editor Erin Example", "second question"):
        assert words in said
    assert links(source) == ["https://example-a.example/faq"]
