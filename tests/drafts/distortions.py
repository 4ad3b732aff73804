"""Passages whose words no longer state the fact: denied, asked, given to others, cut out."""

import re
from collections.abc import Iterator

from generator.drafting.draft import Proposal, proposals
from generator.drafting.page_text import passages
from tests.drafts.measure import every_row

AROUND = (
    "It is not true that {low}",
    "Nobody here will tell you that {low}",
    "Ask whether this holds: {text}",
    "Avoid any place that says: {text}",
    "A newspaper reported that {low}",
    "According to a patient, {low}",
    "Some clinics say that {low}",
    "Other clinics tell you: {text}",
    "Myth: {text}",
    "“{text}”, wrote a reviewer.",
    "Coming soon: {text}",
    "In the past we could write: {text}",
    "Is it true that {low}?",
    "If all goes well, {low}",
    "We hope to write one day: {text}",
    "Competitors claim that {low}",
    "<blockquote><p>{text}</p></blockquote>",
    '<div class="testimonial">{text}</div>',
    "<script>{text}</script>",
)

NUMBERS = {"two": "nine", "three": "seven", "four": "eleven", "six": "ten", "eight": "twelve"}
# A number to call and an address stay what they are: "If you have questions, call us at ..."
WHO_WE_ARE = {"phone", "locations"}


def stated() -> Iterator[tuple[str, list[Proposal]]]:
    """Yield each labelled passage of one sentence that something is proposed from."""
    for row in every_row():
        text = row["text"]
        if row["facts"] and "? " not in text and (found := proposals(passages(text, "page.txt"))):
            yield text, found


def distorted() -> Iterator[tuple[str, Proposal]]:
    """Yield what became of a passage, and a fact that its words stated before."""
    for whole, found in stated():
        for one in found:
            # Of several sentences, the one that states it.
            text = one.sentence if ". " in whole else whole
            low = text if text.startswith("Dr.") else text[0].lower() + text[1:]
            for around in AROUND:
                if not (around.startswith("If ") and one.field.id in WHO_WE_ARE):
                    yield around.format(text=text, low=low.rstrip(".")), one
            yield text.replace(one.words, ""), one
            if any(character.isdigit() for character in repr(one.value)):
                yield swapped(text), one


def swapped(text: str) -> str:
    """Return a text with another number in the place of each, in figures or in words."""
    other = re.sub(r"\d", lambda digit: str((int(digit[0]) + 3) % 10), text)
    words = "|".join(NUMBERS)
    return re.sub(
        rf"\b(?:{words})\b", lambda word: NUMBERS[word[0].lower()], other, flags=re.IGNORECASE
    )
