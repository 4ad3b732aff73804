"""The whole guide holds every learn article once, with ids that stay unique and its sources."""

from collections import Counter
from dataclasses import replace
from datetime import date
from typing import Any

from generator.pages.learn.guide import guide, nested
from generator.pages.page import Page
from tests.demonstration import demonstration
from tests.pages.articles import article, guide_of, rendered
from tests.pages.opened import by_class, links, opened, text_of
from tests.today import TODAY

SOURCE, OTHER = sorted(demonstration().sources)[:2]
HTML = (
    '<p>Lead.</p>\n<h2 id="you">What this means for you</h2>\n<p>Ask.<a class="kd-cite" '
    'href="#ref-1" aria-label="Source 1">[1]</a></p>\n<h3 id="then">Then</h3>\n'
    '<p><a href="#then">Below</a>, <a href="../../learn/costs/#you">costs</a>, '
    '<a href="../../learn/safety/">safety</a>, <a href="../../rules/x/">a rule</a></p>'
)


def page(today: date = TODAY, **front: Any) -> Page:
    cites = article("learn/costs", f"It costs.[@{SOURCE}] More.[@{OTHER}]", **front)
    first = article("learn/safety", f"It can harm.[@{OTHER}]")
    articles = [one for one in guide_of() if one.path not in ("learn/costs", "learn/safety")]
    articles = [*articles, first, cites, article("about/money")]
    made = {one.path: rendered(HTML) for one in articles}
    return guide(replace(demonstration(), today=today), articles, made)


def test_every_article_stands_in_it_once_in_the_order_of_the_index() -> None:
    body = opened(page())
    parts = [one.get("aria-labelledby") for one in by_class(body, "kd-guide__part")]
    assert parts == ["safety", "costs", "glossary", "crisis", "anything"]
    assert links(by_class(body, "kd-guide__contents")[0]) == [f"#{name}" for name in parts]


def test_headings_stand_one_level_down() -> None:
    body = opened(page())
    assert [one.text for one in body.iter("h1")] == ["The whole guide to ketamine therapy"]
    assert {one.get("id") for one in body.iter("h3")} >= {"costs--you", "safety--you"}
    assert {one.get("id") for one in body.iter("h4")} >= {"costs--then", "safety--then"}


def test_no_id_is_used_twice_and_every_link_inside_finds_its_own() -> None:
    body = opened(page())
    ids = [one.get("id", "") for one in body.iter() if one.get("id")]
    assert [name for name, times in Counter(ids).items() if times > 1] == []
    cited = [link for part in by_class(body, "kd-guide__part")[:2] for link in links(part)]
    assert {one.removeprefix("#") for one in cited if one.startswith("#")} <= set(ids)
    assert {"#costs--you", "#safety", "#safety--ref-1", "../../rules/x/"} <= set(cited)


def test_each_article_keeps_its_numbers_and_its_own_sources() -> None:
    body = opened(page())
    listed = {one.get("id", ""): text_of(one) for one in body.iter("li")}
    sources = demonstration().sources
    assert sources[SOURCE].title in listed["costs--ref-1"]
    assert sources[OTHER].title in listed["costs--ref-2"]
    assert sources[OTHER].title in listed["safety--ref-1"]


def test_the_cover_says_when_it_was_made_and_whom_to_call() -> None:
    text = text_of(opened(page()))
    assert "Made on 21 Nov 2026" in text
    assert all(number in text for number in ("Call 911", "Call or text 988", "1-800-222-1222"))
    assert "No clinician has reviewed this page yet" in text


def test_a_page_whose_law_ended_says_so_here_too() -> None:
    body = opened(page(date(2027, 1, 1), expires="2026-12-31"))
    (warning,) = by_class(body, "kd-warn")
    assert text_of(warning).startswith("This page may be out of date")


def test_search_engines_leave_it_out() -> None:
    assert page().hidden
    assert page().json_ld


def test_a_heading_inside_words_is_no_heading() -> None:
    assert nested("<p>h2 &lt;h2&gt;</p><hr><h2>A</h2>", "x", {}) == (
        "<p>h2 &lt;h2&gt;</p><hr><h3>A</h3>"
    )
