"""The shape of an article's tree: its lead, its advice in a box, and notes under headings.

It works on the tree of the engine's parser. Two marks in it divide what a template puts apart.
"""

from collections.abc import Mapping
from xml.etree.ElementTree import Element

from markupsafe import Markup

from generator.pages.learn.tree_text import insert_text

FOR_YOU = "What this means for you"
CUT = "\ue000"
"""Stands where the lead ends, and where the advice ends: no text of ours has this character."""


def shape(root: Element, notes: Mapping[str, str]) -> None:
    """Shape the tree of a whole article; ``notes`` are what to say below a heading, by its id."""
    _add_notes(root, notes)
    lead, *sections = _sections(root)
    for paragraph in (one for element in lead for one in element.iter("p") if not one.attrib):
        paragraph.set("class", "kd-lead")
    boxes = [_box(section) for section in sections if _is_advice(section)]
    rest = [element for section in sections if not _is_advice(section) for element in section]
    root[:] = [*lead, *boxes, *rest]
    insert_text(root, len(lead), CUT)
    insert_text(root, len(lead) + len(boxes), CUT)


def parts_of(html: Markup) -> tuple[Markup, Markup, Markup]:
    """Return the lead, the advice and the rest of a shaped article's HTML."""
    lead, advice, rest = html.split(CUT)
    return lead, advice, rest


def _add_notes(root: Element, notes: Mapping[str, str]) -> None:
    headings = [
        (parent, child)
        for parent in root.iter()
        for child in parent
        if child.tag in ("h2", "h3") and child.get("id") in notes
    ]
    for parent, heading in headings:
        note = Element("p", {"class": "kd-told"})
        note.text, note.tail, heading.tail = notes[heading.attrib["id"]], heading.tail, None
        parent.insert(list(parent).index(heading) + 1, note)


def _sections(root: Element) -> list[list[Element]]:
    """Return the elements of the lead, then of each section from its heading of level two on."""
    sections: list[list[Element]] = [[]]
    for element in root:
        if element.tag == "h2":
            sections.append([])
        sections[-1].append(element)
    return sections


def _is_advice(section: list[Element]) -> bool:
    return FOR_YOU in "".join(section[0].itertext())


def _box(section: list[Element]) -> Element:
    box = Element("div", {"class": "kd-you"})
    box[:] = section
    return box
