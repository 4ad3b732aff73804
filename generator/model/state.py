"""The US states, the District of Columbia and the territories, by postal code."""

import re

from generator.model.refusal import refuse, shown_briefly

# Written out because the `us` package takes 0.3 s to import; a test holds this table against it.
STATES: dict[str, str] = {
    "AL": "Alabama",
    "AK": "Alaska",
    "AZ": "Arizona",
    "AR": "Arkansas",
    "CA": "California",
    "CO": "Colorado",
    "CT": "Connecticut",
    "DE": "Delaware",
    "DC": "District of Columbia",
    "FL": "Florida",
    "GA": "Georgia",
    "HI": "Hawaii",
    "ID": "Idaho",
    "IL": "Illinois",
    "IN": "Indiana",
    "IA": "Iowa",
    "KS": "Kansas",
    "KY": "Kentucky",
    "LA": "Louisiana",
    "ME": "Maine",
    "MD": "Maryland",
    "MA": "Massachusetts",
    "MI": "Michigan",
    "MN": "Minnesota",
    "MS": "Mississippi",
    "MO": "Missouri",
    "MT": "Montana",
    "NE": "Nebraska",
    "NV": "Nevada",
    "NH": "New Hampshire",
    "NJ": "New Jersey",
    "NM": "New Mexico",
    "NY": "New York",
    "NC": "North Carolina",
    "ND": "North Dakota",
    "OH": "Ohio",
    "OK": "Oklahoma",
    "OR": "Oregon",
    "PA": "Pennsylvania",
    "RI": "Rhode Island",
    "SC": "South Carolina",
    "SD": "South Dakota",
    "TN": "Tennessee",
    "TX": "Texas",
    "UT": "Utah",
    "VT": "Vermont",
    "VA": "Virginia",
    "WA": "Washington",
    "WV": "West Virginia",
    "WI": "Wisconsin",
    "WY": "Wyoming",
    "AS": "American Samoa",
    "GU": "Guam",
    "MP": "Northern Mariana Islands",
    "PR": "Puerto Rico",
    "VI": "U.S. Virgin Islands",
}

_OLD = """
AL Ala. | AK Alas. | AZ Ariz. | AR Ark. | CA Calif. Cal. | CO Colo. Col. | CT Conn. | DE Del.
DC D.C. | FL Fla. Flor. | GA Ga. | IL Ill. Ills. | IN Ind. | KS Kan. Kans. | KY Ky. Ken. Kent.
LA La. | MD Md. | MA Mass. | MI Mich. | MN Minn. | MS Miss. | MO Mo. | MT Mont. | NE Neb. Nebr.
NV Nev. | NH N.H. | NJ N.J. | NM N.M. N.Mex. | NY N.Y. | NC N.C. N.Car. | ND N.D. N.Dak. NoDak
OH O. | OK Okla. | OR Ore. Oreg. | PA Pa. Penn. Penna. | RI R.I. | SC S.C. S.Car. | SD S.D. S.Dak.
TN Tenn. | TX Tex. | VT Vt. | VA Va. Virg. | WA Wash. | WV W.Va. W.Virg. | WI Wis. Wisc. | WY Wyo.
PR P.R. | VI V.I. USVI | MP CNMI | AS Amer.Samoa | ID Ida. | IA Ia. | HI Haw.
"""
_LONGER = {
    "Washington DC": "DC",
    "Washington, District of Columbia": "DC",
    "Wash. DC": "DC",
    "Virgin Islands": "VI",
    "US Virgin Islands": "VI",
    "United States Virgin Islands": "VI",
    "Northern Marianas": "MP",
    "Commonwealth of the Northern Mariana Islands": "MP",
    "N. Mex.": "NM",
    "N. Dak.": "ND",
    "S. Dak.": "SD",
    "W. Va.": "WV",
    "N. Carolina": "NC",
    "S. Carolina": "SC",
    "N. Dakota": "ND",
    "S. Dakota": "SD",
    "W. Virginia": "WV",
    "State of New York": "NY",
    "New York State": "NY",
    "Washington State": "WA",
    "Commonwealth of Puerto Rico": "PR",
}

USUAL_NAMES: dict[str, str] = {
    **{code: code for code in STATES},
    **{name: code for code, name in STATES.items()},
    **{
        name: code
        for line in re.split(r"[|\n]", _OLD.strip())
        for code, *names in [line.split()]
        for name in names
    },
    **_LONGER,
}
"""Every usual name of a state: in full, by post, and as it was shortened before."""


TYPED_NAMES = {
    **USUAL_NAMES,
    **{name.replace(".", ". ").strip(): code for name, code in USUAL_NAMES.items()},
    **{f"{name}, USA": code for code, name in STATES.items()},
    **{f"State of {name}": code for code, name in STATES.items()},
    **{f"Commonwealth of {STATES[code]}": code for code in ("KY", "MA", "PA", "VA", "PR")},
}
"""Those, and the longer ones that some people type: ``N. Y.``, ``State of Texas``."""


def names_of(code: str) -> tuple[str, ...]:
    """Return every name of a state but its postal code, its own name first."""
    others = (
        name
        for name, usual_name in USUAL_NAMES.items()
        if usual_name == code and name not in STATES
    )
    return tuple(dict.fromkeys((STATES[code], *others)))


def state_code(text: str) -> str:
    """Return the postal code as it was typed, or refuse it and say why."""
    if text not in STATES:
        raise refuse(
            "unknown-state",
            "this is not the postal code of a US state or territory; found {found}",
            found=shown_briefly(text),
            accepted="two capital letters, like CA",
            choices=TYPED_NAMES,
        )
    return text
