"""MkDocs with Material, as a library, which is our static site engine; no other module knows it."""

import json
import logging
import os
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from html import unescape
from importlib import import_module
from pathlib import Path

from markupsafe import Markup

from generator.model.problem import DirectoryError
from generator.pages.learn.article_markdown import NAME
from generator.publishing.engine.theme_templates import without_icons
from generator.publishing.shell.material_css import kept
from generator.publishing.shell.navigation import TABS, Frame
from generator.publishing.shell.security_policy import forbidden_in, forbidden_in_article
from generator.publishing.shell.sources import THEME
from generator.reading.markdown_tree import EXTENSIONS

# Its successor by the name "properdocs" makes the same bytes: `make properdocs` compares them.
ENGINE = "mkdocs"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of an article: where a link to it leads, its words, and how deep it stands."""

    id: str
    title: str
    level: int


@dataclass(frozen=True, slots=True)
class Fragment:
    """One Markdown page as HTML, without anything around it, and its h2 and h3 headings."""

    html: Markup
    headings: tuple[Heading, ...]


@dataclass(frozen=True, slots=True)
class RenderedSite:
    """The page shell with tokens, what we keep of Material's sheet, each Markdown page by path."""

    shell: str
    stylesheet: str
    fragments: Mapping[str, Fragment]


def render(markdown: Mapping[str, str], frame: Frame, theme: Path = THEME) -> RenderedSite:
    """Run the engine once over Markdown texts by page path, such as ``learn/cost.md``.

    Links between them are written as in MkDocs (``../cost.md#price``) and are checked; any other
    relative link must come as HTML. Every warning is an error: DirectoryError names them all.
    """
    with tempfile.TemporaryDirectory(prefix="directory-engine-") as folder:
        work = Path(folder)
        _write(markdown, work / "docs")
        settings = work / "mkdocs.yml"
        # As they are: YAML takes the two halves that JSON escapes make of one letter for letters.
        said = json.dumps(_settings(frame, theme.resolve(), work), ensure_ascii=False)
        settings.write_text(said, encoding="utf-8")
        _run(settings)
        made = _collect(markdown, work / "site")
    if refused := refused_in(made):
        raise DirectoryError("\n".join(["Our own policy would block:", *refused]))
    return made


def refused_in(made: RenderedSite) -> list[str]:
    """Return what of the engine's work may not be published: in the shell, or in an article.

    It is asked of what was made and of what was kept.
    """
    articles = ((path, forbidden_in_article(one.html)) for path, one in made.fragments.items())
    refusals = [("the page around all pages", forbidden_in(made.shell)), *articles]
    return [f"{path}: {', '.join(what)}" for path, what in refusals if what]


def _write(markdown: Mapping[str, str], docs: Path) -> None:
    docs.mkdir()
    for path, text in markdown.items():
        page = docs / path
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(text, encoding="utf-8", newline="\n")


def _settings(frame: Frame, theme: Path, work: Path) -> dict[str, object]:
    """Return the MkDocs settings; JSON is YAML, so they are written as they are."""
    return {
        "site_name": frame.name,
        "docs_dir": str(work / "docs"),
        "site_dir": str(work / "site"),
        "theme": {
            "name": "material",
            "custom_dir": str(theme),
            "font": False,
            "static_templates": ["shell.html"],
        },
        "plugins": [],
        "markdown_extensions": [*EXTENSIONS, NAME],
        "strict": True,
        "validation": {
            "nav": {"omitted_files": "ignore"},
            "links": dict.fromkeys(
                ("not_found", "absolute_links", "unrecognized_links", "anchors"), "warn"
            ),
        },
        "extra": {
            "tabs": list(TABS.items()),
            "footer": [asdict(column) for column in frame.footer],
            "feed": frame.has_feed,
            "crisis": asdict(frame.help),
        },
    }


def _run(settings: Path) -> None:
    # Material's notice about its end of life is for its users, not for the readers of our progress.
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    commands, config, errors = (
        import_module(f"{ENGINE}.{name}") for name in ("commands.build", "config", "exceptions")
    )
    with _warnings() as heard:
        try:
            asked = config.load_config(str(settings))
            without_icons(asked.theme)
            commands.build(asked)
        except errors.MkDocsException as error:
            raise DirectoryError(
                "\n".join(["The site engine stopped:", *(heard or [str(error)])])
            ) from error
        if heard:
            raise DirectoryError("\n".join(["The site engine warned:", *heard]))


class _Listener(logging.Handler):
    """Keeps what MkDocs would have printed as a warning."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one warning."""
        self.heard.append(record.getMessage())


@contextmanager
def _warnings() -> Iterator[list[str]]:
    logger = logging.getLogger(ENGINE)
    listener, spoke, level = _Listener(), logger.propagate, logger.level
    logger.addHandler(listener)
    logger.propagate = False
    # Never quiet: a logger that does not speak does not count its warnings either.
    logger.setLevel(logging.WARNING)
    try:
        yield listener.heard
    finally:
        logger.removeHandler(listener)
        logger.propagate = spoke
        logger.setLevel(level)


def _collect(markdown: Mapping[str, str], site: Path) -> RenderedSite:
    main = next((site / "assets" / "stylesheets").glob("main.*.min.css"))
    return RenderedSite(
        shell=(site / "shell.html").read_text(encoding="utf-8"),
        stylesheet=kept(main.read_text(encoding="utf-8")),
        fragments={path: _fragment(path, site) for path in sorted(markdown)},
    )


def _fragment(path: str, site: Path) -> Fragment:
    page = json.loads((site / _built(path)).read_text(encoding="utf-8"))
    html = page["html"]
    headings = (
        Heading(one["id"], unescape(one["title"]), one["level"]) for one in page["headings"]
    )
    trusted = Markup(html)  # noqa: S704 - the texts are ours, and refused_in is asked before use
    return Fragment(trusted, tuple(one for one in headings if one.level in {2, 3}))


def _built(path: str) -> str:
    """Return where MkDocs puts a page: ``learn/cost.md`` becomes ``learn/cost/index.html``."""
    page = path.removesuffix(".md")
    name = page.rpartition("/")[2]
    return f"{page}.html" if name == "index" else f"{page}/index.html"
