"""Conditions that providers say they treat, in the groups that people look for.

Each is the provider's own word. Only esketamine is approved for any of them, some depression.
"""

import re

from generator.model.collation import in_plain_letters
from generator.model.provider import Provider

OTHER = "other"

GROUPS: dict[str, tuple[str, str]] = {
    "depression": ("Depression", r"depress|\bmdd\b|\btrd\b|mood disorder"),
    "anxiety": ("Anxiety", r"anxiety|anxious|panic|\bgad\b"),
    "ptsd": ("PTSD and trauma", r"\bc?ptsd\b|trauma|post-?traumatic"),
    "ocd": ("OCD", r"\bocd\b|obsessive"),
    "bipolar": ("Bipolar disorder", r"bipolar"),
    "suicidal-thoughts": ("Suicidal thoughts", r"suicid"),
    "pain": ("Chronic pain", r"\bpain\b|\bcrps\b|\brsd\b|fibromyalgia|neuropath|neuralgia"),
    "migraine": ("Migraine and headache", r"migraine|headache"),
    "substance-use": ("Substance use", r"substance|addict|alcohol|opioid|drug use"),
}
"""Each group by its id: its name, and the pattern of what belongs there, in plain letters."""

_PATTERNS = {id_: re.compile(pattern) for id_, (_, pattern) in GROUPS.items()}


def groups_named(provider: Provider) -> tuple[str, ...]:
    """Return the groups of what a provider says it treats; `OTHER` where it names none of them.

    Nothing where it says nothing.
    """
    if provider.conditions is None:
        return ()
    named = [in_plain_letters(value) for value in provider.conditions.values]
    return tuple(id_ for id_ in GROUPS if any(map(_PATTERNS[id_].search, named))) or (OTHER,)
