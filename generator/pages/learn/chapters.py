"""An article as a chapter of the guide: one level down, with ids that are nobody else's.

It works on the tree of the engine's parser: the text of an article is parsed once.
"""

from collections.abc import Mapping
from xml.etree.ElementTree import Element

LOWER = {f"h{level}": f"h{level + 1}" for level in range(1, 6)}


def nest(root: Element, name: str, ids: Mapping[str, str], here: str, there: str) -> None:
    """Make the tree of an article one of a chapter with the id ``name``.

    No id has two dashes in a row, so ``name--id`` is unique on the page. Links to articles that
    stand on the same page, whose ``ids`` go by address, stay on it; ``here`` leads from the
    article's own page to the site's root, ``there`` from the page of the guide.
    """
    for element in root.iter():
        element.tag = LOWER.get(element.tag, element.tag)
        if own := element.get("id"):
            element.set("id", f"{name}--{own}")
        if address := element.get("href"):
            element.set("href", _moved(address, name, ids, here, there))


def _moved(address: str, name: str, ids: Mapping[str, str], here: str, there: str) -> str:
    """Return where a link leads from its second place; one to elsewhere stays as it is."""
    if address.startswith("#"):
        return f"#{name}--{address[1:]}"
    if not address.startswith(here):
        return address
    target = address.removeprefix(here)
    page, mark, section = target.partition("#")
    if page not in ids:
        return f"{there}{target}"
    return f"#{ids[page]}--{section}" if mark else f"#{ids[page]}"
