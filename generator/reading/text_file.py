"""One file to text, refusing what cannot be a file of ours before any parser sees it."""

import errno
import re
import stat
from pathlib import Path

from generator.model.problem import Problem, Severity
from generator.model.refusal import hidden_character, name_of_character, shown_briefly

MAX_BYTES = 64 * 1024
FEWER_WORDS = "say it in fewer words, and link to long pages"

_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)", re.IGNORECASE)

Read = tuple[str | None, list[Problem]]
"""A file's text, or None and why not; warnings may come with the text."""


def read_text(
    path: Path, shown: str, root: Path, limit: int = MAX_BYTES, shorten: str = FEWER_WORDS
) -> Read:
    """Return a file's text with plain line ends, or None and why not.

    ``shown`` is the path to print. A link that leaves ``root`` is never followed, and what is not
    a plain file is never opened: a pipe would wait for ever. A character that cannot be seen or
    decoded is a problem and stands in the text as U+FFFD, so that the rest can be read.
    ``shorten`` says how a file of more than ``limit`` bytes is made smaller.
    """
    try:
        mode = path.lstat().st_mode
        if stat.S_ISLNK(mode):
            target = path.resolve(strict=True)
            if not target.is_relative_to(root.resolve()):
                return None, [_outside(shown)]
            if any(part[0] == "." for part in target.relative_to(root.resolve()).parts):
                return None, [_hidden_target(shown)]
            mode = path.stat().st_mode
        if not stat.S_ISREG(mode):
            return None, [_whole(shown, "file-unreadable", f"this is {_kind(mode)}, not a file")]
        with open(path, "rb") as file:  # noqa: PTH123 - Path.open costs a tenth of a cold build
            data = file.read(limit + 1)
    except (OSError, RuntimeError) as error:  # A link to itself is a RuntimeError before 3.13.
        return None, [_unreadable(shown, error)]
    if len(data) > limit:
        return None, [_too_large(shown, path.stat().st_size, limit, shorten)]
    return _decode(data, shown)


def is_reserved(name: str) -> bool:
    """Return whether Windows keeps this name for a device, with whatever ending it is written."""
    return _RESERVED.fullmatch(name) is not None


def reserved(shown: str, name: str) -> Problem:
    """Return the problem of a file that nobody on Windows can have."""
    message = f"Windows keeps this name for a device; found {shown_briefly(name)}"
    fix = "say more in the name, like 'con-clinic': it becomes a web address"
    return _whole(shown, "name-reserved", message, fix)


def shown_path(path: str) -> str:
    """Return a path as it may be printed: a file's name can hold line ends and broken bytes."""
    if path.isprintable():
        return path
    return "".join(
        char if char.isprintable() else char.encode("unicode_escape", "replace").decode()
        for char in path
    )


def _kind(mode: int) -> str:
    kinds = {stat.S_IFDIR: "a folder", stat.S_IFIFO: "a pipe", stat.S_IFSOCK: "a socket"}
    return kinds.get(stat.S_IFMT(mode), "a device")


def _outside(shown: str) -> Problem:
    message = "this is a link to a file outside the project"
    return _whole(shown, "symlink-leaves-folder", message, "put the file itself here")


def _hidden_target(shown: str) -> Problem:
    """Refuse what tools keep for themselves, such as .git/config: a message would quote it."""
    message = "this is a link to a hidden file, which is no source of the site"
    return _whole(shown, "symlink-to-hidden-file", message, "put the file itself here")


def _unreadable(shown: str, error: OSError | RuntimeError) -> Problem:
    number = errno.ELOOP if isinstance(error, RuntimeError) else error.errno or 0
    reason, fix = {
        errno.EACCES: ("nobody here may read it", "give yourself the right: chmod u+r"),
        errno.ENOENT: ("there is no such file", "compare the name, or what the link leads to"),
        errno.ELOOP: ("it is a link that leads to itself", "put the file itself here"),
    }.get(number, (str(getattr(error, "strerror", "") or error), ""))
    return _whole(shown, "file-unreadable", f"the file cannot be read: {reason}", fix)


