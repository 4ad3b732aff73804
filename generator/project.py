"""Everything a site is made from, read in one run."""

import hashlib
import os
import stat
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from itertools import count
from pathlib import Path

from generator.directory import Directory
from generator.judged import Judging, place_in_lists
from generator.judging import ALL_RULES, CRITERION_IDS, RED_FLAG_IDS
from generator.model.article import Article
from generator.model.fact_sample import FactSample
from generator.model.judgement import Judgement, Recalled
from generator.model.known_pages import known_pages
from generator.model.problem import Problem, Severity
from generator.model.progress import Progress, unseen
from generator.model.removed import Removed
from generator.model.site_config import SiteConfig
from generator.model.source import Source
from generator.reading.articles.article_files import article_paths
from generator.reading.articles.glossary import terms_in
from generator.reading.digests import NONE, Digests
from generator.reading.memory import Memory, each, forgetful
from generator.reading.profiles.profile import Profile
from generator.reading.profiles.providers import profile_paths, read_providers
from generator.reading.profiles.recalled import RecalledProfile
from generator.reading.profiles.removed import read_removed
from generator.reading.profiles.samples import read_samples
from generator.reading.project_folder import require_whole
from generator.reading.site_config import read_site_config
from generator.reading.sources import FILE as SOURCES
from generator.reading.sources import read_sources, with_program_sources

RULE_SOURCES = frozenset(name for rule in ALL_RULES.values() for name in rule.sources)


@dataclass(frozen=True, slots=True)
class Project:
    """What was read, and every problem that was found; ``config`` is None where it has errors."""

    today: date
    config: SiteConfig | None
    sources: Mapping[str, Source]
    articles: list[Article]
    profiles: list[Profile]
    problems: list[Problem]
    removed: Mapping[str, Removed] = field(default_factory=dict)
    samples: tuple[FactSample, ...] = ()
    read_from: bytes | None = None
    """A digest of all that the articles and sources were read from; None where it is not known."""

    @property
    def errors(self) -> int:
        """How many problems stop a build."""
        return sum(problem.severity is Severity.ERROR for problem in self.problems)

    def directory(self, memory: Memory = forgetful, digests: Digests = NONE) -> Directory:
        """Return the judged directory; only for a project without errors.

        ``memory`` and ``digests`` are asked for what an earlier run made of the same text.
        """
        if self.config is None:
            raise ValueError("a project whose settings have errors cannot be judged")
        made_from = dict(self._made_from())
        judging = Judging(self.config, self.today, memory, digests)
        jobs = (judging.job(one, made_from[one.slug]) for one in self.profiles)
        judged = map(self._with_one_provider, count(), each(memory, jobs))
        terms = terms_in(self.articles)
        sources = with_program_sources(self.sources, RULE_SOURCES)
        everything = (tuple(judged), sources, terms, self.removed, self.samples, made_from)
        known = known_pages(self.articles)
        directory = Directory(self.config, self.today, *everything, known, digests)
        for one in directory.judgements:
            directory.digest(place_in_lists, one)
        return directory

    def _with_one_provider(self, at: int, judgement: Judgement) -> Judgement:
        """Let a profile and its judgement share one provider: what a memory brings is a copy."""
        profile = self.profiles[at]
        is_later = isinstance(judgement, Recalled) or isinstance(profile, RecalledProfile)
        if not is_later and profile.provider.verified == judgement.provider.verified:
            self.profiles[at] = replace(profile, provider=judgement.provider)
        return judgement

    def _made_from(self) -> Iterator[tuple[str, bytes]]:
        around = repr((self.config, self.today))
        for one in self.profiles:
            parts = repr((one.slug, one.text, around)).encode()
            yield one.slug, hashlib.sha256(parts).digest()


def read_project(
    root: Path,
    today: date,
    progress: Progress = unseen,
    memory: Memory = forgetful,
    digests: Digests = NONE,
) -> Project:
    """Read the settings, the sources, the pages and every profile; raises DirectoryError.

    ``progress`` is handed the paths of the profiles, and hands them on; ``memory`` and ``digests``
    are asked for what an earlier run made of the same texts.
    """
    require_whole(root)
    config, problems = read_site_config(root, CRITERION_IDS, RED_FLAG_IDS)
    sources, more = _sources(root, today, memory)
    problems += more
    problems += _rules_without_source(sources)
    paths = profile_paths(root)
    slugs = frozenset(path.stem for path in paths)
    rests_on = _of_articles(root, today, slugs)
    articles, more = _articles(root, today, sources, slugs, memory, rests_on=rests_on)
    problems += more
    where = root, today, progress(paths, "Reading profiles")
    profiles, more = read_providers(*where, RED_FLAG_IDS, memory, digests=digests)
    removed, in_removed = read_removed(root, today, slugs)
    samples, in_samples = read_samples(root, today)
    problems = sorted([*problems, *more, *in_removed, *in_samples])
    read = None if rests_on is None else hashlib.sha256(repr(rests_on).encode()).digest()
    found = (articles, profiles, problems, removed, samples, read)
    return Project(today, config, sources or {}, *found)


def _sources(
    root: Path, today: date, memory: Memory
) -> tuple[Mapping[str, Source] | None, list[Problem]]:
    work = partial(read_sources, root, today)
    texts = _texts_of(root, [root / SOURCES])
    day = today.isoformat().encode()
    return work() if texts is None else memory("sources", (day, *texts), work)


def _articles(
    root: Path,
    today: date,
    sources: Mapping[str, Source] | None,
    slugs: frozenset[str],
    memory: Memory,
    *,
    rests_on: tuple[bytes, ...] | None,
) -> tuple[list[Article], list[Problem]]:
    about = _texts_of(root, [root / SOURCES])
    kept, around = (
        (forgetful, ()) if about is None else (memory, (today.isoformat().encode(), *about))
    )

    def work() -> tuple[list[Article], list[Problem]]:
        # It takes a tenth of a second to load, and a build where no page has changed needs none.
        from generator.reading.articles.articles import read_articles

        rules = frozenset(ALL_RULES)
        return read_articles(
            root, today, sources, rules, providers=slugs, memory=kept, around=around
        )

    return work() if rests_on is None else memory("articles", rests_on, work)


def _of_articles(root: Path, today: date, slugs: frozenset[str]) -> tuple[bytes, ...] | None:
    """Return all that reading the articles rests on; None where that is more than plain files."""
    texts = _texts_of(root, [*article_paths(root), root / SOURCES])
    known = "\n".join(sorted(slugs)).encode(errors="surrogatepass")
    return None if texts is None else (today.isoformat().encode(), known, *texts)


def _texts_of(root: Path, files: Iterable[Path]) -> list[bytes] | None:
    """Return the names and bytes of files; None where one is a link or a pipe, which is more."""
    files = list(files)
    try:
        if not all(stat.S_ISREG(file.lstat().st_mode) for file in files):
            return None
        named = ((file.relative_to(root), file.read_bytes()) for file in files)
        return [part for name, data in named for part in (os.fsencode(name), data)]
    except OSError:
        return None


def _rules_without_source(sources: Mapping[str, Source] | None) -> list[Problem]:
    """Return the rules that rest on a source which neither the project nor the program lists."""
    if sources is None:
        return []
    known = with_program_sources(sources, RULE_SOURCES)
    return [
        Problem(
            SOURCES,
            1,
            1,
            "unknown-source",
            f"the rule '{rule.id}' rests on '{name}', which is not in this list",
            f"add {name} here, or take it out of the rule",
        )
        for rule in ALL_RULES.values()
        for name in rule.sources
        if name not in known
    ]
