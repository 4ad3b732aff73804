"""What the engine will publish of a page is judged, whatever it looks like in the file."""

import pytest

from generator.reading.articles.articles import MAX_BYTES
from generator.reading.articles.front_matter import draft
from generator.reading.articles.links import check_links
from generator.reading.articles.published import published
from generator.reading.articles.wording import check_wording
from tests.reading.pages import page, placed, text_of


def wrong(body: str, path: str = "learn/x") -> list[tuple[int, int, str]]:
    return placed(published(page(body, path)))


@pytest.mark.parametrize(
    "body",
    ["<b>x</b>", "<script>", "<!-- x -->", "</div>", "<https://a.example>", "<br", "a &nbsp; b"],
)
def test_html_is_refused(body: str) -> None:
    assert wrong(f"Some words.\n{body}")[0][2] == "html-in-text"


def test_html_has_its_place() -> None:
    assert wrong("Some words.\nSee <b>x") == [(11, 5, "html-in-text")]


@pytest.mark.parametrize("body", ["a < b", "under <5", "`<b>`", "Q & A", "x > y"])
def test_a_sign_is_no_html(body: str) -> None:
    assert wrong(body) == []


@pytest.mark.parametrize("fence", ["~~~", "```", "~~~~", "  ~~~", "> ```", "- ~~~"])
def test_an_unclosed_fence_is_told_with_its_place_and_its_end(fence: str) -> None:
    here = page(f"Words.\n\n{fence}\nMore words.")
    (one,) = published(here)
    mark = fence.strip(" >-")
    assert (one.line, one.column, one.code) == (12, fence.index(mark) + 1, "unclosed-fence")
    assert one.suggestion.startswith(f"close it with a line {mark} of its own")


def test_a_closed_fence_is_code_which_no_page_holds() -> None:
    assert wrong("Words.\n\n```\nMore.\n```\n\n~~~ x\nA\n~~~") == [
        (12, 1, "code-block"),
        (16, 1, "code-block"),
    ]


def test_lines_that_begin_with_blanks_are_code_too() -> None:
    assert wrong("Words.\n\n    More.") == [(12, 5, "code-block")]


HIDINGS = (
    "~~~\n{}",
    "```\n{}",
    "~~~\n{}\n~~~",
    "    {}",
    "`{}`",
    "- a\n\n        {}",
    "> ~~~\n> {}",
)


@pytest.mark.parametrize("hiding", HIDINGS)
def test_what_looks_like_code_is_read_for_claims(hiding: str) -> None:
    here = page("Words.\n\n" + hiding.format("Ketamine cures depression."))
    assert [(one.line, one.code) for one in check_wording(here)] == [
        (12 + hiding.partition("{}")[0].count("\n"), "unproven-claim")
    ]


@pytest.mark.parametrize("hiding", HIDINGS[:3])
def test_what_a_fence_would_hide_is_read_for_links_and_html(hiding: str) -> None:
    here = page(hiding.format('<meta http-equiv="refresh"> [a](http://evil.example)'))
    assert "html-in-text" in {one.code for one in published(here)}
    assert {one.code for one in check_links(here, {}, frozenset())} == {"broken-link"}


@pytest.mark.parametrize(
    "html", [r"\`<b>\`", r"\\`<b>", "`a``<b>`", "a\n<b\nc='d'>", "<!x>", "<?x?>"]
)
def test_no_html_hides_behind_backslashes_and_ticks(html: str) -> None:
    codes = {code for *_, code in wrong(html)}
    assert codes == ({"html-in-text"} if "``" not in html else set())


@pytest.mark.parametrize(
    "link",
    [
        '[a](https://a.example "{}")',
        "[a](https://a.example '{}')",
        '[a][b]\n\n[b]: https://a.example "{}"',
        '![a](https://a.example "{}")',
    ],
)
def test_a_title_that_no_check_reads_is_refused(link: str) -> None:
    assert [one[2] for one in wrong(link.format("Safe"))] == ["link-title"]


@pytest.mark.parametrize("part", ["See [](https://a.example).", "[ ](page:learn/x)", "# ", "## #"])
def test_a_link_or_a_heading_has_words(part: str) -> None:
    assert "part-without-words" in {code for *_, code in wrong(f"Words.\n\n{part}")}


def test_a_link_whose_words_are_emphasized_has_words() -> None:
    assert wrong("See [**this**](https://a.example).\n\n## *Words*") == []


@pytest.mark.parametrize(
    "link",
    [
        "[good.example](https://evil.example/good.example)",
        "[https://www.good.example/a](https://evil.example)",
        "[a.example, that is good.example](https://a.example)",
        "[g\u043e\u043ed.example](https://good.example)",
        "[go to **good.example**][1]\n\n[1]: https://good.example.evil.example",
    ],
)
def test_a_link_leads_to_the_address_that_it_shows(link: str) -> None:
    assert [code for *_, code in wrong(link)] == ["link-not-as-shown"]


@pytest.mark.parametrize(
    "link",
    [
        "[Good.example](https://www.good.example/a)",
        "[help.good.example](https://good.example)",
        "[words, e.g. these, 2.5 of them](https://good.example)",
        "[a.b@good.example](mailto:a.b@good.example)",
        "[the guide at good.example](page:learn/safety)",
        "[good.example](https://[::1)",
        "[www.good.example](https://help.good.example)",
    ],
)
def test_a_link_with_words_or_its_own_address_is_accepted(link: str) -> None:
    assert wrong(link) == []


@pytest.mark.parametrize(
    "link",
    [
        "[a [b](https://b.example) c](https://a.example)",
        "[[a](javascript:alert(1))](page:learn/x)",
        "[*a [b](page:learn/y)*](page:learn/x)",
    ],
)
def test_a_link_inside_a_link_is_refused(link: str) -> None:
    assert [one[2] for one in wrong(f"Words.\n\nSee {link}.")] == ["link-in-a-link"]


def test_words_that_no_page_shows_are_told() -> None:
    table = "| a |\n| --- |\n| x | y |"
    assert wrong(f"{table}\n\n[b]: https://b.example") == [
        (12, 7, "words-not-shown"),
        (14, 1, "words-not-shown"),
    ]


@pytest.mark.parametrize("part", ["[TOC]"])
def test_a_part_that_no_page_has_is_refused(part: str) -> None:
    assert "part-not-accepted" in {code for *_, code in wrong(f"## A\n\n{part}")}


@pytest.mark.parametrize("seed", ["[a](", "![", "> ", "# a\n", "<a ", "*a* ", "- a\n\n"])
def test_a_page_that_the_engine_would_not_finish_is_refused_before_it(seed: str) -> None:
    here = draft(text_of(seed * (MAX_BYTES // len(seed))), "learn/x", "x")
    assert [one.code for one in here.problems] == ["page-too-tangled"]


@pytest.mark.parametrize(
    "start", ["988. is closed", "- words\n\n    911. is closed", "0. a", "3. a"]
)
def test_a_list_begins_with_one(start: str) -> None:
    # Its number would be printed, and the engine's own allow-list refuses the attribute.
    assert [code for *_, code in wrong(f"Words.\n\n{start}")] == ["list-not-from-one"]


def test_a_list_that_begins_with_one_may_count_as_it_likes() -> None:
    assert wrong("1. a\n3. b\n\nWords.\n\n1. c\n1. d") == []
