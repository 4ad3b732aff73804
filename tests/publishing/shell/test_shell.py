import html
import json
import re
from collections.abc import Callable
from datetime import date

import html5lib
import pytest
from markupsafe import Markup

from generator.model.problem import DirectoryError
from generator.pages.page import Page
from generator.publishing.engine.mkdocs_engine import RenderedSite
from generator.publishing.shell.assets import Assets
from generator.publishing.shell.security_policy import CONTENT_SECURITY, fingerprint, forbidden_in
from generator.publishing.shell.shell import SHARED, Shell
from tests.publishing.conftest import NAME, URL
from tests.today import TODAY

POISON = "X</title><script>alert(1)</script>\"'&amp;"
MakePage = Callable[[str], Page]


def filled(shell: Shell, page: Page) -> str:
    return shell.fill(page).decode()


def test_a_page_is_whole_and_sound(shell: Shell, page: MakePage) -> None:
    for path in ("", "providers/", "providers/example/", "404.html"):
        parser = html5lib.HTMLParser(strict=False)
        parser.parse(shell.fill(page(path)))
        assert [error for _, error, _ in parser.errors] == []
        assert "@@" not in filled(shell, page(path))


def test_a_poisoned_title_stays_words(shell: Shell) -> None:
    text = filled(shell, Page("x/", POISON, POISON, Markup()))
    title = re.search(r"<title>(.*?)</title>", text, re.DOTALL)
    assert title
    assert html.unescape(title[1]) == f"{POISON} - {NAME}"
    assert "<script>" not in text
    assert forbidden_in(text) == []


def test_poisoned_data_stays_data(shell: Shell) -> None:
    data = {"name": "</script><script>alert(1)</script>\u2028&<!--"}
    text = filled(
        shell, Page("x/", "T", "D", Markup(), json_ld=json.dumps(data, ensure_ascii=False))
    )
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', text)
    assert found
    assert json.loads(found[1]) == data
    assert not set(found[1]) & set("<>&\u2028\u2029")


def test_a_body_goes_in_as_it_is(shell: Shell) -> None:
    body = Markup(r"<p>\1 @@title@@ $0</p>")
    assert str(body) in filled(shell, Page("x/", "T", "D", body))


def test_a_page_gets_the_scripts_that_it_names_and_no_other(shell: Shell, assets: Assets) -> None:
    def asked(*names: str) -> list[str]:
        page = Page("x/", "T", "D", Markup(), scripts=names)
        return re.findall(r'<script src="\.\./([^"]+)"', filled(shell, page))

    assert asked() == [assets.script, assets.deferred]
    assert asked("finder") == [assets.script, assets.deferred, assets.scripts["finder"]]
    with pytest.raises(DirectoryError, match="x/ asks for unknown scripts: nobody-made"):
        asked("nobody-made")


def test_a_script_is_run_only_as_it_was_built(shell: Shell, assets: Assets) -> None:
    text = filled(shell, Page("x/", "T", "D", Markup(), scripts=("finder",)))
    sealed = re.findall(r'<script src="\.\./([^"]+)" integrity="([^"]+)"', text)
    files = {file.path: file.data for file in assets.files}
    assert len(sealed) == 3
    assert sealed == [(path, fingerprint(files[path])) for path, _ in sealed]


def test_the_policy_in_a_page_is_that_of_the_headers_and_makes_no_exception(shell: Shell) -> None:
    text = filled(shell, Page("x/", "T", "D", Markup(), json_ld="{}", scripts=("finder",)))
    (policy,) = re.findall(r'Content-Security-Policy" content="([^"]+)"', text)
    assert policy == CONTENT_SECURITY
    assert "nonce" not in text


def test_every_page_says_on_which_day_this_copy_was_built(shell: Shell, page: MakePage) -> None:
    for path in ("", "providers/example/", "404.html"):
        footer = filled(shell, page(path)).partition("<footer")[2]
        assert 'built on <time datetime="2026-11-21">21 Nov 2026</time>.' in footer


def test_the_page_named_like_the_site_says_it_once(shell: Shell) -> None:
    assert (
        filled(shell, Page("", NAME, "D", Markup())).count(f"<title>{html.escape(NAME)}</title>")
        == 1
    )


@pytest.mark.parametrize(
    ("path", "link", "home"),
    [
        ("", "providers/", "./"),
        ("providers/", "../providers/", "../"),
        ("providers/x/", "../../providers/", "../../"),
        ("404.html", "/care/providers/", "/care/"),
    ],
)
def test_links_lead_home_from_every_depth(
    shell: Shell, page: MakePage, path: str, link: str, home: str
) -> None:
    text = filled(shell, page(path))
    assert f'class="md-tabs__link" href="{link}"' in text
    assert f'class="kd-brand" href="{home}"' in text


