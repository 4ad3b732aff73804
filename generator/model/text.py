"""The kinds of words a profile may hold: plain text, web addresses, numbers kept as text.

Every scalar of a file arrives as the text that was typed; a type here says what text it accepts.
"""

import re
from datetime import date
from decimal import Decimal
from html import unescape
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, StringConstraints, WithJsonSchema

from generator.model.answer_and_note import answer_and_note
from generator.model.crisis_claims import claims_against_help, denials_of_help
from generator.model.crisis_refusals import Denials, refuse_against_help
from generator.model.dollars import amount, odd_amount, odd_amount_words
from generator.model.json_shapes import (
    LONGEST_ADDRESS,
    LONGEST_TEXT,
    OF_DAY,
    OF_DOLLARS,
    OF_NPI,
    OF_PHONE,
    OF_TEXT,
    OF_WEB_ADDRESS,
    OF_WHOLE_NUMBER,
    OF_ZIP_CODE,
)
from generator.model.look_alikes import refuse_look_alikes
from generator.model.numbers_and_days import day, npi, phone, whole_number, zip_code
from generator.model.placeholder import is_filler, is_leftover
from generator.model.refusal import (
    blank_at_an_end,
    has_words,
    hidden_character,
    name_of_character,
    refuse,
    shown_briefly,
)
from generator.model.state import STATES, state_code
from generator.model.web_address import web_address

# Not &lt; and &gt;: their characters cannot stand here either, and pages print them as typed.
_ENTITY = re.compile(r"&(?!lt;|gt;)(?:#[0-9]+|#x[0-9a-f]+|[a-z][a-z0-9]*);", re.IGNORECASE)


def _saying(text: str) -> str:
    return _plain(_telling(text))


def _name(text: str) -> str:
    return _safe(_telling(text), denials_of_help)


def _telling(text: str) -> str:
    if is_leftover(text) or is_filler(text):
        raise refuse(
            "text-says-nothing",
            "this says nothing; found {found}",
            found=shown_briefly(text),
            accepted="what is known; else take the line out: absent means that nobody knows",
        )
    return text


def _plain(text: str) -> str:
    return _safe(text, claims_against_help)


def _safe(text: str, denials: Denials) -> str:
    if (entity := _ENTITY.search(text)) and unescape(entity[0]) != entity[0]:
        raise refuse(
            "html-entity",
            "text holds a character as HTML writes it, which is printed as typed; found {found}",
            found=shown_briefly(entity[0]),
            accepted="the character itself",
            suggestion=unescape(text).replace("\xa0", " "),
        )
    if "<" in text or ">" in text:
        raise refuse(
            "html-in-text",
            "text holds '<' or '>', which can become HTML on the page; found {found}",
            found=shown_briefly(text),
            accepted="plain words; write 'under' and 'over' instead of the signs",
        )
    refuse_against_help(text, denials)
    if hidden := hidden_character(text):
        raise refuse(
            "hidden-character",
            "text holds a character that cannot be seen: {found}",
            found=name_of_character(hidden),
            accepted="letters, digits, punctuation and spaces, all on one line",
        )
    refuse_look_alikes(text)
    _refuse_odd_amounts(text)
    return _worded(text)


def _refuse_odd_amounts(text: str) -> None:
    if odd := odd_amount(text):
        message, fix = odd_amount_words(odd[0])
        raise refuse("amount-malformed", message, found=shown_briefly(odd[0]), accepted=fix)


def _worded(text: str) -> str:
    # What cannot be decoded was told with its place in the file, and stands here as U+FFFD.
    if not has_words(text) and "\ufffd" not in text:
        raise refuse(
            "text-without-words",
            "text holds no letter and no digit; found {found}",
            found=", ".join(map(name_of_character, text[:3])),
            accepted="words (or take the line out where there is nothing to say)",
        )
    if blank := blank_at_an_end(text):
        raise refuse(
            "blank-at-an-end",
            "text begins or ends with a blank: {found}",
            found=name_of_character(blank),
            accepted="the same words without it",
            suggestion=text.strip(),
        )
    return text


_ANSWERS = {"yes": True, "true": True, "no": False, "false": False}
_ANSWER_CHOICES = {"yes": "yes", "no": "no", "y": "yes", "n": "no", "on": "yes", "off": "no"} | {
    "true": "yes",
    "false": "no",
}


def _answer(text: object) -> bool:
    if isinstance(text, str) and text in _ANSWERS:
        return _ANSWERS[text]
    raise refuse(
        "answer-not-yes-or-no",
        "the answer here is yes or no; found {found}",
        found=shown_briefly(text),
        accepted="yes or no (or take the line out where nobody knows)",
        choices=_ANSWER_CHOICES,
        suggestion=answer_and_note(text) if isinstance(text, str) else "",
    )


_LENGTH = StringConstraints(min_length=1, max_length=LONGEST_TEXT)

PlainText = Annotated[str, _LENGTH, AfterValidator(_saying), OF_TEXT]
"""One line of words that say something, without HTML, control or direction characters."""

ProperName = Annotated[str, _LENGTH, AfterValidator(_name), OF_TEXT]
"""The same for what is called so: a number to call in danger may be a part of it."""

TextOrNone = Annotated[str, _LENGTH, AfterValidator(_plain), OF_TEXT]
"""The same, where ``none`` is an answer too."""

WebAddress = Annotated[
    str,
    StringConstraints(max_length=LONGEST_ADDRESS),
    AfterValidator(web_address),
    OF_WEB_ADDRESS,
]
"""An https address, kept as typed."""

Phone = Annotated[str, AfterValidator(phone), OF_PHONE]
"""A US phone number, kept as ``+1 415 555 0100``."""

Npi = Annotated[str, AfterValidator(npi), OF_NPI]
"""A National Provider Identifier with a right check digit; not proof that it was issued."""

StateCode = Annotated[
    str,
    AfterValidator(state_code),
    WithJsonSchema(
        {"type": "string", "enum": list(STATES), "enumDescriptions": list(STATES.values())}
    ),
]
"""The postal code of a state, the District of Columbia or a territory."""

ZipCode = Annotated[str, AfterValidator(zip_code), OF_ZIP_CODE]
"""A ZIP code, its leading zeros kept."""

Dollars = Annotated[Decimal, BeforeValidator(amount), OF_DOLLARS]
"""An amount of US dollars, zero or more."""

Day = Annotated[date, BeforeValidator(day), OF_DAY]
"""A day of the calendar, written year-month-day."""

YesNo = Annotated[
    bool,
    BeforeValidator(_answer),
    WithJsonSchema({"enum": ["yes", "no", True, False], "title": "yes or no"}),
]
"""An answer somebody gave; where nobody knows the key is left out."""

WholeNumber = Annotated[int, BeforeValidator(whole_number), OF_WHOLE_NUMBER]
"""A whole number above zero."""
