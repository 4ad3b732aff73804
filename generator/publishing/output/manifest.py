"""What a phone needs to put the site on its home screen."""

import json
import re
from typing import NamedTuple

from generator.model.site_config import SiteConfig
from generator.pages.page import DataFile
from generator.publishing.shell.sources import source

PATH = "manifest.webmanifest"


class Icon(NamedTuple):
    """One picture of the sign: its file, its size, and whether phones may cut it to a shape."""

    name: str
    size: int
    is_cut: bool


ICONS = (
    Icon("icon-192.png", 192, is_cut=False),
    Icon("icon-512.png", 512, is_cut=False),
    Icon("icon-cut-512.png", 512, is_cut=True),
)
APPLE = Icon("icon-apple-180.png", 180, is_cut=True)


def manifest(config: SiteConfig) -> DataFile:
    """Return the manifest; every address in it is relative, so that the site may stand anywhere."""
    drawing = {"src": "assets/icon.svg", "type": "image/svg+xml", "sizes": "any"}
    said = {
        "name": config.name,
        "description": config.tagline,
        "lang": config.language,
        "dir": "ltr",
        "id": "./",
        "start_url": "./",
        "scope": "./",
        # The address stays in reach: a choice stands in it, and it is how a page is shared.
        "display": "minimal-ui",
        "background_color": colour("paper"),
        "theme_color": colour("pine"),
        "categories": ["health", "medical"],
        "icons": [drawing, *map(_picture, ICONS)],
        "shortcuts": [
            {"name": "Help in a crisis", "url": "learn/in-a-crisis/"},
            {"name": "What this device keeps", "url": "offline/"},
        ],
    }
    return DataFile(PATH, json.dumps(said, ensure_ascii=False, indent=1).encode() + b"\n")


def colour(token: str, *, dark: bool = False) -> str:
    """Return the value of a colour of the stylesheet, by day or in the dark."""
    tokens = source("tokens.css").read_text(encoding="utf-8")
    values = re.findall(rf"--kd-{token}: (#[0-9a-f]{{6}});", tokens)
    return str(values[1 if dark else 0])


def _picture(icon: Icon) -> dict[str, str]:
    return {
        "src": f"assets/{icon.name}",
        "type": "image/png",
        "sizes": f"{icon.size}x{icon.size}",
        "purpose": "maskable" if icon.is_cut else "any",
    }
