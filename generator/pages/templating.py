"""The one Jinja2 environment: autoescape on, a misspelt name stops the build."""

import re
from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup
from pydantic_core import to_json

from generator.judging import ALL_RULES, CRITERIA, RED_FLAGS
from generator.model.crisis import HELP
from generator.model.finding import Outcome
from generator.model.numbers_and_days import dialed
from generator.model.plural import counted
from generator.model.state import STATES
from generator.pages.linking import link, linked
from generator.pages.wording import (
    card_facts,
    evidence_words,
    flag_words,
    marks,
    price_words,
    provider_lines,
    short_facts,
    words,
)
from generator.pages.wording.explained_terms import explained


@cache
def environment() -> Environment:
    """Return the environment, each template named by its room and its file."""
    made = Environment(
        loader=PackageLoader("generator.pages", ""),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.globals.update(
        words=words,
        counted=counted,
        link=link,
        linked=linked,
        card_facts=card_facts,
        evidence_words=evidence_words,
        provider_lines=provider_lines,
        flag_words=flag_words,
        price_words=price_words,
        short_facts=short_facts,
        marks=marks,
        states=STATES,
        states_by_name=sorted(STATES.items(), key=lambda pair: pair[1]),
        all_rules=ALL_RULES,
        criteria=CRITERIA,
        red_flags=RED_FLAGS,
        outcomes=Outcome,
        crisis=HELP,
    )
    made.filters.update(
        day=time_element,
        dialed=dialed,
        lower_first=lower_first,
        upper_first=upper_first,
        explained=explained,
    )
    return made


def fill(template: str, **values: Any) -> Markup:
    """Return a filled template; every value is escaped unless it already is markup."""
    text = environment().get_template(template).render(values)
    return Markup(text)  # noqa: S704 - autoescape has been at every value


def lower_first(text: str) -> str:
    """Return a title for the middle of a sentence; abbreviations keep their capitals."""
    return text if text[:2].isupper() and text[:2].isalpha() else text[:1].lower() + text[1:]


def upper_first(text: str) -> str:
    """Return words for the start of a sentence, the rest as it was."""
    return text[:1].upper() + text[1:]


def time_element(value: Any) -> Markup:
    """Return a day as a ``time`` element that never breaks across lines."""
    return Markup('<time datetime="{}">{}</time>').format(value.isoformat(), words.day(value))


def as_attribute(data: object) -> Markup:
    """Return data as the value of an attribute between single quotes, which JSON hardly uses.

    Between double ones it would weigh twice as much.
    """
    # Two braces would look like a template that nobody filled in.
    text = re.sub("}(?=})", "} ", to_json(data).decode())
    escaped = text.replace("&", "&amp;").replace("'", "&#39;").replace("<", "&lt;")
    return Markup(f"'{escaped}'")  # noqa: S704 - escaped for the only place it stands in
