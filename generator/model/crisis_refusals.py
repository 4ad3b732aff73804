"""Refusals of words that would keep a reader in danger from help."""

from collections.abc import Callable, Iterator

from generator.model.crisis import HELP
from generator.model.crisis_claims import Against, other_crisis_numbers
from generator.model.refusal import refuse, shown_briefly

Denials = Callable[[str], Iterator[Against]]
"""What finds the words against a number to call in danger, in a sentence or in a name."""
_ACCEPTED = f"who calls it and when, like: staff call {HELP.emergency.number} in an emergency"


def refuse_against_help(text: str, denials: Denials) -> None:
    """Raise a refusal where a text speaks against a number to call in danger, or gives another."""
    if against := next(denials(text), None):
        raise refuse(
            "crisis-line-denied",
            "this speaks against a number to call in danger; found {found}",
            found=shown_briefly(against.words),
            accepted=_ACCEPTED,
        )
    if other := next(other_crisis_numbers(text), None):
        raise refuse(
            "crisis-number-unknown",
            "for people in crisis every page names the same lines, and no other; found {found}",
            found=shown_briefly(other.words),
            accepted="the words without this number; the provider's own stands under 'phone'",
        )
