"""A page's file to its front matter, read like a profile, and its Markdown."""

from dataclasses import dataclass, field, replace
from xml.etree.ElementTree import Element

from generator.model.article import FrontMatter
from generator.model.block import Block
from generator.model.problem import Problem
from generator.reading.markdown_blocks import blocks_of
from generator.reading.markdown_limits import excess
from generator.reading.markdown_tree import Tree
from generator.reading.strict_yaml.parser import parse
from generator.reading.strict_yaml.positions import Document
from generator.reading.validation.markup_in_text import markup_in_texts
from generator.reading.validation.validate import validated

FENCE = "---"
TANGLED = "page-too-tangled"
_EMPTY = Tree("", Element("div"), [])


@dataclass(frozen=True, slots=True)
class Draft:
    """A page as it was read, before anything in it was checked against other pages."""

    path: str
    """Its address without slashes at the ends, like ``learn/safety``."""
    file: str
    """The path to print."""
    front: FrontMatter | None
    """None where something in it is wrong."""
    head: Document
    """The front matter as typed, with its places in the file."""
    markdown: str
    first_line: int
    tree: Tree
    """What the engine's parser makes of the Markdown."""
    blocks: tuple[Block, ...]
    problems: list[Problem] = field(default_factory=list)

    @property
    def is_tangled(self) -> bool:
        """Whether the text was not parsed, because that would take for ever."""
        return any(problem.code == TANGLED for problem in self.problems)

    def position(self, offset: int) -> tuple[int, int]:
        """Return the line and column in the file of a character of the parsed text."""
        before = self.tree.markdown[:offset]
        return self.first_line + before.count("\n"), offset - before.rfind("\n")

    @property
    def listed(self) -> list[str]:
        """The ids under ``sources`` as typed."""
        sources = self.head.data.get("sources") if isinstance(self.head.data, dict) else None
        return [str(name) for name in sources] if isinstance(sources, list) else []

    @property
    def is_about_health_or_money(self) -> bool:
        """Whether its statements need a source that sells nothing."""
        return self.path.startswith("learn/")


def draft(text: str, path: str, file: str) -> Draft:
    """Return the page that a text holds; what is wrong with its front matter is in ``problems``."""
    lines = text.split("\n")
    if lines[0].rstrip() != FENCE:
        return _headless(text, path, file, "a page starts with a line '---' and its front matter")
    end = next((n for n, line in enumerate(lines) if n and line.rstrip() == FENCE), None)
    if end is None:
        return _headless(text, path, file, "the front matter has no end")
    # The empty first line stands for '---', so that places are those of the file.
    head = parse("\n".join(["", *lines[1:end]]), file)
    front, problems = validated(FrontMatter, head, file)
    problems += markup_in_texts(head, file)
    return _body(
        Draft(path, file, front, head, "\n".join(lines[end + 1 :]), end + 2, _EMPTY, (), problems)
    )


def _headless(text: str, path: str, file: str, message: str) -> Draft:
    fix = "write '---', lines like 'title: ...', and '---' before the text"
    problem = Problem(file, 1, 1, "no-front-matter", message, fix)
    return _body(Draft(path, file, None, Document(), text, 1, _EMPTY, (), [problem]))


def _body(page: Draft) -> Draft:
    """Return the page with its text parsed, unless that would take for ever."""
    if tangle := excess(page.markdown):
        line = page.first_line + tangle.line - 1
        position = (line, tangle.column)
        page.problems.append(Problem(page.file, *position, TANGLED, tangle.message, tangle.fix))
        return page
    from generator.reading.markdown_parser import parsed

    tree = parsed(page.markdown)
    return replace(page, tree=tree, blocks=blocks_of(tree, page.first_line))
