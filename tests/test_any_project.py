"""Whatever `check` passes, `build` builds, and no link in it is dead."""

import json
import re
import tempfile
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.cli.main import run
from tests.made_up_house import PAGE, SETTINGS, SOUND, SOURCES, lay_out

TODAY = "2026-11-21"
HOST = "here.example"
ADDRESS = "https://directory.example/"

SETTINGS_OF_ALL_KINDS = (
    SETTINGS,
    SETTINGS.replace("Example Directory", '"@@title@@ {{ x }} & \\"{% y %}\\" <"'),
    SETTINGS.replace("Example Directory", '"@@title@@ {{ x }} & \\"{% y %}\\""'),
    SETTINGS.replace(ADDRESS, "https://directory.example/a/path"),
    SETTINGS.replace(ADDRESS, "https://directory.example/?a=b#c"),
    SETTINGS + 'run_by: "[us](us.md) & *co* {: onclick=x } `{{ contact }}`"\n',
    SETTINGS + "reviewers: []\nlanguage: es\noffline_reading: no\n",
    SETTINGS + "listing: {must_document: [publishes-prices]}\n",
    SETTINGS + "navigation: [learn/nowhere]\n",
    "",
    "{}\n",
)
ALL_SOURCES = (SOURCES, "{}\n", "", "[]\n", SOURCES.replace("an-example", "asa-2025"))
BODIES = (
    "A sentence.[@an-example]",
    "Quoted: `{{ x }}` and `[@nope]` and `[a](page:learn/nowhere)`.[@an-example]",
    "Quoted:[@an-example]\n\n```\n{{ x }} [@nope] [a](page:learn/nowhere)\n```\n",
    "Quoted:[@an-example]\n\n    {{ run_by }} [@an-example]\n",
    "See [a `b` c](page:learn/a).[@an-example]",
    "See [a [b]](page:learn/a).[@an-example]",
    "See [a]( page:learn/a ).[@an-example]",
    'See [a](page:learn/a "b").[@an-example]',
    "See [](page:learn/a).[@an-example]",
    "See [a](page:learn/nowhere).[@an-example]",
    "See [a](page:learn/a#nowhere).[@an-example]",
    "See [a](page:learn/index), [b](page:about/index), [c](page:learn/in-a-crisis).[@an-example]",
    "See [a](page:learn/guide), [b](page:data), [c](rule:publishes-prices).[@an-example]",
    "See [a](provider:example-a) and [b](glossary:term).[@an-example]",
    "See [a](a.md), [b](/b/), [c](../c/).[@an-example]",
    "See [a][b].[@an-example]\n\n[b]: a.md",
    "See <a.md> and <https://a.example/>.[@an-example]",
    "See ![a](https://a.example/b.png).[@an-example]",
    "A {{ run_by }} and {{ nothing }}.[@an-example]",
    "## A heading[@an-example]\n\nSee [it](#a-heading).[@an-example]",
    "## A {{ run_by }}\n\nSee [it](#a-run_by).[@an-example]",
    "## A `code` heading\n\nSee [it](#a-code-heading).[@an-example]",
    "## An _odd_ *heading*\n\nSee [it](#an-odd-heading).[@an-example]",
    "## The same\n\nA.[@an-example]\n\n## The same\n\nSee [it](#the-same_1).[@an-example]",
    "A word\n: and what it means[@an-example]\n\n| a | b |\n| --- | --- |\n| c | d[@an-example] |",
    "A line {: onclick=x }[@an-example]\n{: #an-id .a-class }",
    "Unclosed:[@an-example]\n\n~~~\n{{ x }} [@nope]\n",
    "Backslashes \\[@nope] \\`{{ x }}\\` \\[a](page:learn/nowhere).[@an-example]",
    "A {#odd} line[@an-example]\n\n## A heading {#other}\n\nB.[@an-example]",
    "## A `code` heading\n\nSee [it](#a-heading).[@an-example]",
    "## An _odd_ *heading*\n\nSee [it](#an-_odd_-heading).[@an-example]",
    "",
    "@@body@@ @@nothing@@[@an-example]",
)
NAMES = (
    *("learn/a", "learn/b", "learn/b/index", "learn/index", "learn/glossary", "learn/in-a-crisis"),
    *("learn/guide", "learn/a-z", "learn/a-z/index", "learn/cost-worksheet", "learn/deep/er"),
    *(
        "learn/guide/part-1",
        "about/index",
        "about/money",
        "about/offline",
        "about/404",
        "rules/x",
        "states/ca",
        "data",
    ),
    *("providers/example-a", "offline/index", "assets/a", "learn/A", "learn/a_b", "index"),
)
PROFILES: tuple[Mapping[str, str], ...] = (
    {},
    {"providers/example-a.yml": SOUND},
    {"providers/page.yml": SOUND},
    {"providers/notes.txt": "no profile"},
)


