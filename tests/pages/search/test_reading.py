from dataclasses import replace

from generator.judging import ALL_RULES
from generator.pages.search.reading import PAGES, Reading, everything_to_read
from generator.reading.articles.glossary import terms_in
from tests.demonstration import demonstration, demonstration_pages
from tests.pages.articles import article, guide_of, rendered

HTML = '<p>Lead.</p><h2 id="one">One</h2><p>First.</p><h2 id="two">Two</h2><p>Second.</p>'
SECTIONS = (("one", "One"), ("two", "Two"))


def readings() -> list[Reading]:
    articles = [*guide_of(), article("about/money", title="Who pays", description="Of money.")]
    made = {one.path: rendered(HTML, *SECTIONS) for one in articles}
    directory = replace(demonstration(), glossary=terms_in(articles))
    return list(everything_to_read(directory, articles, made))


def at(path: str) -> Reading:
    return next(one for one in readings() if one.path == path)


def test_an_article_is_found_by_its_description_its_lead_and_each_section() -> None:
    assert at("about/money/") == Reading(
        "about/money/", "Who pays", "", "About this site", "Of money. Lead."
    )
    assert at("learn/safety/").label == "Article"
    assert at("learn/safety/#two") == Reading(
        "learn/safety/#two", "safety", "Two", "Article", "Second."
    )


def test_every_address_stands_once() -> None:
    addresses = [one.path for one in readings()]
    assert len(addresses) == len(set(addresses))


def test_a_list_of_links_is_one_thing_and_so_is_each_term() -> None:
    paths = {one.path for one in readings()}
    assert {"learn/", "learn/glossary/"} <= paths
    assert {"learn/#one", "learn/glossary/#one"} & paths == set()
    assert at("learn/glossary/#superbill") == Reading(
        "learn/glossary/#superbill", "Superbill", "", "Glossary", "A detailed receipt."
    )


def test_every_rule_is_found_by_its_own_words() -> None:
    for name, rule in ALL_RULES.items():
        found = at(f"rules/{name}/")
        assert (found.title, found.heading) == (rule.title, "")
        assert found.label in {"Criterion", "Red flag"}
        assert rule.question in found.text
        assert rule.ask in found.text


def test_the_other_pages_are_pages_that_we_make() -> None:
    made_later = {"learn/a-z/", "learn/guide/"}
    assert {page.path for page in PAGES} <= demonstration_pages().keys() | made_later


def test_nothing_is_without_words() -> None:
    assert [one for one in readings() if not (one.title and one.text and one.label)] == []
