"""The label of a field, made from its key: ``npi`` is NPI, ``at_home`` is At home."""

_WHOLE = {
    "url": "Address of the page",
    "npi": "NPI",
    "zip": "ZIP code",
    "hsa_fsa": "HSA or FSA",
    "evidence": "Seen in",
    "by": "By whom",
    "http_website": "Home page without https",
    "evidence_of": "Proof of name, kind, phone and summary",
    "looked_for": "What your looks covered",
    "person_present": "Who is present",
    "amount_usd": "Price in dollars",
    "amount_high_usd": "Highest price in dollars",
    "list_price_usd": "List price in dollars",
    "listing_basis": "Why it is listed",
}


def label_of(key: str) -> str:
    """Return the words above a field."""
    return _WHOLE.get(key) or key.replace("_", " ").capitalize()
