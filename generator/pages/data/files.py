"""Every data file, in one pass over the providers: nothing is held but the provider in hand."""

from collections.abc import Iterator, Mapping
from functools import partial

from pydantic_core import to_json

from generator.directory import Directory
from generator.model.judgement import Judgement
from generator.pages.data import flat, national_directory
from generator.pages.data.descriptions import CROISSANT, PACKAGE, croissant, data_package
from generator.pages.data.head import head
from generator.pages.data.ledger import FOLDER, Ledger
from generator.pages.data.portion import Portion, entries, portion
from generator.pages.data.rules_file import rules_file
from generator.pages.page import DataFile, Piece
from generator.pages.providers.former_pages import formerly
from generator.reading.memory import Memory, each, forgetful
from generator.schema.record import record_schema

WHOLE, SHEET, LINES = "providers.json", "providers.csv", "providers.ndjson"
FHIR, SUMS = "fhir-ndh.json", "SHA256SUMS"
RULES = "rules.json"
PROFILE_SCHEMA, RECORD_SCHEMA = "provider.schema.json", "provider-record.schema.json"


def data_files(
    directory: Directory, schema: bytes, ledger: Ledger, memory: Memory = forgetful
) -> Iterator[DataFile | Piece]:
    """Yield every file below ``data/`` and note it in the ledger; ``schema`` is a profile's own.

    ``memory`` is asked for what an earlier run made of the same provider.
    Providers stand by id, all of them: what lists leave out is here with the reason.
    """
    yield from _files(
        ledger,
        {
            PROFILE_SCHEMA: schema,
            RECORD_SCHEMA: to_json(record_schema(directory), indent=2),
            RULES: to_json(rules_file(directory), indent=1) + b"\n",
        },
    )
    yield from _pieces(ledger, _starts(directory))
    areas: set[str] = set()
    providers = sorted(directory.judgements, key=lambda judgement: judgement.id)
    jobs = (directory.job("data", one, partial(portion, one, directory.site)) for one in providers)
    for judgement, part in zip(providers, each(memory, jobs), strict=True):
        names = (judgement.slug, *directory.digest(formerly, judgement))
        own = part.record + b"\n"
        yield from _files(ledger, {f"providers/{name}.json": own for name in names})
        yield from _pieces(ledger, _pieces_of(part, first=judgement is providers[0]))
        areas.update(directory.digest(_areas, judgement))
    yield from _pieces(ledger, _ends(directory, sorted(areas), is_empty=not providers))
    ledger.close()
    yield from _files(
        ledger,
        {
            PACKAGE: to_json(data_package(directory, ledger), indent=1) + b"\n",
            CROISSANT: to_json(croissant(directory, ledger), indent=1) + b"\n",
        },
    )
    yield DataFile(FOLDER + SUMS, ledger.sums())


def _areas(judgement: Judgement) -> tuple[str, ...]:
    return tuple(national_directory.areas_of(judgement.provider))


def _starts(directory: Directory) -> Mapping[str, bytes]:
    bundle = {"resourceType": "Bundle", "id": "national-directory", "type": "collection"}
    return {
        WHOLE: to_json(head(directory))[:-1] + b',"providers":[\n',
        SHEET: flat.header(),
        LINES: b"",
        FHIR: to_json(bundle)[:-1] + b',"entry":[\n',
    }


def _pieces_of(portion: Portion, *, first: bool) -> Mapping[str, bytes]:
    between = b"" if first else b",\n"
    return {
        WHOLE: between + portion.record,
        SHEET: portion.csv_row,
        LINES: portion.line,
        FHIR: between + portion.resources,
    }


def _ends(directory: Directory, areas: list[str], *, is_empty: bool) -> Mapping[str, bytes]:
    ours = national_directory.directory_itself(directory.config.name, directory.address(""))
    area_entries = entries(directory, [ours, *map(national_directory.area, areas)])
    # Where there are no providers we have attested nothing.
    last = b"" if is_empty else b",\n" + area_entries
    return {WHOLE: b"\n]}\n", FHIR: last + b"\n]}\n"}


def _files(ledger: Ledger, files: Mapping[str, bytes]) -> Iterator[DataFile]:
    for path, data in files.items():
        ledger.whole(path, data)
        yield DataFile(FOLDER + path, data)


def _pieces(ledger: Ledger, pieces: Mapping[str, bytes]) -> Iterator[Piece]:
    for path, data in pieces.items():
        ledger.piece(path, data)
        yield Piece(FOLDER + path, data)
