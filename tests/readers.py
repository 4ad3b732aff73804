"""Reads the data of ``site/`` with programs that others wrote: ``make readers``.

frictionless for the Data Package, mlcroissant for Croissant (with its records), DuckDB for Parquet,
fhir.resources for FHIR. Each tells what it read; the run fails with the first that finds a fault.
"""

import json
import warnings
from pathlib import Path

import duckdb
import frictionless
import mlcroissant
from fhir.resources.R4B.bundle import Bundle

from tests.test_lock_files import NOT_INSTALLED, unasked

DATA = Path("site/data")


def data_package() -> str:
    """Return what frictionless says of the Data Package and every row of its table."""
    report = frictionless.validate(str(DATA / "datapackage.json"))
    if not report.valid:
        raise SystemExit(f"frictionless: {report.flatten(['rowNumber', 'fieldNumber', 'note'])}")
    return f"{report.stats['tasks']} table valid, {report.tasks[0].stats['rows']} rows"


def croissant() -> str:
    """Return what mlcroissant says of the description, and how many records it reads with it."""
    described = json.loads((DATA / "croissant.json").read_bytes())
    local = {one["name"]: str(DATA / one["name"]) for one in described["distribution"]}
    dataset = mlcroissant.Dataset(described, mapping=local)
    if issues := dataset.metadata.ctx.issues.errors:
        raise SystemExit(f"mlcroissant: {issues}")
    return f"no errors, {sum(1 for _ in dataset.records('providers'))} records"


def parquet() -> str:
    """Return what DuckDB makes of the Parquet file."""
    with duckdb.connect() as database:
        table = database.from_parquet(str(DATA / "providers.parquet"))
        return f"{len(table.fetchall())} rows, {len(table.columns)} columns"


def fhir() -> str:
    """Return what fhir.resources makes of the whole bundle."""
    bundle = Bundle.model_validate_json((DATA / "fhir-ndh.json").read_bytes())
    return f"a bundle of {len(bundle.entry or ())} resources"


def main() -> None:
    """Ask each reader, and tell what it said."""
    warnings.simplefilter("ignore")
    if more := unasked(NOT_INSTALLED):
        raise SystemExit(f"{NOT_INSTALLED} pins what nothing asks for: {sorted(more)}")
    for reader in (data_package, croissant, parquet, fhir):
        print(f"{reader.__name__}: {reader()}")


if __name__ == "__main__":
    main()
