"""Standing: whether patients may be led to a provider, and how it is spoken of for that reason.

Every output takes its tense from here: who closed or was taken over is told of in the past, who is
announced or withheld in the conditional, and nobody is invited to call them.
"""

import re
from dataclasses import dataclass

from generator.model.finding import ListingStatus
from generator.model.judgement import Judgement
from generator.model.vocabulary import Operation


@dataclass(frozen=True, slots=True)
class Standing:
    """The words for one standing."""

    listing: str
    it_is: str
    """How a sentence on what it is begins, as in "It was a clinic in Reno, NV."; empty: open."""
    news: str = ""
    """What stands beside any news of it, on a page of nobody's own too."""
    follows: str = ""
    """What its page says of all that follows."""
    contact: str = "Contact"
    place: str = "Where to go"
    people: str = "Who treats you"
    payment: str = "How you pay"

    def without_asking(self, reason: str) -> str:
        """Return the reason of an outcome; nobody is told to ask a provider that is not open."""
        return _ASKING.sub("", reason) if self.it_is else reason


_ASKING = re.compile(r"(?<=\.) Ask [^.]*\.$")
_OFFER = "Nothing in it is an offer."
_KEPT = "We keep this page so that old links still answer. It is not counted as open in any list."
_PAST = {
    "it_is": "It was",
    "contact": "Where it was",
    "place": "Place in our notes",
    "people": "Who was named",
    "payment": "How people paid",
}
_CONDITIONAL = {
    "it_is": "By its pages it would be",
    "place": "Place that is named",
    "people": "Who is named",
    "payment": "How people would pay",
}
OPEN = Standing("Listed", "")
WITHHELD = Standing(
    "Withheld from the lists",
    news="It is not in our lists: its page says why.",
    follows="What follows is what we read. It is not an offer.",
    contact="Where it would be",
    **_CONDITIONAL,
)
_SHUT = {
    Operation.CLOSED: Standing(
        "Shown as closed",
        news="It has closed; this is of the time before.",
        follows=f"What follows is what we had read before. {_OFFER} {_KEPT}",
        **_PAST,
    ),
    Operation.ACQUIRED: Standing(
        "Shown as taken over",
        news="It was taken over; this is of the time before.",
        follows=f"What follows is what we had read before. {_OFFER} {_KEPT}",
        **_PAST,
    ),
    Operation.PENDING: Standing(
        "Shown as not open yet",
        news="It is announced and not open yet.",
        follows=f"What follows is what was announced. {_OFFER} It is not counted in any list yet.",
        contact="Where it would be",
        **_CONDITIONAL,
    ),
}


def standing(judgement: Judgement) -> Standing:
    """Return how a provider is spoken of."""
    status = judgement.provider.status
    if judgement.listing is ListingStatus.CLOSED and status:
        return _SHUT[status.state]
    return OPEN if judgement.is_open else WITHHELD
