"""What every page promises, whoever is on it: sound HTML, no dead end, one title, no stars."""

import re
from collections import Counter
from collections.abc import Callable
from itertools import pairwise
from typing import Any
from xml.etree.ElementTree import Element

from generator.judging import ALL_RULES
from generator.model.state import STATES
from generator.pages.every_page import every_page
from tests.demonstration import demonstration
from tests.demonstration import demonstration_pages as pages
from tests.pages.opened import demo, links, text_of, text_on

# Made by other parts of the site: articles from content/.
ARTICLES = re.compile(r"(learn|about)/([a-z-]+/)?$")
OUTSIDE = re.compile(r"https?://|tel:|#")
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


def wrong(check: Callable[[str], Any]) -> dict[str, Any]:
    """Return what a check finds on each page, without the pages where it finds nothing."""
    return {path: found for path in pages() if (found := check(path))}


def elements(path: str, *tags: str) -> list[Element]:
    return [one for one in demo(path).iter() if one.tag in tags]


def inner_links(path: str) -> list[str]:
    """Return links to our own pages, without what a script reads from behind a "?"."""
    return [link.partition("?")[0] for link in links(demo(path)) if not OUTSIDE.match(link)]


def target(path: str, link: str) -> str:
    if path in {"404.html", "offline/"}:
        return link.removeprefix(demonstration().base_path)
    root = "../" * path.count("/")
    assert link.startswith(root), f"{link} on {path} leads out of the site"
    return link.removeprefix(root)


def test_the_site_has_a_page_for_everything_and_each_address_once() -> None:
    addresses = [page.path for page in every_page(demonstration())]
    assert len(addresses) == len(set(addresses))
    owed = {"", "404.html", "providers/", "states/", "rules/"}
    owed |= {f"states/{code.lower()}/" for code in STATES}
    owed |= {f"rules/{name}/" for name in ALL_RULES}
    owed |= {f"providers/{one.slug}/" for one in demonstration().judgements}
    assert owed <= set(addresses)


def test_the_html_of_every_page_is_sound() -> None:
    assert [path for path in pages() if not len(demo(path))] == []


def test_no_id_stands_twice_and_every_one_that_is_pointed_to_is_there() -> None:
    def found(path: str) -> list[str]:
        ids = Counter(one.get("id") for one in demo(path).iter() if one.get("id"))
        pointed = {link[1:] for link in links(demo(path)) if link.startswith("#")}
        for one in demo(path).iter():
            pointed |= {*one.get("aria-labelledby", "").split(), one.get("for", "")}
        twice = [str(name) for name, times in ids.items() if times > 1]
        return [*twice, *(pointed - set(ids) - {""})]

    assert wrong(found) == {}


def test_a_page_has_one_title_and_no_heading_skips_a_level() -> None:
    def found(path: str) -> list[int]:
        levels = [int(one.tag[1]) for one in elements(path, *HEADINGS)]
        skips = any(b > a + 1 for a, b in pairwise(levels))
        return levels if levels[0] != 1 or levels.count(1) != 1 or skips else []

    assert wrong(found) == {}


def test_no_link_leads_nowhere() -> None:
    ids = {path: {one.get("id") for one in demo(path).iter()} for path in pages()}

    def found(path: str) -> list[str]:
        parts = [target(path, link).partition("#") for link in inner_links(path)]
        lost = [to for to, _, _ in parts if to not in pages() and not ARTICLES.match(to)]
        places = [(to, at) for to, _, at in parts if at]
        return lost + [f"{to}#{at}" for to, at in places if at not in ids.get(to, {at})]

    assert wrong(found) == {}


