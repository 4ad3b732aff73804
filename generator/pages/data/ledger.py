"""How large each data file is and what its checksum is, noted while it is made piece by piece."""

import hashlib

FOLDER = "data/"


class Ledger:
    """Notes every byte of every data file; paths are given from the folder of the data."""

    def __init__(self) -> None:
        self._sums: dict[str, str] = {}
        self._sizes: dict[str, int] = {}
        self._open: dict[str, hashlib._Hash] = {}
        self.is_closed = False

    def whole(self, path: str, data: bytes) -> None:
        """Note a file that is made in one go."""
        self._sums[path] = hashlib.sha256(data).hexdigest()
        self._sizes[path] = len(data)

    def piece(self, path: str, data: bytes) -> None:
        """Note the next piece of a file."""
        self._open.setdefault(path, hashlib.sha256()).update(data)
        self._sizes[path] = self._sizes.get(path, 0) + len(data)

    def size_only(self, path: str, size: int) -> None:
        """Note a file that is made of the others once they are finished; it has no sum here."""
        self._sizes[path] = size

    def close(self) -> None:
        """Say that nothing more comes."""
        self._sums |= {path: digest.hexdigest() for path, digest in self._open.items()}
        self._open.clear()
        self.is_closed = True

    def size(self, path: str) -> int:
        """Return how many bytes a file has."""
        self._must_be_closed()
        return self._sizes[path]

    def sum_of(self, path: str) -> str:
        """Return the SHA-256 of a file, in hexadecimal."""
        self._must_be_closed()
        return self._sums[path]

    def sizes_in(self, folder: str) -> list[int]:
        """Return how many bytes each file of a folder has."""
        self._must_be_closed()
        return [size for path, size in self._sizes.items() if path.startswith(folder)]

    def sums(self) -> bytes:
        """Return the checksums as ``sha256sum -c`` reads them, by path."""
        self._must_be_closed()
        lines = (f"{self._sums[path]}  {path}\n" for path in sorted(self._sums))
        return "".join(lines).encode()

    def _must_be_closed(self) -> None:
        if not self.is_closed:
            raise RuntimeError("the data files are not finished, so nobody knows their sizes yet")
