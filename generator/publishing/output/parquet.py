"""The flat table of the data once more as Parquet, written by DuckDB from the lines that pass by.

https://parquet.apache.org/docs/file-format/
"""

import hashlib
import tempfile
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path

from generator.model.problem import DirectoryError
from generator.pages.data.field import FieldType
from generator.pages.data.files import LINES
from generator.pages.data.flat import COLUMNS
from generator.pages.data.ledger import FOLDER, Ledger
from generator.pages.data.queries import PARQUET
from generator.pages.page import DataFile, Piece
from generator.reading.memory import Memory, forgetful

TYPES = {
    FieldType.TEXT: "VARCHAR",
    FieldType.NUMBER: "DOUBLE",
    FieldType.YES_NO: "BOOLEAN",
    FieldType.LIST: "VARCHAR[]",
}
WRITE = """COPY (SELECT * FROM read_ndjson(?, columns={columns}))
TO '{to}' (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 10000)"""


def with_parquet(
    files: Iterable[DataFile | Piece], ledger: Ledger, memory: Memory = forgetful
) -> Iterator[DataFile | Piece]:
    """Yield the files, and after them the Parquet file of the rows that were among them.

    The rows are laid aside on the disk, not in memory; ``memory`` is asked for the file that was
    made of the same rows. Raises DirectoryError where DuckDB is not
    installed.
    """
    with tempfile.TemporaryDirectory(prefix="directory-") as folder:
        lines, sha = Path(folder, "lines.ndjson"), hashlib.sha256()
        with lines.open("wb") as file:
            for one in files:
                if one.path == FOLDER + LINES:
                    file.write(one.data)
                    sha.update(one.data)
                yield one
        data = memory("parquet", [sha.digest()], partial(parquet, lines))
    ledger.size_only(PARQUET, len(data))
    yield DataFile(FOLDER + PARQUET, data)


def parquet(lines: Path) -> bytes:
    """Return rows of NDJSON as a Parquet file with a column for each field, known or not."""
    try:
        import duckdb
    except ImportError as error:
        raise DirectoryError(
            "site_config.yml says 'parquet: yes', and DuckDB, which writes that file, is not "
            "installed.\nInstall it: pip install 'ketamine-directory[parquet]'; or write "
            "'parquet: no'."
        ) from error
    to = lines.with_suffix(".parquet")
    columns = {field.name: TYPES[field.value_type] for field in COLUMNS}
    # One thread and groups of a fixed size: the same rows make the same bytes. What does not fit
    # is laid beside the rows; DuckDB would take the folder that the program was started in.
    aside = str(lines.parent)
    try:
        with duckdb.connect(
            config={"threads": 1, "memory_limit": "96MB", "temp_directory": aside}
        ) as database:
            database.execute(WRITE.format(columns=columns, to=_quoted(to)), [str(lines)])
    except duckdb.Error as error:
        raise DirectoryError(f"DuckDB could not write the Parquet file: {error}") from error
    return to.read_bytes()


def _quoted(path: Path) -> str:
    """Return a path as it stands between quotes of SQL, which takes no parameter there."""
    return str(path).replace("'", "''")
