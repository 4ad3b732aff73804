"""The one mouth of the program: reports to standard output, everything else to standard error."""

import os
import sys
from typing import TextIO


def say(text: str) -> None:
    """Write a report; a reader who has seen enough (``| head -1``) is no error."""
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        _lead_nowhere(sys.stdout)


def complain(text: str) -> None:
    """Write one line for the person who typed the command; where that fails, nobody can be told."""
    try:
        print("directory:", " ".join(text.split()), file=sys.stderr, flush=True)
    except OSError:
        _lead_nowhere(sys.stderr)


def _lead_nowhere(stream: TextIO) -> None:
    # Python flushes once more at its end, and would complain there.
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def wants_colour(stream: TextIO) -> bool:
    """Return whether colour helps there: on a terminal, unless NO_COLOR asks for none."""
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return stream.isatty() and not plain


def speak_to_any_terminal() -> None:
    """Write characters that the terminal's encoding lacks as escapes, instead of failing.

    A stream that the caller has closed takes what is said, and nobody hears it; none is read.
    """
    # Open until the program ends, as the streams are that they stand in for.
    sys.stdin = sys.stdin or open(os.devnull, encoding="utf-8")  # noqa: PTH123, SIM115
    sys.stdout = sys.stdout or open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115
    sys.stderr = sys.stderr or open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
