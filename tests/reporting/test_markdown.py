from dataclasses import replace

from generator.judging import NOT_LOOKED_FOR_YET
from generator.model.finding import FlagState, Freshness
from generator.model.problem import Problem
from generator.reporting.markdown import MOST_PROBLEMS, as_markdown, escaped
from tests.reporting.made_up import CLAIMS, JUDGEMENT, PROBLEMS, QUIET, many

FLAG = "- **example-a: red flag confirmed: guarantees outcome**: They promise a result."


def cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.replace("\\|", "").strip("|").split("|")]


def test_problems_stand_in_a_table_under_their_count() -> None:
    assert as_markdown(PROBLEMS, [JUDGEMENT]) == (
        "## Check of the directory\n\n"
        "1 profile judged, 1 red flag confirmed. 1 error, 1 warning in 2 files.\n\n"
        f"{FLAG}\n\n"
        "| Where | What | What helps |\n"
        "| --- | --- | --- |\n"
        "| providers/example-a.yml:7:8 | error `unknown-state`: "
        "locations.1.state: this is no state; found 'Californa' | did you mean 'CA'? |\n"
        "| providers/example-b.yml:3:1 | warning `license-expired`: "
        "the CA license of Ana Example has expired |  |\n"
    )


def test_a_profile_that_was_named_is_shown_as_it_is_judged() -> None:
    assert as_markdown([], [JUDGEMENT], named=True) == (
        "## Check of the directory\n\n"
        "1 profile judged, 1 red flag confirmed. No problems found.\n\n"
        f"{FLAG}\n\n"
        "### Example A \\| Care\n\n"
        "Listed; nobody has checked yet. "
        "1 of 2 criteria documented: 1 met, 0 not met, 1 not stated.\n\n"
        "| Red flag | State | Why | Evidence |\n"
        "| --- | --- | --- | --- |\n"
        "| Guaranteed or false claims | **Red flag, confirmed** | They promise a result. "
        "Their reply, 2026-11-12: We have changed the page. | call, phone, 2026-11-10 |\n\n"
        "We looked for 2 red flags; for 1 we could not tell.\n\n"
        "| Criterion | Outcome | Why | Evidence |\n"
        "| --- | --- | --- | --- |\n"
        "| Published prices with the course total | met, provider says | "
        "A session \\| course price is published. | "
        "[faq](<https://example-a.example/faq>), copy, 2026-11 |\n"
        "| Emergency plan | not stated | Nobody says. |  |\n"
    )


def test_what_withholds_a_profile_is_named() -> None:
    assert "Withheld from lists, because of: Published prices" in as_markdown(
        [], [QUIET], named=True
    )


def test_no_flag_found_is_never_said_where_nobody_looked() -> None:
    looked = as_markdown([], [QUIET], named=True)
    nobody = as_markdown([], [replace(QUIET, freshness=Freshness.UNCHECKED)], named=True)
    assert "No red flags found. We looked for 1 red flag; for 1 we could not tell." in looked
    assert "No red flags found" not in nobody
    assert "Nobody has checked for red flags yet" in nobody


def test_what_nobody_has_confirmed_is_called_possible() -> None:
    possible = replace(CLAIMS, state=FlagState.POSSIBLE)
    page = as_markdown(
        [], [replace(JUDGEMENT, red_flags={"guarantees-outcome": possible})], named=True
    )
    assert "| Possible red flag, not confirmed |" in page


def test_a_table_keeps_its_columns_whatever_the_words() -> None:
    sly = Problem(
        "a|b.yml", 1, 1, "odd", "a | b\n| c |\r\n# d", "<b>x</b> [a](javascript:b) `c` \\|"
    )
    row = as_markdown([sly], []).splitlines()[-1]
    assert len(cells(row)) == 3
    assert "<b>" not in row
    assert "[a](" not in row.replace("\\[a\\](", "")


def test_every_sign_of_markdown_loses_its_meaning() -> None:
    assert escaped("*a* _b_ `c` [d](e) <f> g|h # i ~j~ $k$ & @l !m \\n") == (
        "\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<f\\> g\\|h \\# i \\~j\\~ \\$k\\$ \\& \\@l \\!m \\\\n"
    )


def test_an_address_cannot_end_its_link_or_its_cell() -> None:
    prices = JUDGEMENT.criteria["publishes-prices"]
    odd = prices.evidence[0][1].model_copy(update={"url": "https://example-a.example/>a|b)c"})
    judged = replace(prices, looks=(replace(prices.looks[0], evidence=odd),))
    page = as_markdown([], [replace(JUDGEMENT, criteria={"publishes-prices": judged})], named=True)
    assert "[faq](<https://example-a.example/%3Ea%7Cb)c>)" in page


def test_a_summary_stays_small_enough_for_github() -> None:
    page = as_markdown(many(MOST_PROBLEMS + 7), [])
    assert "7 more problems: run `directory check` to see all." in page
    assert page.count("\n| providers/") == MOST_PROBLEMS


def test_a_red_flag_that_nobody_looked_for_is_not_counted_as_looked_for() -> None:
    unseen = replace(QUIET, red_flags=dict.fromkeys(("a", "b"), NOT_LOOKED_FOR_YET))
    said = as_markdown([], [unseen], named=True)
    assert "We looked for 0 red flags; for 0 we could not tell. 2 we have not looked for" in said
