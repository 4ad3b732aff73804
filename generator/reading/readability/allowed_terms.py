"""Long words that a page cannot do without, counted as one syllable by the reading grade.

A word stands here only where a reader has to know this very name, to find it again on a label, a
form or a bill, and no plainer word means the same. Everything else counts in full: depression,
clinician, dissociation, anesthesia.
"""

REASONS: dict[str, tuple[str, ...]] = {
    "the name of a drug or of its group, as it stands on the label": (
        "aminophylline",
        "arketamine",
        "benzodiazepine",
        "buprenorphine",
        "esketamine",
        "ketalar",
        "ketamine",
        "lamotrigine",
        "naltrexone",
        "opioid",
        "spravato",
        "theophylline",
    ),
    "a condition or a treatment that patients know by these letters": ("ect", "ptsd"),
    "an office, a program or a form, by the name under which it is found": (
        "dea",
        "fda",
        "fsa",
        "hsa",
        "medicaid",
        "medicare",
        "npi",
        "rems",
        "superbill",
        "tricare",
    ),
    "our own word for it, explained in the glossary": ("telehealth",),
}
"""Each reason with the words that it holds for: in small letters, one of each."""

_TERMS = frozenset(term for terms in REASONS.values() for term in terms)


def is_allowed(word: str) -> bool:
    """Return whether a word without capitals is such a term, or several or somebody's of it."""
    stem = word.removesuffix("'s").removesuffix("'")
    return stem in _TERMS or stem.removesuffix("s") in _TERMS
