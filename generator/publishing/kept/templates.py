"""Compiled templates (Jinja2's bytecode), kept in this person's home as Python keeps its own.

They are code, so they never lie in a project's folder, where a checkout could bring some along.
"""

import hashlib
import shutil
from contextlib import suppress
from importlib.metadata import version
from pathlib import Path

from jinja2.bccache import Bucket, BytecodeCache

from generator.pages import templating
from generator.pages.templating import environment
from generator.publishing.kept.seal import folder_of_home, keep, secret_of_home, unsealed


def keep_templates() -> None:
    """Let templates be compiled once for all builds; without a home each build compiles its own.

    A template that has changed, or one for another Jinja2 or another environment, is compiled anew.
    """
    if (secret := secret_of_home()) is None:
        return
    with suppress(OSError):
        folder = folder_of_home() / f"templates-{_compiler()}"
        folder.mkdir(mode=0o700, exist_ok=True)
        environment().bytecode_cache = _Kept(folder, secret)
        for other in folder.parent.glob("templates-*"):
            if other != folder:
                shutil.rmtree(other, ignore_errors=True)


def _compiler() -> str:
    """Name what compiles: Jinja2, and the module that sets it up."""
    sha = hashlib.sha256(version("jinja2").encode())
    sha.update(Path(templating.__file__).read_bytes())
    return sha.hexdigest()[:16]


class _Kept(BytecodeCache):
    """Entries under our seal: one changed byte of code could change a page, or end Python itself.

    One that is damaged, or that has no place, is passed over.
    """

    def __init__(self, folder: Path, secret: bytes) -> None:
        self._folder, self._secret = folder, secret

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        """Return one name for a template, wherever its program lies: its text is compared too."""
        del filename
        return hashlib.sha256(name.encode()).hexdigest()

    def load_bytecode(self, bucket: Bucket) -> None:
        """Take what was kept, or leave the bucket empty."""
        if (data := unsealed(self._entry(bucket), self._secret)) is not None:
            bucket.bytecode_from_string(data)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what was compiled, where there is room."""
        with suppress(OSError):
            keep(bucket.bytecode_to_string(), self._entry(bucket), self._secret)

    def _entry(self, bucket: Bucket) -> Path:
        return self._folder / f"{bucket.key}.cache"
