"""What holds of a file whatever stands in it, and of what is made of it where it is sound."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from markdown import Markdown

from generator.checking import Examined, examine
from generator.judging import ALL_RULES, CRITERION_IDS, RED_FLAG_IDS
from generator.model.problem import Problem
from generator.model.site_config import SiteConfig
from generator.model.web_address import is_web_address
from generator.pages.data.record import record
from generator.pages.learn.article_markdown import FilledMarks, for_engine
from generator.pages.providers.provider_page import provider_page
from generator.publishing.output.manifest import manifest
from generator.publishing.shell.security_policy import forbidden_in, forbidden_in_article
from generator.reading.articles.articles import read_articles
from generator.reading.articles.wording import SETTINGS as NAMED_IN_PAGES
from generator.reading.markdown_tree import EXTENSIONS
from generator.reading.site_config import read_site_config
from generator.reading.sources import read_sources
from tests.demonstration import directory_of
from tests.made_up_house import HOUSE as PROJECT
from tests.made_up_house import lay_out
from tests.soak import editors_files
from tests.soak.day import TODAY

HOUSE = {**PROJECT, **editors_files.FILES}
HERE = Path(__file__).parent
PIECES = sorted((HERE / "pieces").iterdir())
"""Pieces that once got through or took long, one a file."""


@dataclass(frozen=True, slots=True)
class Target:
    """A kind of file: its name, its place in a project, and what holds where nothing is wrong."""

    name: str
    path: str
    look: Callable[[Path], list[Problem]]

    @property
    def sound(self) -> str:
        """A file of the kind without a mistake."""
        return HOUSE[self.path]

    @property
    def corpus(self) -> list[Path]:
        """Small files of the kind, each named by what it shows."""
        return sorted((HERE / "corpus" / self.name).iterdir())


def laid_out(root: Path) -> Path:
    """Write a small sound project into a folder."""
    lay_out(root, HOUSE)
    return root


def look_at(target: Target, root: Path, data: bytes) -> list[Problem]:
    """Look at one file in a project, and hold each problem to its place."""
    (root / target.path).write_bytes(data)
    problems = target.look(root)
    for problem in problems:
        assert (root / problem.path).is_file() or problem.path.endswith(Path(target.path).name)
        assert problem.line > 0
        assert problem.column > 0
        told = f"{problem.message}{problem.suggestion}".replace("\n", "")
        assert told.isprintable(), told
    return problems


def _checked(
    path: str, made: Callable[[Path, Examined], object]
) -> Callable[[Path], list[Problem]]:
    """Return a look by ``check``, that also makes what can be made where nothing is wrong."""

    def look(root: Path) -> list[Problem]:
        found = examine(root, TODAY, [root / path])
        if not found.problems:
            made(root, found)
        return found.problems

    return look


def _page_of_profile(root: Path, found: Examined) -> None:
    (one,) = found.judgements
    directory = directory_of([one.provider])
    assert forbidden_in(str(provider_page(directory, directory.judgements[0]).body)) == []
    assert json.loads(record(directory.judgements[0], "https://a.example/"))["id"], root


def _html_of_article(root: Path, found: Examined) -> None:
    sources, _ = read_sources(root, TODAY)
    path = root / ARTICLE_PATH
    (article,), _ = read_articles(root, TODAY, sources, frozenset(ALL_RULES), [path])
    settings = dict.fromkeys(NAMED_IN_PAGES, "| a |\n| --- |\n| b & c |")
    names = [one if isinstance(one, str) else next(iter(one)) for one in EXTENSIONS]
    html = Markdown(extensions=[*names, FilledMarks()]).convert(for_engine(article, settings))
    assert forbidden_in_article(html) == [], found


def _files_of_settings(root: Path, found: Examined) -> None:
    config, _ = read_site_config(root, CRITERION_IDS, RED_FLAG_IDS)
    assert isinstance(config, SiteConfig), found
    assert json.loads(manifest(config).data)["name"] == config.name


def _sources_again(root: Path, found: Examined) -> None:
    sources, _ = read_sources(root, TODAY)
    assert sources, found
    assert all(is_web_address(one.url) for one in sources.values())


ARTICLE_PATH = "content/learn/example.md"
OF_PROJECT = (
    ("profile", "providers/example-a.yml", _page_of_profile),
    ("article", ARTICLE_PATH, _html_of_article),
    ("settings", "site_config.yml", _files_of_settings),
    ("sources", "content/sources.yml", _sources_again),
)
OF_EDITORS = (
    Target("page", "page.html", editors_files.saved_page),
    Target("draft", "draft.yml", editors_files.ticked_draft),
    Target("answers", "answers.yml", editors_files.answers),
)
TARGETS: Mapping[str, Target] = {
    one.name: one
    for one in (
        *(Target(name, path, _checked(path, made)) for name, path, made in OF_PROJECT),
        *OF_EDITORS,
    )
}
