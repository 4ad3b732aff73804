"""Whitespace collapsing: templates are broken into lines for people, pages are sent without."""

import re

BLOCKS = (
    "article|aside|blockquote|body|br|caption|circle|dd|details|div|dl|dt|fieldset|figcaption|"
    "figure|footer|form|h[1-6]|head|header|hr|html|legend|li|link|main|meta|nav|ol|optgroup|option|"
    "p|path|rect|script|section|summary|symbol|table|tbody|td|tfoot|th|thead|title|tr|ul"
)
"""Elements beside which a browser shows no blank, shapes of a drawing among them."""
_AS_IT_IS = re.compile(r"(<(pre|script|style|textarea)\b.*?</\2>)", re.DOTALL)
# Not \s: a no-break space is there to be shown.
# A line end comes first in both, because a pattern that starts with one letter skips to it; the
# look behind lets only the first of a row of line ends begin a match.
_LINE_END = re.compile(r"\n(?<![ \t\r\n]\n)[ \t\r\n]*")
_BEFORE_A_BLOCK = re.compile(rf"{_LINE_END.pattern}(?=</?(?:{BLOCKS})\b|\Z)")
_BEFORE_LINE_END = re.compile(r"(?<![ \t\r])[ \t\r]+\n")
_ENDS_WITH_A_BLANK = (" \n", "\t\n", "\r\n")
_BLOCK = re.compile(rf"</?(?:{BLOCKS})\b[^<]*>\Z")


def collapsed(html: str) -> str:
    """Return HTML on one line: a line end and what indents the next becomes one blank.

    Beside a block it becomes nothing, because no reader sees it there. What stands in ``pre``,
    ``textarea``, ``script`` and ``style`` stays as it is.
    """
    pieces = _AS_IT_IS.split(html)
    # The pattern has two groups: of every three pieces the second is kept, the third its name.
    pieces[::3] = [_on_one_line(text) for text in pieces[::3]]
    del pieces[2::3]
    return "".join(pieces)


def _on_one_line(text: str) -> str:
    if any(end in text for end in _ENDS_WITH_A_BLANK):
        text = _BEFORE_LINE_END.sub("\n", text)
    return _LINE_END.sub(_blank, _BEFORE_A_BLOCK.sub("", text))


def _blank(line_end: re.Match[str]) -> str:
    """Return what a line end is to a reader; it never stands before a block any more."""
    text, end = line_end.string, line_end.start()
    start = text.rfind("<", 0, end)
    follows_a_block = end == 0 or (start >= 0 and _BLOCK.match(text[start:end]))
    return "" if follows_a_block else " "
