"""Tables of an article that read as label and value pairs on a narrow screen."""

from xml.etree.ElementTree import Element


def stack(root: Element) -> None:
    """Give each table our class, each heading its scope, each cell the label of its column.

    Alignment goes: Markdown writes it as an inline style, which our policy forbids.
    """
    for table in root.iter("table"):
        table.set("class", "kd-t kd-t--stack")
        labels = [_label(head) for head in table.iter("th")]
        for head in table.iter("th"):
            head.attrib = {"scope": "col"}
        for row in table.iterfind("tbody/tr"):
            _stack_row(row, labels)


def _label(head: Element) -> str:
    return " ".join("".join(head.itertext()).split())


def _stack_row(row: Element, labels: list[str]) -> None:
    """Make the first cell the head of its row; wrap the others, which stack as a small grid."""
    for number, cell in enumerate(list(row)):
        if not number:
            cell.tag, cell.attrib = "th", {"scope": "row"}
            continue
        inside = Element("span")
        inside.text, cell.text = cell.text, None
        inside[:], cell[:] = list(cell), [inside]
        cell.attrib = {"data-l": labels[number] if number < len(labels) else ""}
