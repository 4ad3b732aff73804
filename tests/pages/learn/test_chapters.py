"""A chapter stands one level down, and its ids and links find each other on the longer page."""

from xml.etree.ElementTree import fromstring, tostring

import pytest

from generator.pages.learn.chapters import nest

IDS = {"learn/costs/": "costs", "learn/safety/": "safety"}


def nested(html: str) -> str:
    root = fromstring(f"<div>{html}</div>")
    nest(root, "costs", IDS, "../../", "../../../")
    return tostring(root, encoding="unicode").removeprefix("<div>").removesuffix("</div>")


def test_headings_go_one_level_down_as_deep_as_there_are_levels() -> None:
    assert nested("<h1>a</h1><h2>b</h2><h5>c</h5><h6>d</h6><p>h2</p><hr />") == (
        "<h2>a</h2><h3>b</h3><h6>c</h6><h6>d</h6><p>h2</p><hr />"
    )


def test_words_that_look_like_a_heading_or_a_link_stay_words() -> None:
    words = '<p>&lt;h2 id="x"&gt; href="#x"</p>'
    assert nested(words) == words


def test_an_id_takes_the_name_of_its_chapter() -> None:
    assert nested('<h3 id="then">a</h3>') == '<h4 id="costs--then">a</h4>'


@pytest.mark.parametrize(
    ("address", "there"),
    [
        ("#then", "#costs--then"),
        ("../../learn/safety/", "#safety"),
        ("../../learn/safety/#dose", "#safety--dose"),
        ("../../learn/other/#dose", "../../../learn/other/#dose"),
        ("../../rules/x/", "../../../rules/x/"),
        ("https://a.example/learn/safety/", "https://a.example/learn/safety/"),
        ("tel:988", "tel:988"),
    ],
)
def test_a_link_leads_where_it_led(address: str, there: str) -> None:
    assert nested(f'<a href="{address}">a</a>') == f'<a href="{there}">a</a>'
