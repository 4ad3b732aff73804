"""What we say about a provider in our own words may not claim more than is known."""

from collections.abc import Iterator

from generator.model.wording import unproven_claims
from generator.reading.profiles.raw_profile import Trouble, Walk
from generator.reading.validation.markup_in_text import markup_in
from generator.reading.validation.messages import name_of

# These tell what somebody else said or what happened, and must be free to name it.
QUOTING = frozenset({"claims", "flags", "disputes", "history", "evidence", "also_known_as"})
# A business or a course may be called what it likes.
NAMES = frozenset({"name", "program", "publisher"})


def our_words(walked: Walk) -> Iterator[Trouble]:
    """Yield every phrase of ours that promises or claims too much."""
    ours = [(at, text) for at, text in walked.texts if at[0] not in QUOTING and at[-1] not in NAMES]
    # One look at all of them together is quicker, and nearly always the last.
    if not unproven_claims(".\n".join(text for _, text in ours)):
        return
    for at, text in ours:
        for claim in unproven_claims(text):
            message = f"{name_of(at)}: {claim.phrase!r} claims more than is known: {claim.why}"
            yield Trouble(at, "unproven-claim", message, f"say instead: {claim.instead}")


def marks(walked: Walk) -> Iterator[Trouble]:
    """Yield every text in which readers would see marks of Markdown."""
    for at, text in walked.texts:
        if words := markup_in(at, text):
            yield Trouble(at, *words)
