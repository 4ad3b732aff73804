"""A new profile to fill in, made from the schema, so that it names every field there is.

What nobody has filled in is a comment. Its placeholders hold ``<`` and ``>``, which no field
accepts: whoever takes the comment sign away and forgets to write hears of it from the next check.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from generator.model.conditional import WORDS
from generator.model.evidence_default import KEY
from generator.model.json_shapes import DAY, DAY_OR_MONTH
from generator.schema.common_fields import COMMON, SELDOM
from generator.schema.evidence_default import resting
from generator.schema.profile import Schema, strict_schema

CERTAINTY = "certainty"
WIDEST = 150
MOST_WORDS = 6
DAYS = {f"^{DAY}$", f"^{DAY_OR_MONTH}$"}
PLAIN = re.compile(
    r"[A-Za-z](?:[A-Za-z0-9_ .'&/()-]|,(?= ))*[A-Za-z0-9.)]|https://[\w.~/?=+-]+"
    r"|[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?"
)
"""Text that means itself in YAML without quotes, where no list or mapping stands around it."""

HEAD = """\
# yaml-language-server: $schema=../schema/provider.schema.json
#
# Fill in what you can prove. Take the "# " away from the lines you use, write in place of each
# <...>, and delete the lines you do not need: an absent line means that nobody knows, never no.
# A fact names its evidence, or rests on evidence_default. Each look stands once, under evidence.
# A look of yours counts as checked only with "by", your name or handle; a call also with "reached"
# and "asked"; a document with "document" and "shown_by".
# Then run: directory check providers/{slug}.yml

"""


MORE = """\

