"""An icon of a theme is found where a template asks for it, and nobody has to list it."""

from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from jinja2 import Environment

from generator.publishing.engine.mkdocs_engine import ENGINE
from generator.publishing.engine.theme_templates import without_icons


@pytest.fixture
def theme(tmp_path: Path) -> Any:
    hidden = ("assets/.hidden", ".icons/a.svg", "deep/.b/c.svg")
    for name in ("main.html", "assets/a.css", "deep/d.css", *hidden):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(f"{name} {{{{ 1 }}}}", encoding="utf-8")
    return import_module(f"{ENGINE}.theme").Theme(custom_dir=str(tmp_path), static_templates=[])


def published(theme: Any, environment: Environment) -> list[str]:
    """Return what the engine takes from a theme beside its pages."""
    config = import_module(f"{ENGINE}.config.defaults").MkDocsConfig()
    config.theme, config.site_dir, config.use_directory_urls = theme, "site", True
    files = import_module(f"{ENGINE}.structure.files").Files([])
    files.add_files_from_theme(environment, config)
    return [one.src_uri for one in files]


def test_hidden_templates_are_found_and_not_listed(theme: Any) -> None:
    without_icons(theme)
    made = theme.get_env()
    assert made.get_template(".icons/a.svg").render() == ".icons/a.svg 1"
    assert set(made.list_templates()) >= {"main.html", "assets/a.css", "assets/.hidden"}
    assert [one for one in made.list_templates() if "/." in f"/{one}" and "svg" in one] == []


def test_the_engine_publishes_what_it_would_with_all_of_them(theme: Any) -> None:
    before = published(theme, theme.get_env())
    without_icons(theme)
    assert published(theme, theme.get_env()) == before
    assert "assets/a.css" in before
