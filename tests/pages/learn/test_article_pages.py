"""Education and about pages: dates, sources and limits stand where a reader sees them."""

import json
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from typing import Any
from xml.etree.ElementTree import Element

import pytest

from generator.judging import ALL_RULES
from generator.model.article import Article, FrontMatter
from generator.model.source import ReadSoFar
from generator.pages.learn.article_pages import (
    NOT_FILLED_IN,
    article_pages,
    settings,
)
from generator.pages.learn.article_shape import CUT
from generator.pages.learn.reading_paths import reading_paths
from generator.pages.page import Page
from generator.reading.articles.glossary import terms_in
from generator.reading.markdown_blocks import blocks
from tests.demonstration import demonstration
from tests.pages.articles import GLOSSARY_TEXT, by_parser, guide_of, rendered
from tests.pages.opened import answers, by_class, demo, links, opened, text_of
from tests.today import TODAY

FRONT: dict[str, Any] = {
    "title": "What it costs",
    "description": "Prices, and what is left out of them.",
    "section": "Cost",
    "reviewed": "2026-11-21",
    "next_review": "2027-05-21",
    "clinical_review": "none",
}
SOURCE = next(iter(demonstration().sources))
ADVICE = '<div class="kd-you"><h2 id="you">What this means for you</h2><p>Ask.</p></div>'
HTML = f"<p>No official price.</p>{CUT}{ADVICE}{CUT}"


def article(path: str, markdown: str = "Some words.", **front: Any) -> Article:
    read = FrontMatter.model_validate({**FRONT, **front})
    return Article(path, f"content/{path}.md", read, markdown, 1, blocks(markdown, 1))


def made(*articles: Article, today: date = TODAY) -> list[Page]:
    engine = {one.path: rendered(HTML, ("you", "What this means for you")) for one in articles}
    return list(article_pages(replace(demonstration(), today=today), articles, engine))


def page(today: date = TODAY, **front: Any) -> Element:
    return opened(made(article("learn/what-it-costs", **front), today=today)[0])


def test_who_read_it_when_stands_on_the_page_and_is_no_clinician_s_review() -> None:
    dates = text_of(by_class(page(), "kd-dates")[0])
    assert "Read by our editors 21 Nov 2026" in dates
    assert "To be read again by 21 May 2027" in dates
    assert "No clinician has reviewed this page yet" in dates


def test_a_day_of_reading_is_not_taken_for_opening_each_source_again() -> None:
    dates = text_of(by_class(page(sources=["irs-502"]), "kd-dates")[0])
    assert "Read by our editors, against our notes of its sources, 21 Nov 2026" in dates


def test_it_says_when_no_clinician_has_reviewed_it() -> None:
    assert answers(page())["Checked by"] == "No clinician has reviewed this page yet"
    reviewed = answers(page(clinical_review="Dr. Rita Example, psychiatrist, 1 Nov 2026"))
    assert reviewed["Checked by"].startswith("Dr. Rita Example")


@pytest.mark.parametrize(
    ("days", "heading"),
    [
        (-1, "This page has an end date"),
        (0, "This page has an end date"),
        (1, "This page may be out of date"),
    ],
)
def test_a_page_whose_law_ends_says_so_before_and_after(days: int, heading: str) -> None:
    end = date(2026, 12, 31)
    body = page(expires=end.isoformat(), today=end + timedelta(days=days))
    warning = text_of(by_class(body, "kd-warn")[0])
    assert warning.startswith(heading)
    assert "31 Dec 2026" in warning


def test_a_page_without_an_end_carries_no_warning() -> None:
    assert by_class(page(), "kd-warn") == []


def test_the_advice_stands_before_the_contents() -> None:
    (made_page,) = made(article("learn/safety"))
    assert made_page.body.index("kd-you") < made_page.body.index("kd-toc")


def test_what_it_cites_is_listed_with_publisher_and_kind() -> None:
    body = opened(made(article("learn/safety", f"It can harm.[@{SOURCE}]"))[0])
    source = demonstration().sources[SOURCE]
    listed = text_of(by_class(body, "kd-refs")[0])
    assert source.title in listed
    assert source.publisher in listed
    assert source.url in links(body)
    assert "#sources" in links(body)


