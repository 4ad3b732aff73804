"""The page that explains the data: every file with its size, every field in words, the license."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.directory import Directory
from generator.model.provider import Provider
from generator.pages.crumbs import HOME, Crumb, listed_trail
from generator.pages.data import files
from generator.pages.data.descriptions import CROISSANT, PACKAGE, files_told
from generator.pages.data.fields import OF_CRITERIA, OF_RED_FLAGS
from generator.pages.data.flat import COLUMNS
from generator.pages.data.head import FORMAT, LICENSE, LICENSE_ADDRESS, citation, youngest_of
from generator.pages.data.ledger import FOLDER, Ledger
from generator.pages.data.queries import PARQUET, QUERIES
from generator.pages.page import Page, base_of
from generator.pages.structured_data import as_json, breadcrumbs
from generator.pages.templating import fill

EACH = "providers/"


@dataclass(frozen=True, slots=True)
class Download:
    """One file to download: its address below the folder, what it is, and its size in words."""

    name: str
    words: str
    size: str


def data_page(directory: Directory, ledger: Ledger) -> Page:
    """Return the page; the data files must have been made, because it tells their sizes."""
    trail = [HOME, Crumb("Download the data")]
    youngest = youngest_of(directory)
    general = [field for field in COLUMNS if field not in (*OF_CRITERIA, *OF_RED_FLAGS)]
    has_parquet = directory.config.parquet
    asked = PARQUET if has_parquet else files.LINES
    body = fill(
        "data/data.html.jinja",
        base=base_of(FOLDER),
        known_pages=directory.known_pages,
        crumbs=trail,
        downloads=_downloads(ledger, has_parquet=has_parquet),
        parquet=has_parquet and PARQUET,
        each=_each(directory, ledger),
        license=LICENSE,
        license_address=LICENSE_ADDRESS,
        cite=citation(directory),
        format=FORMAT,
        youngest=youngest,
        queries=[(one.words, one.sql.format(file=asked)) for one in QUERIES],
        columns=general,
        of_criteria=OF_CRITERIA[::2],
        of_red_flags=OF_RED_FLAGS,
        profile=[
            (name, info.description)
            for name, info in Provider.model_fields.items()
            if not info.exclude
        ],
        has_feed=True,
    )
    data = as_json(
        {
            "@type": "Dataset",
            "name": f"{directory.config.name}: the data",
            "description": DESCRIPTION,
            "license": LICENSE_ADDRESS,
            "url": directory.address(FOLDER),
            "isAccessibleForFree": True,
            "version": FORMAT,
            "creditText": citation(directory),
            "distribution": [
                {
                    "@type": "DataDownload",
                    "name": one["name"],
                    "contentUrl": one["contentUrl"],
                    "contentSize": one["contentSize"],
                    "encodingFormat": one["encodingFormat"],
                    "sha256": one["sha256"],
                }
                for one in files_told(directory, ledger)
            ]
            + ([_parquet(directory, ledger)] if has_parquet else []),
        },
        breadcrumbs(listed_trail(trail, FOLDER, directory.address)),
    )
    return Page(FOLDER, "Download the data", DESCRIPTION, body, "", data, youngest)


DESCRIPTION = (
    "Every provider of the directory as files for machines, with the source of each fact. "
    "Free to use. What each file and field means, and what silence means."
)
WHAT = {
    files.WHOLE: "Everything: each provider’s profile with its evidence, and what our rules found.",
    files.SHEET: "A spreadsheet: one row for each provider. Opens in Excel and LibreOffice.",
    files.LINES: "The same fields as the spreadsheet, one JSON object a line, for search engines.",
    PARQUET: "The same fields as the spreadsheet as Parquet, each with its type.",
    files.FHIR: "Who, where, what and whose word each fact is, as FHIR R4, for health software.",
    files.RULES: "Each rule in words, and what it takes to judge the data again without us.",
    PACKAGE: "Frictionless Data Package: the spreadsheet’s columns with their types.",
    CROISSANT: "Croissant: the same for machine learning and dataset search.",
    files.RECORD_SCHEMA: "JSON Schema of one provider in the first file.",
    files.PROFILE_SCHEMA: "JSON Schema of a profile, as editors write it.",
    files.SUMS: "SHA-256 checksums of all other files.",
}


def _parquet(directory: Directory, ledger: Ledger) -> dict[str, str]:
    """Return what is told of the Parquet file, which is made after the checksums."""
    return {
        "@type": "DataDownload",
        "name": PARQUET,
        "contentUrl": directory.address(f"{FOLDER}{PARQUET}"),
        "contentSize": f"{ledger.size(PARQUET)} B",
        "encodingFormat": "application/vnd.apache.parquet",
    }


def _downloads(ledger: Ledger, *, has_parquet: bool) -> Sequence[Download]:
    described = {name: words for name, words in WHAT.items() if has_parquet or name != PARQUET}
    sizes = {name: ledger.size(name) for name in described if name != files.SUMS}
    sizes[files.SUMS] = len(ledger.sums())
    return [Download(name, words, size_words(sizes[name])) for name, words in described.items()]


def _each(directory: Directory, ledger: Ledger) -> Download:
    sizes = ledger.sizes_in(EACH)
    example = min((judgement.slug for judgement in directory.judgements), default="")
    largest = size_words(max(sizes, default=0))
    return Download(f"{EACH}{example}.json" if example else "", "", largest)


def size_words(size: int) -> str:
    """Return a number of bytes as people say it; a thousand is a thousand here."""
    for unit, words in ((1_000_000, "MB"), (1_000, "KB")):
        if size >= unit:
            amount = size / unit
            return f"{amount:.0f} {words}" if amount >= 10 else f"{amount:.1f} {words}"
    return f"{size} bytes"