def page_of(body: str, related: str = "[]") -> str:
    return PAGE.replace("A made-up sentence.[@an-example]", body).replace("[]", related)


articles = st.dictionaries(
    st.sampled_from(NAMES).map(lambda name: f"content/{name}.md"),
    st.builds(page_of, st.sampled_from(BODIES), st.sampled_from(["[]", "[learn/a]", "[learn/z]"])),
    max_size=8,
)


def project(
    pages: Mapping[str, str],
    settings: str = SETTINGS,
    sources: str = SOURCES,
    profiles: Mapping[str, str] | None = None,
) -> dict[str, str]:
    fixed = {"site_config.yml": settings, "content/sources.yml": sources}
    return {"providers/.gitkeep": "", **fixed, **pages, **(profiles or {})}


projects = st.builds(
    project,
    articles,
    st.sampled_from(SETTINGS_OF_ALL_KINDS),
    st.sampled_from(ALL_SOURCES),
    st.sampled_from(PROFILES),
)


@pytest.mark.slow
@settings(settings.get_profile("sites"), max_examples=6)
@given(projects)
@example(project({}))
@example(project({}, sources="{}\n"))
@example(project({f"content/learn/{n}.md": page_of(one) for n, one in enumerate(BODIES)}))
@example(project({f"content/{name}.md": page_of(BODIES[0]) for name in NAMES}))
@example(project({"content/about/index.md": page_of("{{ run_by }}")}, SETTINGS_OF_ALL_KINDS[5]))
def test_what_check_passes_is_built_whole(
    capsys: pytest.CaptureFixture[str], files: dict[str, str]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        lay_out(root, files)
        for _ in files:
            if not (wrong := problems(root, capsys)):
                break
            assert all(line > 0 and column > 0 for _, line, column in wrong)
            told = {path for path, _, _ in wrong}
            assert told <= set(files), "a problem names the file that it is in"
            if not all(path.endswith(".md") for path in told):
                return
            # The rest of the pages is a project too.
            for path in told:
                (root / path).unlink()
        assert run(["build", "--root", folder, "--today", TODAY]) == 0, capsys.readouterr()
        capsys.readouterr()
        assert dead_links(root / "site") == []


@pytest.mark.parametrize(
    "missing", ["site_config.yml", "content/sources.yml", "providers/.gitkeep"]
)
def test_what_is_not_there_stops_both_alike(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], missing: str
) -> None:
    files = project({"content/learn/a.md": page_of(BODIES[0])})
    lay_out(tmp_path, {name: text for name, text in files.items() if name != missing})
    for command in ("check", "build"):
        assert run([command, "--root", str(tmp_path), "--today", TODAY]) == 2
        assert missing.removesuffix(".gitkeep") in capsys.readouterr().err


def problems(root: Path, capsys: pytest.CaptureFixture[str]) -> list[tuple[str, int, int]]:
    """Return the places of the errors; the program ends with 1 where there are any, else with 0."""
    capsys.readouterr()
    code = run(["check", "--format", "json", "--root", str(root), "--today", TODAY])
    said = json.loads(capsys.readouterr().out)["problems"]
    found = [one for one in said if one["severity"] == "error"]
    assert code == bool(found)
    return [(one["path"], one["line"], one["column"]) for one in found]


def dead_links(site: Path) -> list[tuple[str, str]]:
    """Return every link of every page to an address, or a place on a page, that is not there."""
    pages = {page: page.read_text(encoding="utf-8") for page in site.rglob("*.html")}
    ids = {page: set(re.findall(r'\sid="([^"]+)"', html)) for page, html in pages.items()}
    # The settings may put the site below a path; 404 and the page without network name it.
    base = re.search(r'rel="canonical" href="https://[^/"]*([^"]*)"', pages[site / "index.html"])
    assert base
    found = []
    for page, html in pages.items():
        here = base[1] + page.relative_to(site).as_posix().removesuffix("index.html")
        for link in re.findall(r'<a [^>]*href="([^"]*)"', html):
            address = urlsplit(urljoin(f"https://{HOST}{here}", link.replace("&amp;", "&")))
            if address.scheme in {"https", "tel", "sms", "mailto"} and address.netloc != HOST:
                continue
            name = unquote(address.path).removeprefix(base[1])
            target = site / name / "index.html" if name.endswith("/") or not name else site / name
            if not target.is_file() or (address.fragment and address.fragment not in ids[target]):
                found.append((here, link))
    return found