# These are the common fields. All of them: directory explain profile, or directory new --full
"""
FREE_TEXT = frozenset({"note", "terms", "summary", "asked"})
"""Sentences: between quotes, a comma or a colon in them means itself."""


def profile_template(
    slug: str, answers: Mapping[str, Any], comments: Mapping[str, str], *, full: bool = True
) -> str:
    """Return the text of a new profile.

    ``answers`` are the values known so far, by key; ``comments`` replaces the comment of a key.
    With ``full`` it names every field, else the common ones, each on a line of its own.
    """
    draft = _Draft(strict_schema(), is_block=not full, rests=KEY in answers)
    for key, field in draft.schema["properties"].items():
        if not full and key not in COMMON and key not in answers:
            continue
        if key in answers:
            draft.lines += _answer(key, answers[key], comments.get(key, _comment(field)))
        else:
            draft.lines += [f"# {line}" for line in draft.field(key, field)]
    return HEAD.format(slug=slug) + "\n".join(draft.lines) + "\n" + ("" if full else MORE)


def scalar(text: str, *, inside: bool = False) -> str:
    """Return a text as one YAML value, in quotes where YAML would read something else."""
    spoilt = inside and "," in text
    if PLAIN.fullmatch(text) and not spoilt and text.lower() not in {"yes", "no", "true", "false"}:
        return text
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _answer(key: str, value: Any, comment: str) -> list[str]:
    if isinstance(value, str):
        return [f"{key}: {scalar(value)}{_after(comment)}"]
    if isinstance(value, Mapping):
        return [f"{key}:{_after(comment)}", *(f"  {n}: {_flow(one)}" for n, one in value.items())]
    return [f"{key}:{_after(comment)}", *(f"  - {_flow(entry)}" for entry in value)]


def _flow(entry: Mapping[str, str]) -> str:
    pairs = (f"{key}: {scalar(text, inside=True)}" for key, text in entry.items())
    return f"{{{', '.join(pairs)}}}"


class _Draft:
    """The lines so far; what a key means is told where it stands for the first time."""

    def __init__(self, schema: Schema, *, is_block: bool = False, rests: bool = False) -> None:
        self.schema, self.is_block, self.rests = schema, is_block, rests
        self.lines: list[str] = []
        self.explained: set[tuple[str, str]] = set()
        self.is_sure_told = False

    def field(self, key: str, field: Schema, *, needed: bool = False) -> list[str]:
        """Return one field with everything inside it, on one line where that can be read."""
        comment = _after(self._words(key, field, needed=needed))
        part, mark = self._part(field)
        if part is None:
            return [f"{key}: {self._room(key, field)}{comment}"]
        part = self._without_seldom(part) if self.is_block else self._without_certainty(part)
        short = _on_one_line(key, part, mark)
        if short and not self.is_block and len(short) + len(comment) <= WIDEST:
            return [short + comment]
        needs = part.get("required", ())
        fields = (self.field(name, one, needed=name in needs) for name, one in _in_order(part))
        first, *rest = (line for lines in fields for line in lines)
        return [
            f"{key}:{comment}",
            f"  {mark}{first}",
            *(f"  {' ' * len(mark)}{one}" for one in rest),
        ]

    def _without_certainty(self, part: Schema) -> Schema:
        """Return a part without the key that every fact may have, where it was told before."""
        kept = {k: v for k, v in part["properties"].items() if k != CERTAINTY}
        if len(kept) == len(part["properties"]) or not self.is_sure_told:
            self.is_sure_told |= CERTAINTY in part["properties"]
            return part
        return {**part, "properties": kept}

    def _without_seldom(self, part: Schema) -> Schema:
        kept = {k: v for k, v in part["properties"].items() if k not in SELDOM}
        return {**part, "properties": kept}

    def _room(self, key: str, field: Schema) -> str:
        is_quoted = self.is_block and key in FREE_TEXT
        return f'"{_placeholder(field)}"' if is_quoted else _placeholder(field)

    def _words(self, key: str, field: Schema, *, needed: bool) -> str:
        words = (key, _comment(field))
        is_new = words not in self.explained
        self.explained.add(words)
        is_worth_telling = needed and key != "evidence"
        return " ".join(filter(None, ["Needed." * is_worth_telling, words[1] * is_new]))

    def _part(self, field: Schema) -> tuple[Schema | None, str]:
        """Return the mapping that a field holds, and the mark before each where there are many."""
        schema = field.get("allOf", [field])[0]
        if "$ref" in schema.get("items", {}):
            return self._named(schema["items"]), "- "
        if "patternProperties" in schema:
            (entry,) = schema["patternProperties"].values()
            return {"properties": {"a-name-of-your-choice": {"allOf": [entry]}}}, ""
        return self._named(schema), ""

    def _named(self, schema: Schema) -> Schema | None:
        name = str(schema.get("$ref", "")).rpartition("/")[2]
        definition: Schema | None = self.schema["definitions"].get(name)
        if definition and self.rests and name in resting():
            kept = {k: v for k, v in definition["properties"].items() if k != "evidence"}
            return {**definition, "properties": kept}
        return definition


def _in_order(part: Schema) -> Iterable[tuple[str, Schema]]:
    """Return the fields of a part: what it needs first, the evidence for it last."""
    needed = part.get("required", ())
    return sorted(
        part["properties"].items(),
        key=lambda pair: (pair[0] == "evidence", pair[0] not in needed),
    )


def _on_one_line(key: str, part: Schema, mark: str) -> str:
    fields = _in_order(part)
    if mark or any("allOf" in field or "$ref" in field.get("items", {}) for _, field in fields):
        return ""
    return f"{key}: {{{', '.join(f'{name}: {_placeholder(field)}' for name, field in fields)}}}"


def _placeholder(field: Schema) -> str:
    if "items" in field:
        return f"[{_placeholder(field['items'])}]"
    if "anyOf" in field:
        return "<name>"
    # What depends needs a note, and is told by the field's own explanation.
    left_out = (WORDS, True, False)
    if words := [str(word) for word in field.get("enum", ()) if word not in left_out]:
        more = " | ..." if len(words) > MOST_WORDS else ""
        return f"<{' | '.join(words[:MOST_WORDS])}{more}>"
    if field.get("pattern") in DAYS:
        return "<year-month-day>"
    is_number = {"integer", "number"} & set(field["type"]) and "boolean" not in field["type"]
    return "<number>" if is_number else "<text>"


def _comment(field: Schema) -> str:
    return str(field.get("description", "")).partition("\n")[0]


def _after(comment: str) -> str:
    return f"  # {comment}" if comment else ""
