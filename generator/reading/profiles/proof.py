"""What a profile calls a look of ours that cannot count as one: told, with what it lacks."""

from collections.abc import Iterator

from generator.facts.hosts import registry_at
from generator.facts.provenance import counts, gaps, grounds
from generator.facts.ties import is_their_own
from generator.model.evidence import FactKind
from generator.model.finding import Ground
from generator.model.provider import Provider
from generator.model.vocabulary import Method
from generator.reading.profiles.raw_profile import Trouble

SHOWN_AS = "until then the page says 'provider says', and it confirms nothing"
KINDS = {
    FactKind.PRACTICE: "how a provider works",
    FactKind.LICENSE: "a license in {of}",
    FactKind.CERTIFICATION: "a board certification of {of}",
    FactKind.CREDENTIAL: "a credential",
    FactKind.TAXONOMY: "what an NPI is registered as",
    FactKind.EXCLUSION: "who is on the federal exclusion list",
    FactKind.DISCIPLINE: "what an editor saw",
}


def proof(provider: Provider) -> Iterator[Trouble]:
    """Yield every look that does not count as checked by us, once for each cause."""
    if provider.verified and is_their_own(provider.verified.by, provider):
        message = f"'{provider.verified.by}' is the provider or one of its people"
        fix = "take 'verified' out; an editor without ties will check"
        yield Trouble(("verified", "by"), "verified-by-affiliated", message, fix)
    yield from _attested_otherwise(provider)
    ours = {name: look for name, look in provider.evidence.items() if look.method.is_ours}
    if ours and provider.conflict_of_interest.is_tied:
        message = (
            f"conflict_of_interest is {provider.conflict_of_interest}, so no look of this file "
            f"counts as checked by us: {', '.join(ours)}"
        )
        fix = f"an editor without ties must look and sign; {SHOWN_AS}"
        yield Trouble(("conflict_of_interest",), "proof-by-tied-hand", message, fix)
        return
    for name in ours:
        yield from _gaps(name, provider)
    for at, ground in grounds(provider):
        yield from _of_another_kind((*at, "evidence"), ground, provider)


def _attested_otherwise(provider: Provider) -> Iterator[Trouble]:
    """Yield each answer of the provider that rests on a look which is not its own word."""
    for number, one in enumerate(provider.attestations):
        for name in one.evidence:
            look = provider.evidence.get(name)
            if look and look.method is not Method.PROVIDER:
                message = f"what a provider says of its own page is its word; '{name}' is another"
                fix = f"found method: {look.method}; an answer of theirs rests on method: provider"
                at = ("attestations", number, "evidence")
                yield Trouble(at, "attested-by-another", message, fix)


def _gaps(name: str, provider: Provider) -> Iterator[Trouble]:
    look = provider.evidence[name]
    if missing := tuple(gaps(look, provider)):
        lacks = "; ".join(gap.lacks for gap in missing)
        message = f"'{name}' (method {look.method}) does not count as checked by us: {lacks}"
        fix = f"{'; '.join(gap.fix for gap in missing)}; {SHOWN_AS}"
        yield Trouble(("evidence", name), "proof-incomplete", message, fix)


def _of_another_kind(
    at: tuple[str | int, ...], ground: Ground, provider: Provider
) -> Iterator[Trouble]:
    """Yield a registry that keeps no such facts, where nothing else proves this one."""
    looks = {
        name: evidence for name in ground.evidence if (evidence := provider.evidence.get(name))
    }
    if any(counts(look, ground, provider) for look in looks.values()):
        return
    for name, look in looks.items():
        registry = registry_at(look.url, provider.home_page)
        if look.method is Method.REGISTRY and registry and not any(gaps(look, provider)):
            kind = KINDS[ground.kind].format(of=ground.of or "a board that is not named")
            message = f"'{name}' does not prove {kind}: it is a page of {registry.name}"
            fix = f"look in the registry that keeps it, or at their own page; {SHOWN_AS}"
            yield Trouble(at, "proof-of-another-kind", message, fix)
