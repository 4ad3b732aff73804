"""Made-up providers to search, what people type, and whom both search boxes must find."""

from typing import Any

TOWNS = {
    "pine-capital": ("Pine Capital", "Washington", "DC"),
    "pine-indiana": ("Pine Indiana", "Washington", "IN"),
    "pine-dominion": ("Pine Dominion", "Richmond", "VA"),
    "pine-island": ("Pine Island", "Christiansted", "VI"),
    "pine-evergreen": ("Pine Evergreen", "Spokane", "WA"),
    "pine-empire": ("Pine Empire", "New York", "NY"),
    "pine-lodz": ("Łódź & Sørensen’s Place", "Coeur d’Alene", "ID"),
    "obrien": ("O'Brien & Sons / Reno", "Reno", "NV"),
    "quickstart": ("Quick Start Example", "Elko", "NV"),
}
PERSON = {"credential": "MD", "name": "Ana Example", "evidence": "site"}
MORE: dict[str, dict[str, Any]] = {
    "pine-dominion": {
        "clinicians": [{"credential": "MD", "name": "Ana Example", "evidence": "site"}]
    },
    "pine-lodz": {
        "website": "https://www.pine-lodz.example/home",
        "languages": {"values": ["Español", "Polski"], "evidence": "site"},
    },
    "obrien": {"phone": "+1 775 555 0100 ext. 2"},
    "quickstart": {
        "routes": {"values": ["oral"], "evidence": "site"},
        "conditions": {"values": ["post-traumatic stress"], "evidence": "site"},
    },
    "pine-island": {"conditions": {"values": ["PTSD"], "evidence": "site"}},
}
"""What else is known of them."""
FOUND = {
    "Washington, IN": ["pine-indiana"],
    "washington, indiana": ["pine-indiana"],
    "Washington, DC": ["pine-capital"],
    "Washington DC": ["pine-capital"],
    "Virgin Islands": ["pine-island"],
    "US Virgin Islands": ["pine-island"],
    "Virginia": ["pine-dominion"],
    "New York, NY": ["pine-empire"],
    "New York": ["pine-empire"],
    "WA": ["pine-evergreen"],
    "O’Brien": ["obrien"],
    "obrien": ["obrien"],
    "O'BRIEN": ["obrien"],
    "Coeur d'Alene": ["pine-lodz"],
    "coeur dalene, id": ["pine-lodz"],
    "lodz": ["pine-lodz"],
    "SØRENSENS": ["pine-lodz"],
    "sorensen": ["pine-lodz"],
    "Reno, NV": ["obrien"],
    "nevada": ["obrien", "quickstart"],
    "quickstart": ["quickstart"],
    "quick  START": ["quickstart"],
    "Elko, Nev.": ["quickstart"],
    "zzz": [],
    "Ana Example, MD": ["pine-dominion"],
    "Ana Example, PA": ["pine-dominion"],
    "Ana Example, NP": ["pine-dominion"],
    "Dr. Ana Example": ["pine-dominion"],
    "ana example crna": ["pine-dominion"],
    "Infusion, MD": [],
    "Spanish": ["pine-lodz"],
    "Español": ["pine-lodz"],
    "polish": ["pine-lodz"],
    "pine-lodz.example": ["pine-lodz"],
    "www.pine-lodz.example": ["pine-lodz"],
    "https://pine-lodz.example/prices?a=b": ["pine-lodz"],
    "(775) 555-0100": ["obrien"],
    "1 775 555 0100": ["obrien"],
    "7755550100": ["obrien"],
    "555-0100": ["obrien"],
    "troche": ["quickstart"],
    "sublingual": ["quickstart"],
    "trauma": ["pine-island", "quickstart"],
    "PTSD": ["pine-island", "quickstart"],
}
