"""Settings that ask for the CMS, for all tests of it."""

from pathlib import Path

from generator.model.site_config import ContentManager, SiteConfig

HOUSE = Path(__file__).parents[3]
OPEN = ContentManager.model_validate({"open_authoring": "yes"})
SETTINGS = SiteConfig(
    name="Example Directory & Sons",
    tagline="Made up.",
    url="https://directory.example/",
    repository="https://github.com/a-team/a-house",
    cms=OPEN,
)
