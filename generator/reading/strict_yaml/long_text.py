"""Text in quotes or as a block, which may run over several lines of a file."""

from typing import Any

import yaml

from generator.reading.strict_yaml.refusals import KEY_LINE, Message, open_quote


def one_line(event: yaml.ScalarEvent) -> str:
    """Return the text of a quoted or block scalar; the lines of a block are joined by blanks."""
    return " ".join(event.value.split()) if event.style in {"|", ">"} else event.value


def runs_over_keys(event: yaml.ScalarEvent, text: str) -> Message | None:
    """Return the words for a quotation mark that was left open, so that keys became its text."""
    first: Any = event.start_mark
    last: Any = event.end_mark
    if last.line == first.line or event.style not in {"'", '"'}:
        return None
    lines = text.split("\n")[first.line + 1 : last.line + 1]
    return open_quote(last.line + 1) if any(map(KEY_LINE.match, lines)) else None