def test_above_the_sources_stands_how_much_of_them_we_have_read() -> None:
    never = demonstration().sources[SOURCE].model_copy(update={"read": ReadSoFar.NOT_YET})
    directory = replace(demonstration(), sources={SOURCE: never})
    cites = article("learn/safety", f"It can harm.[@{SOURCE}]")
    (one,) = article_pages(directory, [cites], {cites.path: rendered(HTML)})
    body = text_of(opened(one))
    assert "We have not opened this source yet. What they prove" in body
    assert "We have not opened it yet." in body


def test_a_page_without_sources_has_no_empty_list() -> None:
    assert by_class(page(), "kd-refs") == []
    assert "#sources" not in links(page())


def test_the_way_back_names_its_folder_once() -> None:
    pages = made(article("learn/index", title="Learn"), article("learn/safety", title="Safety"))
    names = [
        [step["name"] for step in json.loads(one.json_ld)["@graph"][1]["itemListElement"]]
        for one in pages
    ]
    assert names == [["Home", "Learn"], ["Home", "Learn", "Safety"]]
    assert [one.path for one in pages] == ["learn/", "learn/safety/"]


def test_related_pages_are_offered_with_what_they_say() -> None:
    first = article("learn/safety", title="Safety", related=["about/money"])
    second = article("about/money", title="Money", description="Who pays for this directory.")
    body = opened(made(first, second)[0])
    assert "../../about/money/" in links(body)
    assert "Who pays for this directory." in text_of(body)


def test_its_structured_data_says_the_day_of_the_review_and_what_kind_it_is() -> None:
    pages = made(article("learn/safety"), article("about/money"))
    data = [json.loads(one.json_ld)["@graph"][0] for one in pages]
    assert [one["@type"] for one in data] == ["MedicalWebPage", "WebPage"]
    assert {one["dateModified"] for one in data} == {"2026-11-21"}
    assert {one.changed for one in pages} == {date(2026, 11, 21)}
    assert [one.tab for one in pages] == ["learn", "about"]


def test_settings_say_where_nobody_has_filled_them_in() -> None:
    config = demonstration().config.model_copy(update={"run_by": None, "contact": None})
    told = settings(replace(demonstration(), config=config))
    assert told["run_by"] == told["contact"] == NOT_FILLED_IN
    assert told["funded_by"].startswith("Nobody, because")
    assert "| Listings |" in told["accuracy_table"]


def test_a_rule_and_the_article_that_explains_it_lead_to_each_other() -> None:
    learns = {rule.learn for rule in ALL_RULES.values()}
    named = {one.path: links(opened(one)) for one in made(*map(article, learns))}
    for rule in ALL_RULES.values():
        explained_on = [path for path, found in named.items() if f"../../rules/{rule.id}/" in found]
        assert explained_on == [f"{rule.learn}/"]
        assert f"../../{rule.learn}/" in links(demo(f"rules/{rule.id}/"))


def test_a_page_that_explains_no_rule_has_no_such_section() -> None:
    body = opened(made(article("learn/nothing"))[0])
    assert "Our rules on this" not in text_of(body)
    assert "#our-rules" not in links(body)


def test_each_step_of_a_reading_path_leads_to_the_next() -> None:
    pages = {one.path: opened(one) for one in made(*guide_of())}
    for path in reading_paths(guide_of()):
        for step, following in pairwise(path.pages):
            (ways,) = by_class(pages[f"{step}/"], "kd-next")
            assert f"../../{following}/" in links(ways)
            assert text_of(ways).startswith("Next, if ")
    assert by_class(pages["learn/costs/"], "kd-next") == []


def test_terms_are_explained_on_every_page_but_the_glossary_itself() -> None:
    text = "A superbill.\n\n## A superbill"
    pages = [article("learn/glossary", GLOSSARY_TEXT), article("learn/safety", text)]
    terms = terms_in(pages)
    directory = replace(demonstration(), glossary=terms)
    made = by_parser(pages, terms)
    found = [by_class(opened(one), "kd-term") for one in article_pages(directory, pages, made)]
    meanings = [[one.get("data-means") for one in each] for each in found]
    assert meanings == [[], ["A detailed receipt."]]
