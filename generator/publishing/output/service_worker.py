"""The service worker: what a browser keeps of the site for reading without a network."""

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path

from generator.pages.page import DataFile
from generator.publishing.shell.modules import bundle, read_modules

PATH = "sw.js"
OFFLINE = "offline/"
PAGES = (OFFLINE, "learn/in-a-crisis/")
"""The pages that are kept for everybody, also for those who never opened them."""
MODULES = {name: Path(__file__).with_name(f"{name}.js") for name in ("sw", "keeping", "kept-paths")}
STOP = Path(__file__).with_name("stop.js")


def service_worker(kept: Mapping[str, bytes]) -> DataFile:
    """Return the worker that keeps these files, by their addresses, for everybody.

    Its bytes change when any of them does: that is how a browser learns of it.
    """
    source = bundle("sw", read_modules(MODULES)).decode()
    version = hashlib.sha256(source.encode())
    for path in sorted(kept):
        version.update(hashlib.sha256(path.encode()).digest())
        version.update(hashlib.sha256(kept[path]).digest())
    paths = json.dumps(sorted(kept))
    filled = source.replace("@@version@@", version.hexdigest()[:16]).replace('["@@paths@@"]', paths)
    return DataFile(PATH, filled.encode())


def stopping_worker() -> DataFile:
    """Return the worker that forgets everything and goes away, for a site that keeps no more."""
    return DataFile(PATH, STOP.read_bytes())
