from generator.pages.search.search_page import PATH, search_page
from tests.demonstration import demonstration
from tests.pages.opened import by_class, links, opened, text_of

PAGE = search_page(demonstration().site)


def test_it_is_a_page_like_others_and_brings_its_script() -> None:
    assert PAGE.path == PATH
    assert PAGE.scripts == ("results",)
    assert not PAGE.hidden


def test_without_a_script_it_says_so_and_names_the_other_ways() -> None:
    body = opened(PAGE)
    assert "needs a script" in text_of(by_class(body, "kd-nojs")[0])
    ways = {"../providers/", "../states/", "../learn/a-z/", "../learn/in-a-crisis/"}
    assert ways <= set(links(body))


def test_help_for_a_crisis_waits_there_with_all_three_numbers() -> None:
    (box,) = [one for one in opened(PAGE).iter() if one.get("id") == "search-crisis"]
    assert links(box) == ["tel:988", "tel:911", "tel:18002221222", "../learn/in-a-crisis/"]
    assert box.get("hidden") is not None


def test_the_order_of_providers_is_said_where_they_stand() -> None:
    assert "No provider can pay to move." in text_of(opened(PAGE))


def test_it_asks_for_its_own_script_only() -> None:
    assert PAGE.scripts == ("results",)
