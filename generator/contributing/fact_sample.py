"""``directory sample``: facts drawn by a seed, kept in git, and then looked at again."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from generator.calling.values import as_text
from generator.calling.yaml_text import flow
from generator.contributing.atomic_file import replace_text
from generator.contributing.new_file import write_whole
from generator.contributing.review.base import base_at
from generator.contributing.yaml_edit import as_written, dumped, loaded
from generator.facts.provenance import grounds
from generator.facts.ties import is_their_own, names_an_editor
from generator.model.fact_sample import FactLook, FactSample, SampledFact
from generator.model.problem import DirectoryError
from generator.model.provider import Provider
from generator.reading.profiles.profile import Profile
from generator.reading.profiles.samples import FILE, read_samples, samples_in
from generator.reading.text_file import read_text

HEAD = """\
# Facts to be looked at again, drawn and kept by `directory sample`: commit this file before
# anybody looks. Nothing here is changed by hand.
samples:
"""
LONGEST = 240
"""So many letters of a fact are kept, to compare the second look with."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """One fact that may be drawn: whose, where it stands, and what it says."""

    provider: str
    fact: str
    said: str


def candidates(profiles: Iterable[Profile]) -> Iterator[Candidate]:
    """Yield every fact with evidence of every profile."""
    for profile in profiles:
        data = profile.provider.model_dump(mode="json", exclude_unset=True)
        for at, _ in grounds(profile.provider):
            yield Candidate(profile.slug, ".".join(map(str, at)), _said(data, at))


def drawn(all_facts: Iterable[Candidate], seed: int, size: int, today: date) -> FactSample:
    """Return a simple random sample: the facts whose SHA-256 with the seed is the smallest.

    Whoever has the same profiles draws the same facts, in any language. Raises DirectoryError
    where there are not so many.
    """
    known = sorted(all_facts, key=lambda one: _digest(seed, one))
    if not 1 <= size <= len(known):
        raise DirectoryError(f"--size: 1 to {len(known):,} facts can be drawn; found {size:,}")
    facts = tuple(
        SampledFact(provider=one.provider, fact=one.fact, said=one.said) for one in known[:size]
    )
    return FactSample.model_construct(drawn=today, seed=seed, of=len(known), facts=facts)


def keep(root: Path, sample: FactSample, today: date) -> None:
    """Write a sample behind the others; raises DirectoryError over an unfinished one."""
    earlier = sound_samples(root, today)
    if earlier and not earlier[-1].is_finished:
        left = len(earlier[-1].facts) - len(earlier[-1].looks)
        raise DirectoryError(
            f"the sample of {earlier[-1].drawn} is not finished: {left} facts wait for a second "
            "look. Another one could be drawn until it pleases, so that one comes first"
        )
    file = root / FILE
    if not file.exists():
        write_whole(file, HEAD + _block(sample))
        return
    before = _text(root)
    kept = before.rstrip("\n") + "\n" if earlier else HEAD
    replace_text(file, before, kept + _block(sample))


def record(root: Path, number: int, look: FactLook, profiles: Sequence[Profile]) -> str:
    """Write the second look at one fact of the last sample, counted from 1; return the text.

    Raises DirectoryError where the sample is not in git yet, the fact was looked at already, or
    the editor is not another one.
    """
    samples = sound_samples(root, look.on)
    if not samples:
        raise DirectoryError(
            "no sample has been drawn; draw one: directory sample --seed 7 --size 60"
        )
    last = samples[-1]
    if not 1 <= number <= len(last.facts):
        raise DirectoryError(f"--look: the sample has facts 1 to {len(last.facts)}; found {number}")
    fact = last.facts[number - 1]
    _hold(root, last, fact, look, {one.slug: one.provider for one in profiles})
    before = _text(root)
    data = loaded(before)
    shown = {
        "on": look.on.isoformat(),
        "by": look.by,
        "found": str(look.found),
        "how": look.how,
    }
    data["samples"][-1]["facts"][number - 1]["look"] = as_written(shown)
    replace_text(root / FILE, before, dumped(data))
    return fact.said


def was_kept(sample: FactSample, before: str, today: date) -> bool:
    """Return whether a sample stands in an earlier text of the file, drawn as it is now."""
    return any(_as_drawn(one) == _as_drawn(sample) for one in samples_in(before, today)[0])


def sound_samples(root: Path, today: date) -> tuple[FactSample, ...]:
    """Return the samples; raises DirectoryError where their file has problems."""
    samples, problems = read_samples(root, today)
    if problems:
        first = problems[0]
        raise DirectoryError(f"{first.path}:{first.line}: {first.message}; {first.suggestion}")
    return samples


def _hold(
    root: Path, sample: FactSample, fact: SampledFact, look: FactLook, known: dict[str, Provider]
) -> None:
    if fact.look:
        raise DirectoryError(f"{fact.look.by} looked at this fact on {fact.look.on} already")
    if not was_kept(sample, base_at(root, "HEAD").text(FILE) or "", look.on):
        raise DirectoryError(f"{FILE} is not in git yet: commit it before anybody looks")
    if not names_an_editor(look.by):
        raise DirectoryError(f"'{look.by}' names no editor; give your name or handle with --by")
    provider = known.get(fact.provider)
    if provider and is_their_own(look.by, provider):
        raise DirectoryError(f"'{look.by}' is the provider or one of its people; it cannot check")
    if provider and look.by.casefold() in _editors(provider):
        raise DirectoryError(f"'{look.by}' wrote this profile's looks; another editor looks again")


def _editors(provider: Provider) -> set[str]:
    signed = [provider.verified.by] if provider.verified else []
    looked = [look.by for look in provider.evidence.values() if look.by]
    return {name.casefold() for name in (*signed, *looked)}


def _as_drawn(sample: FactSample) -> tuple[object, ...]:
    facts = ((one.provider, one.fact, one.said) for one in sample.facts)
    return sample.drawn, sample.seed, sample.of, tuple(facts)


def _digest(seed: int, candidate: Candidate) -> str:
    return hashlib.sha256(f"{seed}/{candidate.provider}/{candidate.fact}".encode()).hexdigest()


def _said(data: Any, at: Sequence[str | int]) -> str:
    """Return what a fact says in one line, without the names of its looks."""
    for step in at:
        data = data[step]
    rows = data.items() if isinstance(data, dict) else [("", data)]
    stated = (f"{key} {as_text(value)}".strip() for key, value in rows if key != "evidence")
    text = "; ".join(stated)
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"


def _block(sample: FactSample) -> str:
    head = f"  - drawn: {sample.drawn}\n    seed: {sample.seed}\n    of: {sample.of}\n    facts:\n"
    rows = ({"provider": one.provider, "fact": one.fact, "said": one.said} for one in sample.facts)
    return head + "".join(f"      - {flow(row)}\n" for row in rows)


def _text(root: Path) -> str:
    return read_text(root / FILE, FILE, root)[0] or ""