def test_links_say_where_they_lead_and_tell_nobody_where_from() -> None:
    def found(path: str) -> list[str]:
        anchors = [(one, one.get("href", "")) for one in elements(path, "a")]
        silent = [link for one, link in anchors if not text_of(one) or not link]
        told = [link for one, link in anchors if "//" in link and "noref" not in one.get("rel", "")]
        phones = [link for _, link in anchors if link.startswith("tel")]
        return silent + told + [link for link in phones if not re.fullmatch(r"tel:\+?\d+", link)]

    assert wrong(found) == {}


def test_a_browser_is_asked_to_run_nothing_but_files_of_ours() -> None:
    def found(path: str) -> list[str]:
        tags = ("style", "iframe", "img", "object", "embed", "link", "base", "meta")
        marks = [name for one in demo(path).iter() for name in one.attrib]
        scripts = elements(path, "script")
        ours = [one for one in scripts if (one.get("src") or "//").startswith(("../", "assets/"))]
        inline = [name for name in marks if name == "style" or name.startswith("on")]
        return (
            [one.tag for one in elements(path, *tags)]
            + inline
            + ["script"] * (len(scripts) - len([one for one in ours if not one.text]))
        )

    assert wrong(found) == {}


def test_shapes_are_for_the_eye_only() -> None:
    def found(path: str) -> list[str]:
        said = [svg for one in elements(path, "figure") if text_of(one[-1]) for svg in one]
        drawn = [one for one in elements(path, "svg") if len(one) != 1 and one not in said]
        seen_only = [one.get("aria-hidden") == "true" for one in elements(path, "svg")]
        return [one.tag for one in drawn] + ["not hidden"] * seen_only.count(False)

    assert wrong(found) == {}


def test_no_page_gives_stars_or_a_score() -> None:
    score = re.compile(r"[★☆]|\b\d(?:\.\d)? ?/ ?5\b|\bout of 5\b|\b\d+ ?%")
    assert wrong(lambda path: score.findall(text_on(path))) == {}


def test_no_value_of_the_program_shows_through() -> None:
    value = re.compile(r"\b(?:null|nan|Undefined)\b|\bNone (?!offered)[a-z]")
    code = re.compile(r"\{\{|\}\}|\{%|<class|Decimal\(|&amp;|&lt;|&#|\[\]|\(\)")
    assert wrong(lambda path: value.findall(text_on(path)) + code.findall(text_on(path))) == {}


def test_no_sentence_is_put_together_badly() -> None:
    seam = re.compile(
        r".{12} [,;.:?!](?: |$)|.{12}(?:\.\.|,,|\?\.|\. \.)|\b1 (?!does)[a-z]+s not\b"
    )
    assert wrong(lambda path: seam.findall(text_on(path))) == {}


def test_no_two_pages_share_a_title_or_a_description() -> None:
    titles = Counter(page.title for page in pages().values())
    descriptions = Counter(page.description for page in pages().values())
    assert [title for title, times in titles.items() if times > 1] == []
    assert [text for text, times in descriptions.items() if times > 1] == []


def test_a_description_says_something_in_full_sentences() -> None:
    texts = {path: page.description for path, page in pages().items()}
    assert [path for path, text in texts.items() if text[-1] not in ".?" or len(text) < 50] == []


def test_every_page_can_be_reached_from_home() -> None:
    seen = {"search/"}  # The box and the footer around every page lead there.
    ahead = [""]
    while ahead:
        path = ahead.pop()
        if path in pages() and path not in seen:
            seen.add(path)
            ahead += [target(path, link).partition("#")[0] for link in inner_links(path)]
    assert {path for path in set(pages()) - seen if not pages()[path].hidden} == set()


def test_only_what_lists_leave_out_is_hidden_from_search_engines() -> None:
    # What a sheet of questions says stands on the provider's own page too.
    hidden = {path for path, page in pages().items() if page.hidden and "call-sheet/" not in path}
    gone = {"example-river-infusions", "example-twin", "example-twin-clinic"}
    left_out = {f"providers/{slug}/" for slug in {*gone, "example-withheld-practice"}}
    assert hidden == {"404.html", "offline/", *left_out}