def test_the_tab_of_a_page_is_marked(shell: Shell) -> None:
    current = re.compile(r'href="([^"]*)" aria-current="(\w+)">')
    for path, tab, found in [
        ("providers/", "providers", [("../providers/", "page")]),
        ("providers/x/", "providers", [("../../providers/", "true")]),
        ("rules/", "rules", [("../rules/", "page")]),
        ("compare/", "", []),
    ]:
        assert current.findall(filled(shell, Page(path, "T", "D", Markup(), tab=tab))) == found


def test_a_page_tells_its_public_address(shell: Shell, page: MakePage) -> None:
    assert f'<link rel="canonical" href="{URL}x/">' in filled(shell, page("x/"))


def test_only_an_article_has_a_day_and_it_is_that_of_its_review(shell: Shell) -> None:
    def told(path: str) -> list[tuple[str, str]]:
        text = filled(shell, Page(path, "T", "D", Markup(), changed=date(2026, 11, 12)))
        return re.findall(r'property="(og:type|article:modified_time)" content="([^"]*)"', text)

    assert told("learn/safety/") == [
        ("og:type", "article"),
        ("article:modified_time", "2026-11-12"),
    ]
    assert told("providers/x/") == [("og:type", "website")]


def test_the_picture_of_a_shared_link_is_ours(shell: Shell, page: MakePage) -> None:
    text = filled(shell, page("x/y/"))
    assert f'<meta property="og:image" content="{URL}assets/icon-512.png">' in text
    assert '<link rel="manifest" href="../../manifest.webmanifest">' in text


@pytest.mark.parametrize("path", ["404.html", "offline/"])
def test_what_stands_in_for_any_page_is_right_at_any_depth(
    shell: Shell, page: MakePage, path: str
) -> None:
    inner = re.findall(r'(?:href|src)="([^"#:]*)"', filled(shell, page(path)))
    assert [one for one in inner if not one.startswith("/care/")] == []


@pytest.mark.parametrize("path", ["404.html", "hidden/"])
def test_a_hidden_page_has_no_public_address(shell: Shell, path: str) -> None:
    text = filled(shell, Page(path, "T", "D", Markup(), hidden=True))
    assert '<meta name="robots" content="noindex">' in text
    assert "og:url" not in text
    assert ("canonical" in text) == (path != "404.html"), "a page at no address has none"


def test_every_file_that_a_page_loads_is_ours(shell: Shell, page: MakePage, assets: Assets) -> None:
    text = filled(shell, page("x/"))
    loaded = re.findall(r'<(?:script|img|iframe)\b[^>]* src="([^"]+)"', text)
    loaded += re.findall(r'<link rel="(?:stylesheet|icon)" href="([^"]+)"', text)
    shared = (getattr(assets, name) for name in SHARED)
    assert set(loaded) == {f"../{one}" for one in (*shared, shell.section_of("x/"))}


def test_the_skip_link_is_the_first_that_is_reached_and_stands_in_a_landmark(
    shell: Shell, page: MakePage
) -> None:
    text = filled(shell, page("x/"))
    assert re.findall(r'<a [^>]*href="([^"]*)"', text)[0] == "#content"
    assert text.index("<aside") < text.index('href="#content"') < text.index("</aside>")
    assert 'id="content"' in text


@pytest.mark.parametrize("text", ["@@title@@", "@@title@@@@description@@@@head@@@@body@@@@typo@@"])
def test_a_shell_with_wrong_tokens_is_refused(text: str, assets: Assets, page: MakePage) -> None:
    with pytest.raises(DirectoryError, match="shell"):
        Shell(text, name=NAME, url=URL, built=TODAY, assets=assets).fill(page("x/"))


@pytest.mark.parametrize(
    ("language", "locale"), [("en", "en_US"), ("es", "es_US"), ("es-MX", "es_MX")]
)
def test_the_language_of_the_site_is_told_to_readers_aloud_and_to_who_shares_it(
    made: RenderedSite, assets: Assets, page: Callable[[str], Page], language: str, locale: str
) -> None:
    shell = Shell(made.shell, name=NAME, url=URL, built=TODAY, assets=assets, language=language)
    html = shell.fill(page("x/")).decode()
    assert f'<html lang="{language}"' in html
    assert f'<meta property="og:locale" content="{locale}">' in html
