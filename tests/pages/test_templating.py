"""Escaping: whatever a profile's text holds, it reaches the page as text and nothing else."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Any
from xml.etree.ElementTree import Element

import pytest
from jinja2 import UndefinedError
from pydantic import BaseModel, TypeAdapter

from generator.model.provider import Provider
from generator.model.text import PlainText, WebAddress
from generator.model.vocabulary import Word
from generator.pages.every_page import every_page
from generator.pages.page import Page
from generator.pages.templating import environment, fill, lower_first, time_element, upper_first
from generator.pages.wording.explained_terms import ON_PROFILES
from generator.reading.articles.glossary import Term
from tests.demonstration import demonstration, directory_of
from tests.pages.opened import by_class, opened, text_of
from tests.today import TODAY

POISON = (
    "\" ' & {{ 7 * 7 }} {% raw %} ${x} &lt;script&gt;alert(1)&lt;/script&gt; "
    "javascript:alert(1) onload=x @@title@@ \\u003c */ --! %s {0} #{1}"
)
ADDRESS = "https://poison.example/a'b?lt=1&gt;&quot;(javascript:alert)"
# Every word that profiles explain, each with a meaning that means harm.
TERMS = tuple(
    Term(one, POISON, (one.upper(), *one.split("-and-")), POISON) for one in sorted(ON_PROFILES)
)
# Names, codes and addresses, which hold no free text.
NOT_TEXT = {
    "evidence",
    "cleared",
    "closes",
    "opens",
    "formerly",
    "rule",
    "url",
    "website",
    "http_website",
    "phone",
    "npi",
    "zip",
    "state",
    "states",
}


def poisoned(part: Any, name: str = "") -> Any:
    """Return a part of a profile with poison in every free text and address."""
    if isinstance(part, BaseModel):
        fields = {key: poisoned(getattr(part, key), key) for key in type(part).model_fields}
        return part.model_copy(update=fields)
    if name in {"url", "website", "http_website"} and part:
        return ADDRESS
    if name in NOT_TEXT or isinstance(part, Word):
        return part
    if isinstance(part, tuple):
        return tuple(poisoned(one, name) for one in part)
    if isinstance(part, dict):
        return {key: poisoned(one, name) for key, one in part.items()}
    return POISON if isinstance(part, str) else part


def poisoned_provider(one: Provider) -> Provider:
    found = poisoned(one)
    kept: dict[str, Any] = {"evidence": poisoned(one.evidence, "looks")}
    poisoned_one: Provider = found.model_copy(update=kept)
    return poisoned_one


def poisoned_pages() -> Iterator[Page]:
    directory = directory_of(poisoned_provider(one.provider) for one in demonstration().judgements)
    yield from every_page(replace(directory, glossary=TERMS))


PAGES = {page.path: page for page in poisoned_pages() if page.path.startswith("providers/")}
PROFILES = [path for path, page in PAGES.items() if path != "providers/" and not page.moved_to]


@cache
def poisoned_page(path: str) -> Element:
    return opened(PAGES[path])


def test_the_model_lets_this_poison_through_so_the_pages_must_stop_it() -> None:
    assert TypeAdapter(PlainText).validate_python(POISON) == POISON
    assert TypeAdapter(WebAddress).validate_python(ADDRESS) == ADDRESS
    assert len(PROFILES) == len(demonstration().judgements)


@pytest.mark.parametrize("path", PAGES)
def test_poison_comes_out_as_the_text_that_it_is(path: str) -> None:
    text = text_of(poisoned_page(path))
    assert POISON in text
    # Nothing was filled in, unescaped, escaped twice or cut on the way.
    for piece in ("{{", "${x}", "&lt;script", "javascript:alert(1)", "onload", "@@title@@"):
        assert text.count(piece) == text.count(POISON)
    assert "&amp;" not in text
    assert "<" not in text


@pytest.mark.parametrize("path", PAGES)
def test_poison_adds_no_element_and_no_attribute(path: str) -> None:
    body = poisoned_page(path)
    assert [one.tag for one in body.iter() if one.tag in {"img", "iframe", "style"}] == []
    assert {one.get("src") for one in body.iter("script")} <= {"../assets/finder.js"}
    # What HTML names in small letters, SVG does not.
    drawn = {"viewBox", "textLength"}
    names = {name for one in body.iter() for name in one.attrib} - drawn
    assert [name for name in names if not re.fullmatch(r"[a-z]+(-[a-z]+)*", name)] == []
    assert [name for name in names if name.startswith("on") or name == "style"] == []


@pytest.mark.parametrize("path", PAGES)
def test_no_link_leads_into_the_poison(path: str) -> None:
    hrefs = [one.get("href", "") for one in poisoned_page(path).iter("a")]
    inside = re.compile(r"(\.\./)+[a-z0-9/#-]*|#[a-z]+(-[0-9]+)?|tel:\+?[0-9]+|https://[!-~]+")
    # The worksheet's address carries words behind its ?, each letter that could do harm as %XX.
    carried = re.compile(
        r"(\.\./)+(learn/cost-worksheet/\?[\w=&%.~-]*|providers/\?compare=[a-z0-9-]+"
        r"|contribute/(?:call|still-right)/\?p=[a-z0-9-]+|contribute/\?edit=[a-z0-9-]+)"
    )
    others = [href for href in hrefs if not carried.fullmatch(href)]
    assert [href for href in others if not inside.fullmatch(href)] == []
    assert [href for href in others if "javascript" in href and href != ADDRESS] == []


def test_an_odd_address_stays_whole_and_stays_an_address() -> None:
    hrefs = [one.get("href", "") for path in PROFILES for one in poisoned_page(path).iter("a")]
    assert ADDRESS in hrefs


def test_the_meaning_of_a_word_is_carried_as_the_text_that_it_is() -> None:
    explained = [one for path in PROFILES for one in by_class(poisoned_page(path), "kd-term")]
    assert {one.get("data-means") for one in explained} == {POISON}
    met = {one.get("href", "").rpartition("#")[2] for one in explained}
    assert {"iv", "off-label", "superbill", "hsa-and-fsa"} <= met <= ON_PROFILES


def test_structured_data_holds_the_poison_as_text() -> None:
    for path in PROFILES:
        assert json.loads(PAGES[path].json_ld)["@graph"][0]["name"] == POISON
        assert "<" not in PAGES[path].json_ld


def test_titles_and_descriptions_stay_plain_text_for_the_shell_to_escape() -> None:
    for path in PROFILES:
        assert PAGES[path].title.startswith(POISON)
        assert PAGES[path].description.startswith(POISON)


def test_a_misspelt_name_in_a_template_stops_the_build() -> None:
    with pytest.raises(UndefinedError):
        environment().from_string("{{ judgment.slug }}").render()
    with pytest.raises(UndefinedError):
        fill("providers/state.html.jinja", base="")


def test_values_are_escaped_unless_they_are_markup() -> None:
    assert environment().from_string("{{ x }}").render(x="<b>&") == "&lt;b&gt;&amp;"
    assert time_element(TODAY) == '<time datetime="2026-11-21">21 Nov 2026</time>'


@pytest.mark.parametrize(
    ("title", "inside"),
    [
        ("Emergency plan", "emergency plan"),
        ("A personal treatment plan", "a personal treatment plan"),
        ("HSA or FSA", "HSA or FSA"),
        ("IV infusion", "IV infusion"),
        ("", ""),
    ],
)
def test_a_title_inside_a_sentence_loses_its_capital_and_an_abbreviation_does_not(
    title: str, inside: str
) -> None:
    assert lower_first(title) == inside


def test_the_start_of_a_sentence_leaves_the_rest_alone() -> None:
    assert upper_first("family nurse from NY") == "Family nurse from NY"