def _too_large(shown: str, size: int, limit: int, fix: str) -> Problem:
    message = f"the file has {size:,} bytes; at most {limit:,} are read"
    return _whole(shown, "file-too-large", message, fix)


def _whole(shown: str, code: str, message: str, fix: str = "") -> Problem:
    return Problem(shown, 1, 1, code, message, fix)


def _decode(data: bytes, shown: str) -> Read:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        message = "the file is saved as UTF-16, which cannot be read here"
        return None, [_whole(shown, "not-utf-8", message, "save it as UTF-8 in your editor")]
    problems: list[Problem] = []
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        problems.append(_not_utf_8(data, error.start, shown))
        text = data.decode("utf-8", "replace")
    if text.startswith("\ufeff"):
        message = "the file starts with an invisible byte order mark, which is left out"
        fix = "save it as 'UTF-8', not as 'UTF-8 with BOM'"
        problems.append(Problem(shown, 1, 1, "byte-order-mark", message, fix, Severity.WARNING))
        text = text[1:]
    if "\r" in text:
        message = "lines end the Windows way (CR LF); they are read as plain line ends"
        position = _position_after(text[: text.index("\r")])
        fix = "save the file with LF line ends"
        problems.append(
            Problem(shown, *position, "windows-line-ends", message, fix, Severity.WARNING)
        )
        text = _plain_line_ends(text)
    return _without_hidden(text, shown, problems)


def _not_utf_8(data: bytes, start: int, shown: str) -> Problem:
    before = data[:start].decode("utf-8", "replace")
    byte = data[start : start + 1]
    meant = byte.decode("cp1252", "replace")
    guess = "" if meant == "\ufffd" else f" (perhaps {meant!r}, saved the old Windows way)"
    line, column = _position_after(before)
    message = f"the byte 0x{byte.hex().upper()} is not UTF-8 text{guess}"
    return Problem(shown, line, column, "not-utf-8", message, "save the file as UTF-8")


def _position_after(before: str) -> tuple[int, int]:
    plain = _plain_line_ends(before)
    return plain.count("\n") + 1, len(plain) - plain.rfind("\n")


def _plain_line_ends(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


_ODD = re.compile(r"[^\n\t -~]")
_ODD_INDENT = re.compile(r" *(?:- *)?([^\S \t]+)")


def _without_hidden(text: str, shown: str, problems: list[Problem]) -> Read:
    if not _ODD.search(text):
        return text, problems
    lines = text.split("\n")
    is_decoded = all(problem.code != "not-utf-8" for problem in problems)
    for index, line in enumerate(lines):
        rest = line.replace("\t", " ")
        if is_decoded and "\ufffd" in line:
            problems.append(_lost(shown, index + 1, line.index("\ufffd") + 1))
        while char := hidden_character(rest):
            problems.append(_hidden(shown, index + 1, rest.index(char) + 1, char))
            rest = rest.replace(char, "\ufffd")
            lines[index] = lines[index].replace(char, "\ufffd")
        if blank := _ODD_INDENT.match(lines[index]):
            name = name_of_character(blank[1][0])
            message = f"a line begins with a blank that is not a space: {name}"
            position = (index + 1, blank.start(1) + 1)
            fix = "replace it with plain spaces"
            problems.append(Problem(shown, *position, "hidden-character", message, fix))
            blanks = " " * len(blank[1])
            lines[index] = lines[index][: blank.start(1)] + blanks + lines[index][blank.end(1) :]
    return "\n".join(lines), problems


def _lost(shown: str, line: int, column: int) -> Problem:
    message = "a letter was lost here when the file was saved; found U+FFFD"
    return Problem(shown, line, column, "letter-lost", message, "write the letter that was meant")


def _hidden(shown: str, line: int, column: int, char: str) -> Problem:
    message = f"a character that cannot be seen stands here: {name_of_character(char)}"
    fix = "delete it; people and machines would read different words"
    return Problem(shown, line, column, "hidden-character", message, fix)
