"""``directory fix``: repairs that only one reading allows, and that make no claim stronger.

A repair is taken from the message that tells the mistake, so that both say the same. What proves
something, or says who somebody is, is left to a person: a method, a credential, a board, a tie.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlsplit

from generator.calling.yaml_text import scalar
from generator.contributing.key_order import in_order
from generator.contributing.review.facts import facts_of
from generator.facts.provenance import WEAKEST_FIRST
from generator.judging import RED_FLAG_IDS
from generator.model.finding import Provenance
from generator.model.problem import Problem
from generator.model.provider import Provider
from generator.model.vocabulary import Method
from generator.reading.profiles.providers import profile_from_text
from generator.reading.strict_yaml.parser import parse

MEANT = re.compile(r"did you mean '([^']+)'\?")
QUOTES = re.compile(r'put it between double quotes: ([a-z_]+): (".*")')
# These prove something, or say who somebody is: only another case of the same letters is mended.
PROVE = frozenset(
    {"unknown-method", "unknown-credential", "unknown-board", "unknown-conflict-of-interest"}
    | {"unknown-operation", "unknown-companion", "unknown-listing-basis", "date-malformed"}
    | {"npi-malformed", "npi-check-digit", "unknown-flag"}
)
PLAIN_ADDRESS = re.compile(r"https://[^\s,\[\]{}#\"']+")
FOUND = re.compile(r"found '([^']+)'$")
MOST = 500
TOKEN = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*'|[^,\[\]{}\n#]+")


@dataclass(frozen=True, slots=True)
class Fixed:
    """A text after all safe repairs, what was done, and what is left for a person."""

    before: str
    after: str
    done: tuple[str, ...]
    left: tuple[Problem, ...]


def fix(text: str, slug: str, today: date) -> Fixed:
    """Return the text of a profile with everything repaired that is safe to repair."""
    after, done = text, []
    for _ in range(MOST):
        step = next(_steps(after, slug, today), None)
        if step is None:
            break
        after, said = step
        done.append(said)
    ordered = in_order(after)
    if ordered != after and _is_as_weak(after, ordered, slug, today):
        after, done = ordered, [*done, "the keys are in the usual order"]
    if not _is_as_weak(text, after, slug, today):
        after, done = text, []
    return Fixed(text, after, tuple(done), tuple(_problems(after, slug, today)))


def _problems(text: str, slug: str, today: date) -> list[Problem]:
    return profile_from_text(text, slug, f"providers/{slug}.yml", today, RED_FLAG_IDS)[1]


def _steps(text: str, slug: str, today: date) -> Iterator[tuple[str, str]]:
    """Yield each repair that takes its problem away and brings no other mistake of the file."""
    problems = _problems(text, slug, today)
    for problem in problems:
        mended = _quoted(text, problem) or _meant(text, problem)
        if mended and mended != text:
            left = _problems(mended, slug, today)
            if (problem.code, problem.message) not in {(one.code, one.message) for one in left}:
                yield mended, f"line {problem.line}: {problem.message}"


def _quoted(text: str, problem: Problem) -> str | None:
    """Put a text between quotes where the message shows how, and it stands there once."""
    match = QUOTES.fullmatch(problem.suggestion)
    rows = text.splitlines(keepends=True)
    if match is None or problem.line > len(rows):
        return None
    # What stands behind a # is a comment there, and stays one.
    words = json.loads(match[2]).partition(" #")[0].rstrip()
    plain = f"{match[1]}: {words}"
    row = rows[problem.line - 1]
    if row.count(plain) != 1:
        return None
    quoted = json.dumps(words, ensure_ascii=False)
    rows[problem.line - 1] = row.replace(plain, f"{match[1]}: {quoted}")
    return "".join(rows)


def _meant(text: str, problem: Problem) -> str | None:
    """Put the word in its place that the message takes to be meant, if that proves no more."""
    meant = MEANT.match(problem.suggestion)
    rows = text.splitlines(keepends=True)
    if meant is None or problem.line > len(rows):
        return None
    row, at = rows[problem.line - 1], problem.column - 1
    old = _typed(row, at, problem)
    if not old or not _is_safe(text, problem, old.strip("\"'"), meant[1]):
        return None
    reads_plain = PLAIN_ADDRESS.fullmatch(meant[1]) or scalar(meant[1]) == meant[1]
    new = (
        meant[1]
        if reads_plain and old[0] not in "\"'"
        else json.dumps(meant[1], ensure_ascii=False)
    )
    rows[problem.line - 1] = f"{row[:at]}{new}{row[at + len(old) :]}"
    return "".join(rows)


def _typed(row: str, at: int, problem: Problem) -> str:
    """Return what stands at a place: the words that the message found there, or a key or value."""
    if (shown := FOUND.search(problem.message)) and row.startswith(shown[1], at):
        return shown[1]
    typed = TOKEN.match(row, at)
    if typed is None:
        return ""
    return typed[0].partition(":")[0] if problem.code == "unknown-key" else typed[0].rstrip()


def _is_safe(text: str, problem: Problem, old: str, new: str) -> bool:
    if problem.code in PROVE:
        return old.casefold() == new.casefold()
    if problem.code == "link-not-https":
        return _is_seen_secure(text, new)
    if problem.code in ("unknown-evidence", "misspelt-evidence"):
        return not _is_ours(text, new)
    return True


def _is_seen_secure(text: str, address: str) -> bool:
    """Return whether the file itself holds an https address of the same host."""
    host = urlsplit(address).hostname
    seen = re.findall(r"https://[^\s\"',}\]]+", text)
    return any(urlsplit(one).hostname == host for one in seen)


def _is_ours(text: str, name: str) -> bool:
    """Return whether a look would count as ours: then a fact may not be led to it by a guess."""
    looks = (parse(text, "").data or {}).get("evidence")
    look = looks.get(name) if isinstance(looks, dict) else None
    method = look.get("method") if isinstance(look, dict) else None
    return method not in (Method.COPY, Method.PROVIDER)


def _is_as_weak(then: str, text: str, slug: str, today: date) -> bool:
    """Return whether no fact has more proof than before, as far as both can be read."""
    old, new = _provider(then, slug, today), _provider(text, slug, today)
    if old is None or new is None:
        return True
    known, now = facts_of(old), facts_of(new)
    both = [(known[name][1], word) for name, (_, word) in now.items() if name in known]
    return all(_rank(after) <= _rank(before) for before, after in both)


def _rank(word: str) -> int:
    return WEAKEST_FIRST.index(Provenance(word)) if word else 0


def _provider(text: str, slug: str, today: date) -> Provider | None:
    profile, _ = profile_from_text(text, slug, slug, today, RED_FLAG_IDS)
    return profile.provider if profile else None
