"""The made-up providers of ``tests/demo``, read, judged and made into pages as in a build."""

import shutil
from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from pathlib import Path

from generator.directory import Directory
from generator.judging import CRITERIA, CRITERION_IDS, RED_FLAG_IDS, judge
from generator.model.judgement import Judgement
from generator.model.provider import Provider
from generator.model.site_config import ListingPolicy
from generator.pages.every_page import every_page
from generator.pages.page import Page
from generator.reading.profiles.providers import read_providers
from generator.reading.profiles.removed import read_removed
from generator.reading.site_config import read_site_config
from generator.reading.sources import read_sources
from tests.frozen_content import lay_out_content
from tests.real_day import REAL_DAY
from tests.today import TODAY

HOUSE = Path(__file__).parents[1]
DEMO = HOUSE / "tests" / "demo"
USUAL = ListingPolicy()


@cache
def demonstration() -> Directory:
    """Return the directory of the demonstration on the day that every test lives in."""
    config, problems = read_site_config(DEMO, CRITERION_IDS, RED_FLAG_IDS)
    sources, found = read_sources(HOUSE, REAL_DAY)
    assert config is not None, problems
    assert sources is not None, found
    profiles, _ = read_providers(DEMO, TODAY)
    judgements = (
        judge(one.slug, one.provider, TODAY, config.listing, config.freshness) for one in profiles
    )
    removed, _ = read_removed(DEMO, TODAY, frozenset())
    return Directory(config, TODAY, tuple(judgements), sources, removed=removed)


def directory_of(providers: Iterable[Provider], policy: ListingPolicy = USUAL) -> Directory:
    """Return a directory of other made-up providers, with addresses p-1, p-2 and so on."""
    found = (judge(f"p-{n}", one, TODAY, policy) for n, one in enumerate(providers, 1))
    directory = demonstration()
    config = directory.config.model_copy(update={"listing": policy})
    return replace(directory, config=config, judgements=tuple(found), removed={})


def laid_out(folder: Path) -> Path:
    """Lay out a small project: the demonstration's providers, our texts on its day."""
    folder.mkdir(parents=True)
    for name in ("providers", "site_config.yml"):
        source = DEMO / name
        copy = shutil.copytree if source.is_dir() else shutil.copy
        copy(source, folder / name)
    lay_out_content(folder)
    return folder


@cache
def demonstration_pages() -> dict[str, Page]:
    """Return every page of the demonstration that is not an article, by address."""
    return {page.path: page for page in every_page(demonstration())}


def judged(slug: str) -> Judgement:
    """Return one provider of the demonstration, by its address."""
    return next(one for one in demonstration().judgements if one.slug == slug)


def judged_as_read(slug: str) -> Judgement:
    """Return the same by the criteria of the day when its page was read: a new one changes none."""
    one = judged(slug)
    known = [rule.id for rule in CRITERIA if rule.since <= TODAY]
    return replace(one, criteria={name: one.criteria[name] for name in known})
