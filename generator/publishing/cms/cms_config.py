"""The configuration of Sveltia CMS, made from the model; Decap CMS reads the same kind of file.

https://sveltiacms.app/en/docs/config-basics
"""

from typing import Any
from urllib.parse import urlsplit

from generator.form.cms_fields import profile_fields
from generator.form.forge import BRANCH
from generator.model.site_config import SiteConfig

FORMAT = "profile"
"""The format of a profile's file, which cms.js teaches the CMS."""


def cms_config(config: SiteConfig) -> dict[str, Any]:
    """Return the configuration for a site whose settings have ``cms`` and ``repository``."""
    return {
        "load_config_file": False,
        "app_title": config.name,
        "backend": _backend(config),
        # A change is a pull request, for everybody: what it means for patients is read first.
        "publish_mode": "editorial_workflow",
        "media_folder": "",
        "editor": {"preview": False},
        "slug": {"encoding": "ascii", "clean_accents": True},
        "collections": [_providers()],
    }


def _backend(config: SiteConfig) -> dict[str, Any]:
    cms = config.cms
    sign_in = cms.sign_in if cms else None
    methods = {"auth_methods": ["token"]}
    return {
        "name": "github",
        "repo": urlsplit(config.repository or "").path.strip("/"),
        "branch": BRANCH,
        "open_authoring": bool(cms and cms.open_authoring),
        # A directory is public: nobody is asked for access to what is not.
        "auth_scope": "public_repo",
        **({"base_url": sign_in.rstrip("/")} if sign_in else methods),
    }


def _providers() -> dict[str, Any]:
    return {
        "name": "providers",
        "label": "Providers",
        "label_singular": "Provider",
        "folder": "providers",
        "extension": "yml",
        "format": FORMAT,
        "identifier_field": "name",
        "slug": "{{name}}",
        "filter": {"field": "name", "pattern": "."},
        "create": True,
        # Who leaves the directory is told in providers/_removed.yml, which no CMS writes.
        "delete": False,
        "duplicate": False,
        "fields": profile_fields(),
    }
