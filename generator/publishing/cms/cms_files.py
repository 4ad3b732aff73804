"""The files of the CMS: its page with a policy of its own, its configuration, its scripts."""

import json
import re
from collections.abc import Iterator
from html import escape
from pathlib import Path

import generator.pages.contribute
from generator.form.table import FILE_HEAD
from generator.model.crisis import HELP
from generator.model.site_config import SiteConfig
from generator.pages.page import DataFile
from generator.publishing.cms.cms_config import cms_config
from generator.publishing.cms.node_packages import PACKAGES, files_of
from generator.publishing.shell.security_policy import fingerprint

FOLDER = "cms/"
HERE = Path(__file__).parent
SCRIPTS = ("before-cms.js", "cms.js", "profile-format.js", "profile-values.js")
OURS = (
    *(HERE / name for name in (*SCRIPTS, "cms.css")),
    Path(generator.pages.contribute.__file__).with_name("yaml-text.js"),
)
MODULE = re.compile(r'(?<=from ")(?:\.[^"]*/([\w-]+\.js)|yaml)(?=";)')
"""What a module of ours takes from where: in the site they lie side by side."""
POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        # The CMS writes its styles into the page.
        "style-src 'self' 'unsafe-inline'",
        "font-src 'self'",
        "img-src 'self' data: blob: https://avatars.githubusercontent.com",
        "connect-src 'self' data: blob: https://api.github.com",
        "form-action 'none'",
        "base-uri 'none'",
    )
)
"""Our own address and the forge's: nobody else hears that somebody edits."""


def cms_files(config: SiteConfig, root: Path) -> Iterator[DataFile]:
    """Yield the files; none for a site whose settings do not ask for a CMS.

    ``root`` is the project's folder. Raises DirectoryError where a package of others is missing.
    """
    if config.cms is None:
        return
    files = {path.name: _side_by_side(path) for path in OURS}
    for package in PACKAGES:
        files |= files_of(package, root)
    settings = {"config": cms_config(config), "head": FILE_HEAD}
    files["config.json"] = json.dumps(settings, ensure_ascii=False, separators=(",", ":")).encode()
    files["index.html"] = _page(config, files)
    yield from (DataFile(FOLDER + path, data) for path, data in files.items())


def _side_by_side(path: Path) -> bytes:
    text = path.read_text("utf-8")
    return MODULE.sub(lambda match: f"./{match[1] or 'yaml/index.js'}", text).encode()


def _page(config: SiteConfig, files: dict[str, bytes]) -> bytes:
    """Return the page: each script that it names is run only with the bytes that were built."""
    filled = {
        "language": config.language,
        "policy": POLICY,
        "title": f"Edit providers: {config.name}",
        "lifeline": HELP.lifeline.number,
        "emergency": HELP.emergency.number,
        "poison": HELP.poison.number,
        "first": fingerprint(files["before-cms.js"]),
        "theirs": fingerprint(files["sveltia-cms.js"]),
        "ours": fingerprint(files["cms.js"]),
    }
    text = (HERE / "cms.html").read_text("utf-8")
    return re.sub(r"@@(\w+)@@", lambda match: escape(filled[match[1]]), text).encode()
