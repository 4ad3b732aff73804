"""Our own figures equal a recount, and none of them flatters."""

from collections import Counter

from generator.model.finding import Freshness, Outcome, Provenance
from generator.pages.learn.accuracy import accuracy_table
from tests.demonstration import demonstration, directory_of
from tests.profiles import provider

DIRECTORY = demonstration()


def figures(table: str) -> dict[str, int]:
    rows = [row.strip("| ").split(" | ") for row in table.splitlines()[2:]]
    return {what: int(number.replace(",", "")) for what, number in rows}


def recount() -> dict[str, int]:
    listed = DIRECTORY.listed
    fresh = Counter(one.freshness for one in listed)
    answers = Counter(
        (found.outcome, found.provenance) for one in listed for found in one.criteria.values()
    )
    stated = Counter[Provenance]()
    for (outcome, basis), number in answers.items():
        if outcome in (Outcome.MET, Outcome.NOT_MET):
            stated[basis] += number
    outcomes = Counter[Outcome]()
    for (outcome, _), number in answers.items():
        outcomes[outcome] += number
    read = Counter(one.read.value for one in DIRECTORY.sources.values())
    figures_taken = [one for source in DIRECTORY.sources.values() for one in source.figures]
    flags = Counter(flag.state.value for one in listed for flag in one.red_flags.values())
    return {
        "Listings": len(listed),
        "Listings that an editor has checked": len(listed) - fresh[Freshness.UNCHECKED],
        "Listings whose check is fresh": fresh[Freshness.FRESH],
        "Listings whose check is due": fresh[Freshness.DUE],
        "Listings whose check is overdue": fresh[Freshness.OVERDUE],
        "Listings that a second editor looked at again": sum(
            bool(one.provider.verified and one.provider.verified.second) for one in listed
        ),
        "Of these, both found the same": sum(
            bool(
                one.provider.verified
                and one.provider.verified.second
                and one.provider.verified.second.agrees
            )
            for one in listed
        ),
        "Providers that closed or were taken over": 2,
        "Open disputes": 2,  # One of them by a provider that is withheld: it counts too.
        "Answers on criteria: we checked": stated[Provenance.WE_CHECKED],
        "Answers on criteria: provider says": stated[Provenance.PROVIDER_SAYS],
        "Answers on criteria: not stated": outcomes[Outcome.NOT_STATED],
        "Answers on criteria: not looked for": outcomes[Outcome.NOT_LOOKED_FOR],
        "Answers on criteria: does not apply": outcomes[Outcome.DOES_NOT_APPLY],
        "Red flags: confirmed": flags["confirmed"],
        "Red flags: possible": flags["possible"],
        "Red flags with a reply": 2,
        "Sources of articles and rules: read in full": read["whole"],
        "Sources of articles and rules: read in part": read["part"],
        "Sources of articles and rules: summary read": read["abstract"],
        "Sources of articles and rules: not opened yet": read["not yet"],
        "Figures that a reader took from these sources": len(figures_taken),
    }


def test_the_figures_equal_a_recount() -> None:
    assert figures(accuracy_table(DIRECTORY)) == recount()


def test_the_answers_add_up_to_all_that_was_asked() -> None:
    counted = figures(accuracy_table(DIRECTORY))
    answers = sum(number for what, number in counted.items() if what.startswith("Answers"))
    assert answers == sum(len(one.criteria) for one in DIRECTORY.listed)


def test_an_unchecked_directory_says_zero_of_itself() -> None:
    counted = figures(accuracy_table(directory_of([provider()])))
    assert counted["Listings"] == 1
    assert counted["Listings that an editor has checked"] == 0
    assert counted["Answers on criteria: we checked"] == 0


def test_it_is_a_table_that_markdown_understands() -> None:
    rows = accuracy_table(DIRECTORY).splitlines()
    assert rows[1] == "| --- | --- |"
    assert all(row.startswith("| ") and row.endswith(" |") and row.count("|") == 3 for row in rows)
