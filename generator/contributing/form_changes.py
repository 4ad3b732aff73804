"""The changes that a form made to a published profile, laid into its file: nothing else moves."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from generator.contributing.answers import name_troubles
from generator.contributing.kept_ties import lost_ties
from generator.contributing.merge import Merged
from generator.contributing.merged_problems import Asked, merge_problems
from generator.contributing.text_entries import with_changes
from generator.form.profile_text import as_typed, in_order, is_shaped
from generator.form.sections import LEFT_OUT
from generator.judging import RED_FLAG_IDS
from generator.model.problem import FieldPath, Problem, Severity
from generator.model.provider import Provider
from generator.model.refusal import shown_briefly
from generator.reading.profiles.providers import profile_from_text
from generator.reading.strict_yaml.parser import parse
from generator.reading.text_file import read_text, shown_path
from generator.reading.validation.validate import position_of

KEYS = frozenset(Provider.model_fields) - LEFT_OUT.keys()
OddChange = tuple[FieldPath, str, str, str]
_AGAIN = "open the form again from the provider's page, where it shows what stands there now"


def merge_changes(file: Path, root: Path, today: date) -> Merged | None:
    """Return what the changes would make of their profile; None for a file that holds none.

    ``problems`` has all of them; a fact that is not as the form showed it is never overwritten.
    """
    shown = shown_path(file.as_posix())
    text, problems = read_text(file, shown, file.parent)
    merged = changes_in(text or "", shown, root, today)
    return replace(merged, problems=[*problems, *merged.problems]) if merged else None


def changes_in(text: str, shown: str, root: Path, today: date) -> Merged | None:
    """Return the same of a text that stands in ``shown``."""
    document = parse(text, shown)
    data = document.data
    if not isinstance(data, dict) or not data.keys() & {"was", "now"}:
        return None

    def placed(changes: Iterator[OddChange]) -> list[Problem]:
        return [
            Problem(shown, *position_of(document.root, at, key=True), code, message, fix)
            for at, code, message, fix in changes
        ]

    problems = [*document.problems, *placed(_troubles(data, root))]
    if any(one.severity is Severity.ERROR for one in problems):
        return Merged(Path(shown), "", "", problems)
    path = root / "providers" / f"{data['profile']}.yml"
    before, unread = read_text(path, f"providers/{path.name}", root)
    now = _stated(before or "", path.stem, today)
    if now is None:
        return Merged(path, before or "", "", [*problems, *unread, *placed(_unsound(path))])
    if _has_all(now, data):
        return Merged(path, before or "", before or "", problems)
    problems += placed(_moved(now, data)) or placed(_weakened(data))
    if any(one.severity is Severity.ERROR for one in problems):
        return Merged(path, before or "", "", problems)
    after = with_changes(before or "", in_order(data["was"]), in_order(data["now"]))
    problems += merge_problems(
        path.stem, before or "", after, today, Asked(shown, document.root, ("now",))
    )
    problems += placed(_untied(before or "", after, path.stem, today))
    if not _is_as_asked(_stated(after, path.stem, today), now, data):
        problems += placed(_unsure())
    return Merged(path, before or "", after, problems)


def _troubles(data: Mapping[str, Any], root: Path) -> Iterator[OddChange]:
    """Yield whatever keeps a file from being one of changes."""
    yield from name_troubles(data, root)
    for key in data.keys() - {"profile", "was", "now"}:
        yield (key,), "unknown-key", f"a file of changes has no key '{key}'", "take it out"
    for side in ("was", "now"):
        part = data.get(side)
        if not isinstance(part, dict):
            fix = f"'{side}' holds keys of a profile with what they say; {side}: {{}} for none"
            yield (side,), "wrong-type", f"'{side}' is missing, or holds no keys", fix
            continue
        for key in part.keys() - KEYS:
            fix = LEFT_OUT.get(key, "take it out: a profile has no such key")
            yield (side, key), "not-by-form", f"'{key}' is not changed by a form", fix
        for key, value in part.items():
            if key in KEYS and not is_shaped(key, value):
                message = f"'{key}' is not laid out as in a profile; found {shown_briefly(value)}"
                yield (side, key), "wrong-type", message, _AGAIN


def _weakened(data: Mapping[str, Any]) -> Iterator[OddChange]:
    """Yield each warning or check that a form would take out: that is reviewed by itself."""
    for key in ("flags", "verified"):
        was, now = ([*map(_plain, _entries(data[side].get(key)))] for side in ("was", "now"))
        if any(one not in now for one in was):
            message = f"a form adds to '{key}' and takes nothing out of it"
            yield (
                ("was", key),
                "not-by-form",
                message,
                "take it out by hand, in a change of its own",
            )


def _untied(before: str, after: str, slug: str, today: date) -> Iterator[OddChange]:
    """Yield each tie to the provider that a form would make the file forget."""
    old, new = (_provider(text, slug, today) for text in (before, after))
    if old and new:
        for key, message, fix in lost_ties(old, new):
            yield ("was", key), "not-by-form", message, fix


def _entries(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _stated(text: str, slug: str, today: date) -> dict[str, Any] | None:
    """Return what a profile states, as it would be typed, or None where it has errors."""
    provider = _provider(text, slug, today)
    if provider is None:
        return None
    return _typed(provider.model_dump(mode="json", exclude_unset=True))


def _provider(text: str, slug: str, today: date) -> Provider | None:
    profile, _ = profile_from_text(text, slug, f"providers/{slug}.yml", today, RED_FLAG_IDS)
    return profile.provider if profile else None


def _typed(data: Mapping[str, Any]) -> dict[str, Any]:
    return _plain(in_order(as_typed(data)))  # type: ignore[no-any-return]


def _plain(value: Any) -> Any:
    """Return a value with one blank between words, as a form sends it."""
    if isinstance(value, Mapping):
        return {key: _plain(one) for key, one in value.items()}
    return " ".join(value.split()) if isinstance(value, str) else [*map(_plain, value)]


def _moved(now: Mapping[str, Any], data: Mapping[str, Any]) -> Iterator[OddChange]:
    """Yield each key that is not as the form showed it, so that nobody's work is overwritten."""
    for key in dict.fromkeys((*data["was"], *data["now"])):
        shown = _typed({key: data["was"][key]}).get(key) if key in data["was"] else None
        if now.get(key) != shown:
            side = "was" if key in data["was"] else "now"
            yield (side, key), "changed-since", f"'{key}' is not as the form showed it", _AGAIN


def _has_all(now: Mapping[str, Any], data: Mapping[str, Any]) -> bool:
    """Return whether a profile says already what the changes ask for, as after the first merge."""
    asked = _typed(data["now"])
    return all(now.get(key) == asked.get(key) for key in (*data["was"], *data["now"]))


def _is_as_asked(
    after: Mapping[str, Any] | None, before: Mapping[str, Any], data: Mapping[str, Any]
) -> bool:
    """Return whether the file says what was asked for and, of the rest, what it said before."""
    if after is None:
        return True  # Its problems are told.
    touched = {*data["was"], *data["now"]}
    kept = {key: one for key, one in before.items() if key not in touched}
    return after == {**kept, **_typed(data["now"])}


def _unsound(path: Path) -> Iterator[OddChange]:
    fix = f"mend it first: directory check {path}"
    yield ("profile",), "profile-has-errors", "the profile itself has errors", fix


def _unsure() -> Iterator[OddChange]:
    fix = "make this change by hand in the profile"
    yield ("now",), "changes-do-not-fit", "the file is laid out in a way we cannot change", fix
