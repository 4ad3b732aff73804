"""One provider as data: the profile as it was read, and what the rules found in it."""

from collections.abc import Mapping
from typing import Any

from pydantic_core import to_json

from generator.facts.provenance import grounds, provenance
from generator.model.finding import Ground, Judged, Outcome
from generator.model.judgement import FlagJudged, Judgement
from generator.model.provider import Provider


def record(judgement: Judgement, page: str) -> bytes:
    """Return the record as one line of JSON; ``page`` is the public address of its page.

    A key that the profile does not have is not there: nobody knows, and it is never made a no.
    """
    # The profile goes in as its serializer wrote it: to take it apart again would cost more.
    around = to_json(_around(judgement, page))
    return b"".join((around[:-1], b',"profile":', profile(judgement), b"}"))


INVITES: dict[str, Any] = {
    **dict.fromkeys(("accepting_new_patients", "hours", "serves", "waiting_time"), True),
    "locations": {"__all__": {"hours"}},
}


def profile(judgement: Judgement) -> bytes:
    """Return the profile as JSON, with no more keys than its file has.

    What invites a patient is left out of a provider that closed or is withheld.
    """
    provider = judgement.provider
    kept = None if judgement.is_open else INVITES
    return provider.__pydantic_serializer__.to_json(provider, exclude_unset=True, exclude=kept)


def _around(judgement: Judgement, page: str) -> Mapping[str, Any]:
    because = judgement.withheld_because
    return {
        "id": judgement.id,
        "page": page,
        "listing": judgement.listing,
        **({"withheld_because": because} if because else {}),
        "freshness": judgement.freshness,
        "counts": {outcome: judgement.count(outcome) for outcome in Outcome},
        "criteria": {rule: _criterion(judged) for rule, judged in judgement.criteria.items()},
        "provenance": _whose_word(judgement.provider),
        "red_flags": {rule: _red_flag(flag) for rule, flag in judgement.red_flags.items()},
    }


def _whose_word(provider: Provider) -> Mapping[str, str]:
    """Return whose word each fact of the profile is, by its JSON Pointer, like ``/routes``."""
    by_pointer = {"/" + "/".join(map(str, at)): ground for at, ground in grounds(provider)}
    return {at: provenance(by_pointer[at], provider) for at in sorted(by_pointer)}


def _criterion(judged: Judged) -> Mapping[str, Any]:
    return {
        "outcome": judged.outcome,
        "basis": judged.provenance,
        "reason": judged.reason,
        # Names only: each look stands once, among the evidence of the profile.
        "evidence": [name for name, _ in judged.evidence],
        "rests_on": [_ground(one) for one in judged.rests_on],
    }


def _ground(ground: Ground) -> Mapping[str, Any]:
    return {
        "kind": ground.kind,
        **({"of": ground.of} if ground.of else {}),
        **({"inferred": True} if ground.is_inferred else {}),
        "evidence": ground.evidence,
    }


def _red_flag(flag: FlagJudged) -> Mapping[str, Any]:
    reply = flag.reply
    return {
        "state": flag.state,
        "basis": flag.provenance,
        "reason": flag.reason,
        "evidence": [name for name, _ in flag.evidence],
        "rests_on": [_ground(one) for one in flag.rests_on],
        **({"reply": {"on": reply.on, "text": reply.text}} if reply else {}),
    }
