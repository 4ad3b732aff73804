"""A mark without a pair is told with its place; a sign that means itself is let be."""

import pytest

from generator.reading.articles.printed_marks import printed_marks
from generator.reading.articles.published import published
from tests.reading.pages import page, placed

PRINTED = {
    "Some ~**bold words.": "stars",
    "Some bold~** words.": "stars",
    "Some ~**5 mg of it.": "stars",
    "Some ~** bold ~** words.": "stars",
    "Some ~***bold and italic words.": "stars",
    "**Bold** and ~**bold.": "stars",
    "~**Bold words.\n\nMore of them.~**": "stars",
    "Some ~__bold words.": "underscore",
    "A ~_lone word.": "underscore",
    "A lone~_ word.": "underscore",
    "A ~*lone word.": "star",
    "A lone~* word.": "star",
    "~*A lone word.\n\nIt ends here~*": "star",
    "A ~`lone word.": "backtick",
    "A lone~` word.": "backtick",
    "A [word~](page:learn/safety and more.": "link",
    "A [word~](": "link",
    "A [word~] (page:learn/safety) here.": "link",
    "A [word~] (https://a.example/b_c) here.": "link",
    "A (word~)[https://a.example] here.": "wrong way",
    "A [word~][another] here.": "no address",
    "A ~page:learn/safety here.": "no address",
    "A ~[word here.": "bracket",
    "A word~] here.": "bracket",
    "It is {{ contact }}.~}}": "braces",
    "Ask ~{{ contact }": "braces",
    "It harms. (~@fda-2023)": "citation",
    "Bring:\n~- one thing": "list",
    "Bring these things\n~- one\n- two": "list",
    "Bring:\n    ~* one\n    * two": "list",
    "Do this.\n~1. One thing.\n2. Two things.": "list",
    "~1) One\n2) Two": "list",
    "~-one\n-two": "list",
    "~• one\n• two": "list",
    "####### ~# Words": "heading",
    "Words ~## More words": "heading",
    "~| a | b |": "table",
    "Words.\n\n~===": "line",
    "A term\n~: what it means": "line",
    "It costs ~\\$40.": "backslash",
    "One line~\\\nand another.": "backslash",
    "- A point with ~**bold": "stars",
    "> A quotation with a ~`tick": "backtick",
    "| a | b |\n| --- | --- |\n| c | ~**d |": "stars",
}
"""Each with ~ before what is told, and a word of what is said."""

HONEST = [
    *("5*3 and 2 * 3 and 2**3 and 2 ** 3.", "Dial *67 first, or *611.", "Costs $450* or 90%*."),
    *("The price* is theirs.\n\n*Without the first visit.", "It costs $450*.\n\n*In Nevada."),
    *("A snake_case_word.", "Name: ______ and ____ or Name____.", "Ask @_clinic there."),
    *("O`Brien and Coeur d`Alene.", "Some [words] and [sic] and [1][2].", "In [0, 5) or (0, 5]."),
    *("See https://a.example/_b/**c/[d and www.a.example/_e.", "A # of C# and #1 of 3."),
    *("**Bold** and *light*, `a`, __b__ and _c_.", r"A \*star, \_line, \`tick and \[x](y)."),
    *("An en – dash - and a\n- dash that wraps - here.", "It took from 18 to\n20. Then it went."),
    *(
        "Words a | b.",
        "Ratio 1:2, and: more.",
        "1 = 1.",
        "He said: \\*\\*none\\*\\*.",
        "{a} and {b}.",
    ),
    *("[Words](https://a.example/a_b_*c*).", "It harms.[@fda-2023]", "`**a` and `` `b` `` too."),
    *(
        "- one\n- two\n\n1. one\n2. two",
        "Ask and\\or see.",
        "| a | # of b |\n| --- | --- |\n| c | #1 |",
    ),
]


@pytest.mark.parametrize("body", PRINTED)
def test_a_mark_that_would_be_printed_is_told_where_it_stands(body: str) -> None:
    text = body.replace("~", "") if "####" not in body else body.replace("~# ", " ")
    found = list(published(page(text, sources="[fda-2023]")))
    before = [body[:at].replace("~", "") for at, sign in enumerate(body) if sign == "~"]
    if "####" not in body:
        places = {(10 + part.count("\n"), len(part) - part.rfind("\n")) for part in before}
        assert {(one.line, one.column) for one in found} >= places
    assert {one.code for one in found} == {"mark-printed"}
    assert any(PRINTED[body] in one.message for one in found)


@pytest.mark.parametrize("body", HONEST)
def test_a_sign_that_means_itself_is_let_be(body: str) -> None:
    assert placed(printed_marks(page(body, sources="[fda-2023]"))) == []


def test_one_slip_is_told_once() -> None:
    (problem,) = published(page("A [word](page:learn/safety and **more** words."))
    assert problem.message.endswith("found '](page:learn/safety'")
    assert "backslash" in problem.suggestion
