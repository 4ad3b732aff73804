"""Reads the published data with programs that others wrote: ``make readers``, and in ``make test``.

frictionless for the Data Package, mlcroissant for Croissant (with its records), DuckDB for Parquet,
fhir.resources for FHIR. Each tells what it read, or stops with the faults that it found.
"""

import json
import warnings
from pathlib import Path

import duckdb
import frictionless
import mlcroissant
from fhir.resources.R4B.bundle import Bundle

from tests.test_lock_files import NOT_INSTALLED, unasked


def data_package(data: Path) -> str:
    """Return what frictionless says of the Data Package and every row of its table."""
    report = frictionless.validate(str(data / "datapackage.json"))
    if not report.valid:
        raise SystemExit(f"frictionless: {report.flatten(['rowNumber', 'fieldName', 'note'])}")
    return f"{report.stats['tasks']} table valid, {report.tasks[0].stats['rows']} rows"


def croissant(data: Path) -> str:
    """Return what mlcroissant says of the description, and how many records it reads with it."""
    described = json.loads((data / "croissant.json").read_bytes())
    local = {one["name"]: str(data / one["name"]) for one in described["distribution"]}
    try:
        dataset = mlcroissant.Dataset(described, mapping=local)
        records = sum(1 for _ in dataset.records("providers"))
    except (mlcroissant.ValidationError, mlcroissant.GenerationError) as error:
        raise SystemExit(f"mlcroissant: {error}") from error
    issues = dataset.metadata.ctx.issues
    if told := issues.errors | issues.warnings:
        raise SystemExit(f"mlcroissant: {told}")
    return f"version {dataset.metadata.ctx.conforms_to.name}, no errors, {records} records"


def parquet(data: Path) -> str:
    """Return what DuckDB makes of the Parquet file."""
    with duckdb.connect() as database:
        table = database.from_parquet(str(data / "providers.parquet"))
        return f"{len(table.fetchall())} rows, {len(table.columns)} columns"


def fhir(data: Path) -> str:
    """Return what fhir.resources makes of the whole bundle."""
    bundle = Bundle.model_validate_json((data / "fhir-ndh.json").read_bytes())
    return f"a bundle of {len(bundle.entry or ())} resources"


def main() -> None:
    """Ask each reader about ``site/``, and tell what it said."""
    warnings.simplefilter("ignore")
    if more := unasked(NOT_INSTALLED):
        raise SystemExit(f"{NOT_INSTALLED} pins what nothing asks for: {sorted(more)}")
    for reader in (data_package, croissant, parquet, fhir):
        print(f"{reader.__name__}: {reader(Path('site/data'))}")


if __name__ == "__main__":
    main()
