from generator.judging import CRITERIA, RED_FLAGS
from generator.model.finding import Outcome
from generator.pages.rules.rule_results import outcomes, results_of, shown_on, tally
from tests.demonstration import demonstration

DIRECTORY = demonstration()
RESULTS = results_of(DIRECTORY)


def test_it_is_what_the_judgements_say_of_the_listed() -> None:
    assert [one for one, _ in RESULTS] == [*DIRECTORY.listed]
    for judgement, came_to in RESULTS:
        assert came_to == outcomes(judgement)
        assert all(came_to[name] is one.outcome for name, one in judgement.criteria.items())
        assert all(came_to[name] is one.state for name, one in judgement.red_flags.items())


def test_a_page_names_who_does_not_meet_a_criterion_and_who_has_a_flag() -> None:
    for rule in CRITERIA:
        unmet = [j for j in DIRECTORY.listed if j.criteria[rule.id].outcome is Outcome.NOT_MET]
        owed = [(j.slug, j.provider.name, Outcome.NOT_MET) for j in unmet]
        assert shown_on(DIRECTORY, RESULTS, rule) == owed
    for rule in RED_FLAGS:
        raised = [j.slug for j in DIRECTORY.listed if j.red_flags[rule.id].state.is_raised]
        assert [slug for slug, *_ in shown_on(DIRECTORY, RESULTS, rule)] == raised


def test_a_tally_counts_everybody_once() -> None:
    for rule in CRITERIA:
        counted = [one for one, _ in RESULTS if rule.id in one.criteria]
        assert f"among {len(counted)} listed providers" in tally(RESULTS, rule)
