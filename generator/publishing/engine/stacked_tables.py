"""Tables of an article that read as label and value pairs on a narrow screen."""

import re

from markupsafe import Markup, escape

# Markdown writes tables in one way only, without attributes of ours and without tables in cells.
TABLE = re.compile(r"<table>(.*?)</table>", re.DOTALL)
HEAD = re.compile(r"<th(?: [^>]*)?>(.*?)</th>", re.DOTALL)
ROW = re.compile(r"<tr>(.*?)</tr>", re.DOTALL)
CELL = re.compile(r"<td(?: [^>]*)?>(.*?)</td>", re.DOTALL)


def stacked(html: str) -> str:
    """Give each table our class, each heading its scope, each cell the label of its column.

    Alignment goes: Markdown writes it as an inline style, which our policy forbids.
    """
    return TABLE.sub(
        lambda table: f'<table class="kd-t kd-t--stack">{_inside(table[1])}</table>', html
    )


def _inside(table: str) -> str:
    head, mark, body = table.partition("<tbody>")
    labels = [escape(Markup(words).striptags()) for words in HEAD.findall(head)]  # noqa: S704
    head = HEAD.sub(r'<th scope="col">\1</th>', head)
    return head + mark + ROW.sub(lambda row: f"<tr>\n{_row(row[1], labels)}</tr>", body)


def _row(row: str, labels: list[Markup]) -> str:
    """Make the first cell the head of its row; wrap the others, which stack as a small grid."""
    first, *others = CELL.findall(row)
    cells = [
        f'<td data-l="{label}"><span>{words}</span></td>\n'
        for label, words in zip(labels[1:], others, strict=False)
    ]
    return f'<th scope="row">{first}</th>\n' + "".join(cells)
