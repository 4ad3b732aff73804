"""The forge's form for a new provider, made from the model: ``.github/ISSUE_TEMPLATE``."""

import json
from collections.abc import Iterator

from generator.form.issue_fields import FIELDS, LISTED, MORE, MORE_LABEL, IssueField
from generator.model.crisis import HELP

LONG = ("summary", "terms")
HEAD = f"""\
# Made from the model. Renew it with: directory schema
name: Add a provider
description: Tell us of a clinic or telehealth service that is not in the directory. No YAML needed.
title: "Add: "
body:
  - type: markdown
    attributes:
      value: |
        Thank you. Only public facts, please: nothing about any patient, nothing told in confidence.
        Leave open what nobody says: it is shown as "not stated", never as no.
        Everything you write here is public.
        **In an emergency in the United States call {HELP.emergency.number};
        in a crisis call or text {HELP.lifeline.number}.**
"""
PROMISE = "A maintainer turns your answers into a file, and asks where something is missing."


def issue_form() -> str:
    """Return the file; a question goes by its label, because an issue holds nothing else of it."""
    return HEAD + "".join(map(_question, FIELDS)) + _more()


def option_of(word: str, says: str) -> str:
    """Return a word of a list as the form offers it: what it means, and the word in brackets."""
    # The bare word "none" is reserved by the forge for a question left open.
    return word if says in ("", word) and word != "none" else f"{says} ({word})"


def _question(field: IssueField) -> str:
    is_long = field.at[-1] in (*LONG, *LISTED)
    kind = "dropdown" if field.choices else "textarea" if is_long else "input"
    lines = [f"  - type: {kind}", f"    id: {field.id}", "    attributes:", *_attributes(field)]
    if field.needed:
        lines += ["    validations:", "      required: true"]
    return "\n".join(lines) + "\n"


def _attributes(field: IssueField) -> Iterator[str]:
    yield f"      label: {_quoted(field.label)}"
    yield f"      description: {_quoted(field.about or field.field['help'])}"
    if field.placeholder:
        yield f"      placeholder: {_quoted(field.placeholder)}"
    if field.choices:
        if field.field["is"] == "words":
            yield "      multiple: true"
        yield "      options:"
        yield from (f"        - {_quoted(option_of(*pair))}" for pair in field.choices)


def _more() -> str:
    return f"""\
  - type: textarea
    id: {MORE}
    attributes:
      label: {_quoted(MORE_LABEL)}
      description: {_quoted(f"One fact a line, with the address and the day. {PROMISE}")}
"""


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
