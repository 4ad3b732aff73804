"""Files of made-up people in the official layouts: NPPES V2 with all of its columns, and LEIE."""

import csv
import random
from collections.abc import Iterable, Iterator
from pathlib import Path

from generator.registry.nppes import TAXONOMIES

_MAIL, _PRACTICE = "Business Mailing", "Business Practice Location"
_PLACE = (
    "Provider First Line {} Address",
    "Provider Second Line {} Address",
    "Provider {} Address City Name",
    "Provider {} Address State Name",
    "Provider {} Address Postal Code",
    "Provider {} Address Country Code (If outside U.S.)",
    "Provider {} Address Telephone Number",
    "Provider {} Address Fax Number",
)
_OFFICIAL = ("Last Name", "First Name", "Middle Name", "Title or Position", "Telephone Number")
_LICENSED = (
    "Healthcare Provider Taxonomy Code_{}",
    "Provider License Number_{}",
    "Provider License Number State Code_{}",
    "Healthcare Provider Primary Taxonomy Switch_{}",
)
_OTHER_ID = (
    "Identifier_{}",
    "Identifier Type Code_{}",
    "Identifier State_{}",
    "Identifier Issuer_{}",
)
COLUMNS = (
    *("NPI", "Entity Type Code", "Replacement NPI", "Employer Identification Number (EIN)"),
    "Provider Organization Name (Legal Business Name)",
    *("Provider Last Name (Legal Name)", "Provider First Name", "Provider Middle Name"),
    *("Provider Name Prefix Text", "Provider Name Suffix Text", "Provider Credential Text"),
    *("Provider Other Organization Name", "Provider Other Organization Name Type Code"),
    *("Provider Other Last Name", "Provider Other First Name", "Provider Other Middle Name"),
    *("Provider Other Name Prefix Text", "Provider Other Name Suffix Text"),
    *("Provider Other Credential Text", "Provider Other Last Name Type Code"),
    *(one.format(_MAIL) for one in _PLACE),
    *(one.format(_PRACTICE) for one in _PLACE),
    *("Provider Enumeration Date", "Last Update Date", "NPI Deactivation Reason Code"),
    *("NPI Deactivation Date", "NPI Reactivation Date", "Provider Sex Code"),
    *(f"Authorized Official {one}" for one in _OFFICIAL),
    *(one.format(n) for n in range(1, TAXONOMIES + 1) for one in _LICENSED),
    *(f"Other Provider {one.format(n)}" for n in range(1, 51) for one in _OTHER_ID),
    *("Is Sole Proprietor", "Is Organization Subpart", "Parent Organization LBN"),
    *("Parent Organization TIN", "Authorized Official Name Prefix Text"),
    *("Authorized Official Name Suffix Text", "Authorized Official Credential Text"),
    *(f"Healthcare Provider Taxonomy Group_{n}" for n in range(1, TAXONOMIES + 1)),
    "Certification Date",
)
"""The columns of the V2 file, in its order."""
LEIE_COLUMNS = (
    *("LASTNAME", "FIRSTNAME", "MIDNAME", "BUSNAME", "GENERAL", "SPECIALTY", "UPIN", "NPI", "DOB"),
    *("ADDRESS", "CITY", "STATE", "ZIP", "EXCLTYPE", "EXCLDATE", "REINDATE", "WAIVERDATE"),
    "WVRSTATE",
)
_CITY, _STATE = _PLACE[2].format(_PRACTICE), _PLACE[3].format(_PRACTICE)


def person(npi: str, last: str, first: str, state: str = "ID", **more: str) -> dict[str, str]:
    """Return the cells of one person that are not empty; ``more`` has further columns."""
    return {
        "NPI": npi,
        "Entity Type Code": "1",
        "Provider Last Name (Legal Name)": last,
        "Provider First Name": first,
        "Provider Credential Text": "M.D.",
        _CITY: "BOISE",
        _STATE: state,
        "Healthcare Provider Taxonomy Code_1": "2084P0800X",
        "Provider License Number_1": "M-1",
        "Provider License Number State Code_1": state,
        **more,
    }


def write_nppes(file: Path, people: Iterable[dict[str, str]]) -> Path:
    """Write a file in the layout of NPPES: every value between double quotes."""
    with file.open("w", encoding="utf-8", newline="") as lines:
        rows = csv.DictWriter(
            lines, COLUMNS, restval="", quoting=csv.QUOTE_ALL, lineterminator="\n"
        )
        rows.writeheader()
        rows.writerows(people)
    return file


def write_leie(file: Path, people: Iterable[dict[str, str]]) -> Path:
    """Write a file in the layout of the exclusion list."""
    usual = dict.fromkeys(LEIE_COLUMNS, "") | {"NPI": "0000000000", "REINDATE": "00000000"}
    with file.open("w", encoding="utf-8", newline="") as lines:
        rows = csv.DictWriter(lines, LEIE_COLUMNS, quoting=csv.QUOTE_ALL)
        rows.writeheader()
        rows.writerows(usual | one for one in people)
    return file


def crowd(many: int, seed: int = 1) -> Iterator[dict[str, str]]:
    """Yield people that nobody looks for."""
    chance = random.Random(seed)  # noqa: S311 - made-up people, no secret
    for number in range(many):
        last = "".join(chance.choices("ABCDEFGHIJKLMNOPRSTUVW", k=8))
        yield person(str(1_500_000_000 + number), last, "SAM", chance.choice(["ID", "UT", "CA"]))
