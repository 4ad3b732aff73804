"""Each part of the guide is one way through it, with unique ids and sources; none is left out."""

from collections import Counter
from dataclasses import replace
from datetime import date
from typing import Any

from generator.pages.learn.guide import guide
from generator.pages.page import Page
from tests.demonstration import demonstration
from tests.pages.articles import article, by_parser, guide_of
from tests.pages.opened import by_class, links, opened, text_of
from tests.today import TODAY

SOURCE, OTHER = sorted(demonstration().sources)[:2]
TEXT = (
    "Lead.\n\n## What this means for you\n\nAsk.\n\n### Then\n\n"
    "[Below](#then), [costs](page:learn/costs#what-this-means-for-you), "
    "[safety](page:learn/safety), [a rule](rule:x)"
)
YOU = "what-this-means-for-you"


def pages(today: date = TODAY, **front: Any) -> list[Page]:
    cites = article("learn/costs", f"{TEXT}[@{SOURCE}] More.[@{OTHER}]", **front)
    first = article("learn/safety", f"{TEXT}[@{OTHER}]")
    articles = [one for one in guide_of() if one.path not in ("learn/costs", "learn/safety")]
    articles = [*articles, first, cites, article("about/money")]
    return list(guide(replace(demonstration(), today=today), articles, by_parser(articles)))


def page(today: date = TODAY, **front: Any) -> Page:
    """Return the first part."""
    return pages(today, **front)[1]


def standing_in(one: Page) -> list[str | None]:
    return [part.get("aria-labelledby") for part in by_class(opened(one), "kd-guide__part")]


def test_each_way_through_is_a_part_and_what_no_way_names_is_one_more() -> None:
    _, *parts = pages()
    assert [one.path for one in parts] == [f"learn/guide/part-{n}/" for n in (1, 2, 3)]
    assert [standing_in(one) for one in parts] == [
        ["safety", "costs"],
        ["crisis", "safety", "costs"],
        ["glossary", "anything"],
    ]
    assert links(by_class(opened(parts[0]), "kd-guide__contents")[0]) == ["#safety", "#costs"]


def test_the_index_names_every_page_of_every_part_and_old_places_lead_there() -> None:
    body = opened(pages()[0])
    lists = by_class(body, "kd-guide__contents")
    assert [links(one) for one in lists] == [[f"../../learn/guide/part-{n}/"] for n in (1, 2, 3)]
    assert [len(list(one.iter("li"))) for one in lists] == [2, 3, 2]
    ids = [one.get("id") for one in body.iter("li") if one.get("id")]
    assert sorted(filter(None, ids)) == ["anything", "costs", "crisis", "glossary", "safety"]
    assert "5 pages in 3 parts" in text_of(body)


def test_without_ways_a_few_pages_stand_together() -> None:
    many = [article(f"learn/a{number}") for number in range(8)]
    made = by_parser(many)
    assert [len(standing_in(one)) for one in guide(demonstration(), many, made)] == [0, 4, 4]
    titles = [one.title for one in guide(demonstration(), many, made)][1:]
    assert titles == [f"The guide, part {n} of 2: More pages, {n} of 2" for n in (1, 2)]


def test_ways_to_other_pages_begin_at_the_new_place() -> None:
    both = [
        article("learn/deep/er", "[s](page:learn/safety#x)"),
        article("learn/near", "[r](rule:x)"),
    ]
    _, part = guide(demonstration(), both, by_parser(both))
    assert {"../../../learn/safety/#x", "../../../rules/x/"} <= set(links(opened(part)))


def test_headings_stand_one_level_down() -> None:
    body = opened(page())
    assert [one.text for one in body.iter("h1")] == ["If this is new to you: to print or save"]
    assert {one.get("id") for one in body.iter("h3")} >= {f"costs--{YOU}", f"safety--{YOU}"}
    assert {one.get("id") for one in body.iter("h4")} >= {"costs--then", "safety--then"}


def test_no_id_is_used_twice_and_every_link_inside_finds_its_own() -> None:
    body = opened(page())
    ids = [one.get("id", "") for one in body.iter() if one.get("id")]
    assert [name for name, times in Counter(ids).items() if times > 1] == []
    cited = [link for part in by_class(body, "kd-guide__part")[:2] for link in links(part)]
    assert {one.removeprefix("#") for one in cited if one.startswith("#")} <= set(ids)
    assert {f"#costs--{YOU}", "#safety", "#safety--ref-1", "../../../rules/x/"} <= set(cited)


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


def test_search_engines_leave_out_what_says_all_twice() -> None:
    index, *parts = pages()
    assert [one.hidden for one in parts] == [True] * 3
    assert not index.hidden
    assert all(one.json_ld for one in (index, *parts))
