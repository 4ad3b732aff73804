"""The made-up providers of ``tests/demo``, read, judged and made into pages as in a build."""

from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TypeVar

from generator.judging import Judgement, Policy, judge
from generator.model.evidence import Part
from generator.model.provider import Provider
from generator.model.site_config import SiteConfig
from generator.model.source import Source
from generator.pages.directory import Directory
from generator.pages.every_page import every_page
from generator.pages.page import Page
from generator.reading.providers import read_providers
from generator.reading.validated import validated
from generator.reading.yaml_text import parse
from tests.conftest import TODAY

Model = TypeVar("Model", bound=Part)
HOUSE = Path(__file__).parents[1]
DEMO = HOUSE / "tests" / "demo"
USUAL = Policy()


@cache
def demonstration() -> Directory:
    """Return the directory of the demonstration on the day that every test lives in."""
    config = _read(SiteConfig, DEMO / "site_config.yml")
    profiles, _ = read_providers(DEMO, TODAY)
    policy = Policy(
        config.listing.must_document,
        config.listing.withhold_on_confirmed,
        config.freshness.fresh_days,
        config.freshness.overdue_days,
    )
    found = (judge(one.slug, one.provider, TODAY, policy) for one in profiles)
    return Directory(config, policy, TODAY, tuple(found), _sources())


def directory_of(providers: Iterable[Provider], policy: Policy = USUAL) -> Directory:
    """Return a directory of other made-up providers, with addresses p-1, p-2 and so on."""
    found = (judge(f"p-{n}", one, TODAY, policy) for n, one in enumerate(providers, 1))
    return replace(demonstration(), policy=policy, judgements=tuple(found))


@cache
def demonstration_pages() -> dict[str, Page]:
    """Return every page of the demonstration that is not an article, by address."""
    return {page.path: page for page in every_page(demonstration())}


def judged(slug: str) -> Judgement:
    """Return one provider of the demonstration, by its address."""
    return next(one for one in demonstration().judgements if one.slug == slug)


def _read(model: type[Model], path: Path) -> Model:
    found, problems = validated(model, parse(path.read_text("utf-8"), path.name), path.name)
    assert found is not None, problems
    return found


def _sources() -> dict[str, Source]:
    document = parse((HOUSE / "content" / "sources.yml").read_text("utf-8"), "sources.yml")
    assert not document.problems
    return {name: Source.model_validate(entry) for name, entry in document.data.items()}
