"""What data catalogs read: a Frictionless Data Package, and a Croissant description (JSON-LD).

https://datapackage.org/standard/data-package/ and https://docs.mlcommons.org/croissant/
"""

from collections.abc import Iterator, Mapping
from typing import Any

from generator.directory import Directory
from generator.pages.data.field import Field, FieldType
from generator.pages.data.flat import COLUMNS, YES_NO_WORDS
from generator.pages.data.head import (
    ATTRIBUTION,
    FORMAT,
    LICENSE,
    LICENSE_ADDRESS,
    MEANING,
    citation,
    youngest_of,
)
from generator.pages.data.ledger import FOLDER, Ledger

PACKAGE, CROISSANT = "datapackage.json", "croissant.json"
SHEET = "providers.csv"
NAME = "ketamine-care-directory"
MEDIA = {".csv": "text/csv", ".json": "application/json", ".ndjson": "application/x-ndjson"}
FHIR, RULES = "fhir-ndh.json", "rules.json"
TOLD = {
    "providers.json": MEDIA[".json"],
    SHEET: MEDIA[".csv"],
    "providers.ndjson": MEDIA[".ndjson"],
    FHIR: "application/fhir+json",
    RULES: MEDIA[".json"],
}
"""Each file that is for all providers, and its media type."""


def data_package(directory: Directory, ledger: Ledger) -> Mapping[str, Any]:
    """Return the Data Package: the spreadsheet with the type of each column, and its checksum."""
    return {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": NAME,
        "title": directory.config.name,
        "description": MEANING,
        "homepage": directory.address(FOLDER),
        "version": FORMAT,
        "licenses": [{"name": "CC-BY-4.0", "title": LICENSE, "path": LICENSE_ADDRESS}],
        "contributors": [{"title": ATTRIBUTION, "roles": ["creator"]}],
        "resources": [
            {
                "name": "providers",
                "path": SHEET,
                "profile": "tabular-data-resource",
                "format": "csv",
                "mediatype": MEDIA[".csv"],
                "encoding": "utf-8",
                "bytes": ledger.size(SHEET),
                "hash": f"sha256:{ledger.sum_of(SHEET)}",
                "dialect": {"delimiter": ",", "lineTerminator": "\r\n", "header": True},
                "schema": {
                    "fields": [_column(field) for field in COLUMNS],
                    "primaryKey": "id",
                    "missingValues": [""],
                },
            }
        ],
    }


def _column(field: Field) -> Mapping[str, Any]:
    kind = "number" if field.value_type is FieldType.NUMBER else "string"
    described = {"name": field.name, "description": field.words, "type": kind}
    if field.name == "id":
        return described | {"constraints": {"required": True, "unique": True}}
    if field.value_type is FieldType.YES_NO:
        return described | {"constraints": {"enum": list(YES_NO_WORDS)}}
    if field.choices:
        return described | {"constraints": {"enum": [str(one.value) for one in field.choices]}}
    return described


def croissant(directory: Directory, ledger: Ledger) -> Mapping[str, Any]:
    """Return the Croissant description: every file that is for all providers, and the columns."""
    youngest = youngest_of(directory)
    return {
        "@context": _CONTEXT,
        "@type": "sc:Dataset",
        "conformsTo": "http://mlcommons.org/croissant/1.1",
        "name": NAME,
        "description": f"{directory.config.name}. {MEANING}",
        "url": directory.address(FOLDER),
        "license": LICENSE_ADDRESS,
        "version": f"{FORMAT}.0",
        **({"datePublished": youngest.isoformat()} if youngest else {}),
        "creator": {"@type": "sc:Organization", "name": ATTRIBUTION},
        "citeAs": citation(directory),
        "isLiveDataset": True,
        "distribution": list(files_told(directory, ledger)),
        "recordSet": [_record_set()],
    }


def files_told(directory: Directory, ledger: Ledger) -> Iterator[Mapping[str, Any]]:
    """Yield each file that is for all providers, as schema.org and Croissant name it."""
    for name, media in TOLD.items():
        yield {
            "@type": "cr:FileObject",
            "@id": name,
            "name": name,
            "contentUrl": directory.address(f"{FOLDER}{name}"),
            "contentSize": f"{ledger.size(name)} B",
            "encodingFormat": media,
            "sha256": ledger.sum_of(name),
        }


def _record_set() -> Mapping[str, Any]:
    return {
        "@type": "cr:RecordSet",
        "@id": "providers",
        "name": "providers",
        "description": "One row for each provider.",
        "key": {"@id": "providers/id"},
        "field": [
            {
                "@type": "cr:Field",
                "@id": f"providers/{field.name}",
                "name": field.name,
                "description": field.words,
                "dataType": "sc:Float" if field.value_type is FieldType.NUMBER else "sc:Text",
                "source": {"fileObject": {"@id": SHEET}, "extract": {"column": field.name}},
            }
            for field in COLUMNS
        ],
    }


# The context that the Croissant specification prescribes, term by term.
_CONTEXT = {
    "@language": "en",
    "@vocab": "https://schema.org/",
    "citeAs": "cr:citeAs",
    "column": "cr:column",
    "conformsTo": "dct:conformsTo",
    "cr": "http://mlcommons.org/croissant/",
    "data": {"@id": "cr:data", "@type": "@json"},
    "dataBiases": "cr:dataBiases",
    "dataCollection": "cr:dataCollection",
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
    "dct": "http://purl.org/dc/terms/",
    "equivalentProperty": "cr:equivalentProperty",
    "examples": {"@id": "cr:examples", "@type": "@json"},
    "extract": "cr:extract",
    "field": "cr:field",
    "fileObject": "cr:fileObject",
    "fileProperty": "cr:fileProperty",
    "fileSet": "cr:fileSet",
    "format": "cr:format",
    "includes": "cr:includes",
    "isLiveDataset": "cr:isLiveDataset",
    "jsonPath": "cr:jsonPath",
    "key": "cr:key",
    "md5": "cr:md5",
    "parentField": "cr:parentField",
    "path": "cr:path",
    "personalSensitiveInformation": "cr:personalSensitiveInformation",
    "rai": "http://mlcommons.org/croissant/RAI/",
    "recordSet": "cr:recordSet",
    "references": "cr:references",
    "regex": "cr:regex",
    "repeated": "cr:repeated",
    "replace": "cr:replace",
    "samplingRate": "cr:samplingRate",
    "sc": "https://schema.org/",
    "separator": "cr:separator",
    "source": "cr:source",
    "subField": "cr:subField",
    "transform": "cr:transform",
}
