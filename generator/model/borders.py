"""Which states and territories touch, to offer a next step where few or none are listed."""

from collections.abc import Iterator

BORDERS: dict[str, str] = {
    "AL": "FL GA MS TN", "AK": "", "AZ": "CA CO NM NV UT", "AR": "LA MO MS OK TN TX",
    "CA": "AZ NV OR", "CO": "AZ KS NE NM OK UT WY", "CT": "MA NY RI", "DE": "MD NJ PA",
    "DC": "MD VA", "FL": "AL GA", "GA": "AL FL NC SC TN", "HI": "", "ID": "MT NV OR UT WA WY",
    "IL": "IA IN KY MO WI", "IN": "IL KY MI OH", "IA": "IL MN MO NE SD WI", "KS": "CO MO NE OK",
    "KY": "IL IN MO OH TN VA WV", "LA": "AR MS TX", "ME": "NH", "MD": "DC DE PA VA WV",
    "MA": "CT NH NY RI VT", "MI": "IN OH WI", "MN": "IA ND SD WI", "MS": "AL AR LA TN",
    "MO": "AR IA IL KS KY NE OK TN", "MT": "ID ND SD WY", "NE": "CO IA KS MO SD WY",
    "NV": "AZ CA ID OR UT", "NH": "MA ME VT", "NJ": "DE NY PA", "NM": "AZ CO OK TX UT",
    "NY": "CT MA NJ PA VT", "NC": "GA SC TN VA", "ND": "MN MT SD", "OH": "IN KY MI PA WV",
    "OK": "AR CO KS MO NM TX", "OR": "CA ID NV WA", "PA": "DE MD NJ NY OH WV", "RI": "CT MA",
    "SC": "GA NC", "SD": "IA MN MT ND NE WY", "TN": "AL AR GA KY MO MS NC VA",
    "TX": "AR LA NM OK", "UT": "AZ CO ID NM NV WY", "VT": "MA NH NY", "VA": "DC KY MD NC TN WV",
    "WA": "ID OR", "WV": "KY MD OH PA VA", "WI": "IA IL MI MN", "WY": "CO ID MT NE SD UT",
    "AS": "", "GU": "", "MP": "", "PR": "", "VI": "",
}  # fmt: skip
"""For each one those that share a border by land or river, or a corner; none touch the islands and
Alaska. Borders in open water, as between Michigan and Illinois, do not count: nobody walks there.
"""

OVER_THE_SEA: dict[str, str] = {
    "AK": "WA", "AS": "HI", "GU": "MP HI", "HI": "CA", "MP": "GU HI", "PR": "VI FL", "VI": "PR FL",
}  # fmt: skip
"""Where people go from a place that touches no other."""


def nearby(state: str) -> tuple[str, ...]:
    """Return the postal codes of the states to look in next: the neighbors, else over the sea."""
    return tuple((BORDERS[state] or OVER_THE_SEA[state]).split())


def outward(state: str) -> Iterator[tuple[str, ...]]:
    """Yield the states to look in next, then those one further away, until all are named."""
    ring: tuple[str, ...] = (state,)
    seen = {*ring}
    while ring := tuple(dict.fromkeys(o for one in ring for o in nearby(one) if o not in seen)):
        seen.update(ring)
        yield ring
