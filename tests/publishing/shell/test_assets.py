import re
from pathlib import Path

from generator.publishing.engine.mkdocs_engine import RenderedSite
from generator.publishing.shell.assets import COMMON, FIRST, SCRIPTS, Assets, site_assets
from generator.publishing.shell.material_css import PARTS
from generator.publishing.shell.modules import needed, read_modules
from generator.publishing.shell.sources import PUBLISHED_AS_THEY_ARE, ROOMS, source, sources
from generator.publishing.shell.styles import STYLES

OURS = sorted(sources(".js"))


def styles(assets: Assets) -> str:
    return b"".join(file.data for file in assets.files if file.path.endswith(".css")).decode()


def test_a_name_changes_with_its_content(assets: Assets) -> None:
    other = site_assets("a{color:red}")
    assert other.stylesheet != assets.stylesheet
    assert other.script == assets.script


def test_a_script_of_ours_never_outlives_its_page_in_a_browser(tmp_path: Path) -> None:
    for ending, names in ((".css", STYLES), (".js", OURS)):
        for name in names:
            (tmp_path / f"{name}{ending}").write_text(f"/* {name} */", encoding="utf-8")
    first = site_assets("", [tmp_path])
    (tmp_path / "finder.js").write_text("// words\n", encoding="utf-8")
    second = site_assets("", [tmp_path])
    assert second.scripts["finder"] != first.scripts["finder"]
    assert second.script == first.script


def test_no_asset_asks_another_host(assets: Assets) -> None:
    for file in assets.files:
        # A comment asks nobody, and a drawing only names its language.
        told = re.sub(rb"(?m)^\s*(\*|//).*$", b"", file.data)
        told = told.replace(b"http://www.w3.org/2000/svg", b"")
        assert not re.search(rb"(https?:)?//[a-z0-9-]+\.", told), file.path


def test_every_colour_that_is_used_has_a_value(assets: Assets) -> None:
    css = styles(assets)
    # Material sets these two by script and by setting; both have a fallback where they are used.
    optional = {"--md-text-font", "--md-code-font"}
    used = set(re.findall(r"var\((--[\w-]+)", css)) - optional
    assert used - set(re.findall(r"(--[\w-]+)\s*:", css)) == set()


def test_both_ways_into_the_dark_show_the_same_colours() -> None:
    tokens = source("tokens.css").read_text(encoding="utf-8")
    dark = re.findall(r"color-scheme: dark;(.*?)\}", tokens, re.DOTALL)
    by_system, by_button = (re.findall(r"(--[\w-]+): ([^;]+);", block) for block in dark)
    assert by_system == by_button
    light = re.search(r":root \{(.*?)\}", tokens, re.DOTALL)
    assert light
    assert [name for name, _ in by_system] == re.findall(r"(--kd-[\w-]+):", light[1])


def test_we_keep_what_our_shell_uses_of_material(made: RenderedSite) -> None:
    assert set(re.findall(r"\bmd-[\w-]+", made.shell)) <= PARTS


def test_every_module_of_ours_is_sent_to_some_page() -> None:
    modules = read_modules(sources(".js"))
    assert {one for name in SCRIPTS for one in needed(name, modules)} == set(modules)


def test_what_every_page_has_is_sent_to_no_page_twice(assets: Assets) -> None:
    modules = read_modules(sources(".js"))
    first, common = needed(FIRST, modules), needed(COMMON, modules)
    deferred = next(file.data for file in assets.files if file.path == assets.deferred)
    assert not [one for one in first if f'["{one}"] ??='.encode() in deferred]
    for name in set(SCRIPTS) - {FIRST, COMMON}:
        (script,) = (one.data for one in assets.files if one.path == assets.scripts[name])
        assert not [one for one in (*first, *common) if f'["{one}"] ??='.encode() in script]


def test_no_file_lies_in_a_room_that_nobody_uses() -> None:
    known = {".py", ".jinja", ".css", ".js", *PUBLISHED_AS_THEY_ARE}
    files = (path for room in ROOMS for path in room.rglob("*") if path.is_file())
    found = [path for path in files if path.parent.name != "__pycache__"]
    assert [path for path in found if path.suffix not in known] == []


def test_a_script_keeps_nothing_on_the_disk_and_tells_nobody() -> None:
    scripts = {name: source(f"{name}.js").read_text(encoding="utf-8") for name in OURS}
    kept = re.compile(r"sessionStorage|document\.cookie|indexedDB|XMLHttpRequest|sendBeacon")
    assert [name for name, script in scripts.items() if kept.search(script)] == []
    # A call and the form find their answers again, say so, and have a button that forgets.
    assert [name for name in scripts if "localStorage" in scripts[name]] == ["kept-on-device"]
    # Copies for reading without a network are another exception; people can have them forgotten.
    assert [name for name in scripts if "caches." in scripts[name]] == ["offline"]
