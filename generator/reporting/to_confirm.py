"""What an editor must still open and confirm: sources not read in full, and pages that say so."""

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass

from generator.model.plural import counted
from generator.model.resting import Resting
from generator.model.source import ReadSoFar, Source
from generator.reporting.markdown import escaped
from generator.reporting.phrases import visible

_NOT_THE_WHOLE = re.compile(r"\b(?:cop(?:y|ies)|in part|not read|abstract read)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Unconfirmed:
    """A source that nobody of us has read in full, and the pages that rest on it."""

    id: str
    title: str
    publisher: str
    url: str
    read: ReadSoFar
    note: str | None
    pages: tuple[str, ...]
    statements: int = 0
    """Stretches of pages that cite it."""
    numbers: int = 0
    """Numbers on pages that stand in its figures."""

    @property
    def why(self) -> str:
        """How much of it was read, and what the last editor noted."""
        return " ".join(filter(None, (self.read.says, self.note)))


@dataclass(frozen=True, slots=True)
class Unsure:
    """A page with a section that says how sure we are, and where that stands."""

    path: str
    title: str
    file: str
    line: int


def unconfirmed(
    sources: Mapping[str, Source],
    resting: Mapping[str, Iterable[str]],
    weights: Mapping[str, Resting] | None = None,
) -> list[Unconfirmed]:
    """Return what must still be opened, first that on which most numbers and statements rest.

    ``resting`` is what each page and rule cites, ``weights`` how much of the pages that comes to.
    """
    entries = [
        _entry(name, source, resting, (weights or {}).get(name, Resting()))
        for name, source in sources.items()
        if source.read is not ReadSoFar.WHOLE or _NOT_THE_WHOLE.search(source.note or "")
    ]
    return sorted(entries, key=_order)


def _order(source: Unconfirmed) -> tuple[int, int, int, str]:
    return -source.numbers, -source.statements, -len(source.pages), source.id


def _entry(
    name: str, source: Source, resting: Mapping[str, Iterable[str]], weight: Resting
) -> Unconfirmed:
    return Unconfirmed(
        id=name,
        title=source.title,
        publisher=source.publisher,
        url=source.url,
        read=source.read,
        note=source.note,
        pages=tuple(sorted(page for page, names in resting.items() if name in names)),
        statements=weight.statements,
        numbers=weight.numbers,
    )


def confirm_as_text(sources: Sequence[Unconfirmed], pages: Sequence[Unsure]) -> str:
    """Return both lists for a terminal, each page with a place that editors' programs open."""
    blocks = [_head(sources), *map(_source, sources), _unsure(pages)]
    pages_named = [f"{visible(page.file)}:{page.line}: {visible(page.title)}" for page in pages]
    return "\n\n".join([*blocks, "\n".join(pages_named)]).rstrip() + "\n"


def confirm_as_markdown(sources: Sequence[Unconfirmed], pages: Sequence[Unsure]) -> str:
    """Return both lists with boxes to tick, for an issue."""
    ticked = "\n".join(f"- [ ] {_linked(source)}" for source in sources)
    pages_named = "\n".join(
        f"- [ ] {escaped(page.title)}, {escaped(f'{page.file}:{page.line}')}" for page in pages
    )
    parts = [f"## {_head(sources)}", ticked, f"## {_unsure(pages)}", pages_named]
    return "\n\n".join(part for part in parts if part) + "\n"


def confirm_as_json(sources: Iterable[Unconfirmed], pages: Iterable[Unsure]) -> str:
    """Return both lists for programs: one object, in ASCII."""
    report = {
        "sources": [asdict(source) for source in sources],
        "how_sure": [asdict(page) for page in pages],
    }
    return json.dumps(report, indent=2) + "\n"


def _head(sources: Sequence[Unconfirmed]) -> str:
    never = sum(one.read is ReadSoFar.NOT_YET for one in sources)
    apart = f", {never:,} of them never opened" if never else ""
    return f"{counted(len(sources), 'source')} to open and confirm{apart}, most used first"


def _unsure(pages: Sequence[Unsure]) -> str:
    verb = "says" if len(pages) == 1 else "say"
    return f"{counted(len(pages), 'page')} that {verb} how sure we are"


def _used(source: Unconfirmed) -> str:
    pages = counted(len(source.pages), "page") + (
        f": {', '.join(source.pages)}" if source.pages else ""
    )
    if not source.statements:
        return pages
    rests = f"{counted(source.statements, 'statement')} and {counted(source.numbers, 'number')}"
    return f"{rests} on {pages}"


def _source(source: Unconfirmed) -> str:
    lines = (f"{source.title}. {source.publisher}.", source.url, source.why, _used(source))
    return "\n".join([source.id, *(f"    {visible(line)}" for line in lines)])


def _linked(source: Unconfirmed) -> str:
    address = re.sub(r"[<>|]", lambda sign: f"%{ord(sign[0]):02X}", source.url)
    details = f"{escaped(source.publisher)}. {escaped(source.why)} {escaped(_used(source))}"
    return f"`{source.id}` [{escaped(source.title)}](<{address}>), {details}"
