"""A rule's page shows the rule's own words, who stands behind it, and what it does to a listing."""

from dataclasses import replace

import pytest

from generator.judging import ALL_RULES, CRITERIA, RED_FLAGS
from generator.model.finding import FlagState, Outcome
from generator.model.site_config import ListingPolicy
from generator.pages.page import Page
from generator.pages.rules.rule_pages import rule_pages
from generator.reading.articles.glossary import terms_in
from generator.rule import Rule, RuleKind
from tests.demonstration import demonstration, directory_of
from tests.pages.articles import article
from tests.pages.opened import answers, by_class, demo, lines, links, opened, text_of
from tests.profiles import provider

LISTED = demonstration().listed
each_rule = pytest.mark.parametrize("rule", ALL_RULES.values(), ids=lambda rule: rule.id)


def page(rule: Rule) -> str:
    return f"rules/{rule.id}/"


def under(policy: ListingPolicy, name: str) -> Page:
    pages = rule_pages(directory_of([provider()], policy))
    return next(one for one in pages if one.path == name)


@each_rule
def test_a_rule_page_shows_the_rules_own_words(rule: Rule) -> None:
    text = text_of(demo(page(rule)))
    words = [rule.question, rule.why_it_matters, *rule.how_we_check, rule.what_it_cannot_tell]
    words += [rule.authority, rule.ask, rule.id, *(example.situation for example in rule.examples)]
    assert [one for one in words if one not in text] == []


@each_rule
def test_each_example_has_the_word_of_its_outcome(rule: Rule) -> None:
    is_flag = rule.kind is RuleKind.RED_FLAG
    word = {
        Outcome.MET: "Red flag" if is_flag else "Met",
        Outcome.NOT_MET: "No red flag" if is_flag else "Not met",
        Outcome.NOT_STATED: "Not stated",
        Outcome.DOES_NOT_APPLY: "Does not apply",
    }
    shown = [lines(row) for row in by_class(demo(page(rule)), "kd-eg")[0]]
    assert shown == [[word[example.outcome], example.situation] for example in rule.examples]


@each_rule
def test_it_names_its_sources_or_says_that_there_are_none(rule: Rule) -> None:
    text = text_of(demo(page(rule)))
    titles = [demonstration().sources[name].title for name in rule.sources]
    assert [title for title in titles if title not in text] == []
    assert ("No authority says so." in text) is (not rule.sources)


@each_rule
def test_what_was_found_today_can_be_recounted(rule: Rule) -> None:
    said = answers(demo(page(rule)))["Found today"]
    if rule.kind is RuleKind.RED_FLAG:
        states = [one.red_flags[rule.id].state for one in LISTED]
        numbers = [states.count(s) for s in (FlagState.CONFIRMED, FlagState.POSSIBLE)]
        assert said.startswith(f"{numbers[0]} confirmed, {numbers[1]} possible")
    else:
        outcomes = [one.criteria[rule.id].outcome for one in LISTED]
        numbers = [outcomes.count(o) for o in (Outcome.MET, Outcome.NOT_MET, Outcome.NOT_STATED)]
        assert said.startswith(f"{numbers[0]} met, {numbers[1]} not met, {numbers[2]} not stated")
    assert f"among {len(LISTED)} listed providers" in said


@pytest.mark.parametrize("rule", RED_FLAGS, ids=lambda rule: rule.id)
def test_a_list_of_flagged_providers_says_which_are_only_possible(rule: Rule) -> None:
    shown = [(one, one.red_flags[rule.id].state) for one in LISTED]
    named = {one.provider.name: state for one, state in shown if state in RAISED}
    rows = [row for row in lines(demo(page(rule))) if row.partition(": ")[0] in named]
    assert rows == [f"{name}: {state}" for name, state in named.items()]


RAISED = (FlagState.CONFIRMED, FlagState.POSSIBLE)


@each_rule
def test_it_leads_to_every_other_rule(rule: Rule) -> None:
    others = {f"../../rules/{name}/" for name in ALL_RULES if name != rule.id}
    assert others <= set(links(demo(page(rule))))


def test_the_index_leads_to_every_rule_and_explains_the_order_and_the_age() -> None:
    index = demo("rules/")
    text = text_of(index)
    assert {f"../rules/{name}/" for name in ALL_RULES} <= set(links(index))
    assert [rule.question for rule in ALL_RULES.values() if rule.question not in text] == []
    assert f"the same {len(CRITERIA)} questions" in text
    assert f"the same {len(RED_FLAGS)} red flags" in text
    assert "A check is fresh for 90 days." in text
    assert "After 365 days it is overdue" in text


def test_a_rule_that_withholds_says_so_on_its_page() -> None:
    text = text_of(demo("rules/employs-excluded-clinician/"))
    assert "Once confirmed, the provider is taken out of the lists." in text
    assert "The provider stays listed." in text_of(demo("rules/pressures-to-buy/"))


def test_the_listing_policy_is_told_as_it_is_set() -> None:
    policy = ListingPolicy(
        must_document=("publishes-prices",), withhold_on_confirmed=("pressures-to-buy",)
    )
    index = text_of(opened(under(policy, "rules/")))
    assert "a profile must document: published prices with the course total." in index
    assert "take a provider out of the lists: high-pressure sales." in index
    asked = text_of(opened(under(policy, "rules/publishes-prices/")))
    assert "A profile that does not document this is not listed." in asked
    freed = text_of(opened(under(policy, "rules/employs-excluded-clinician/")))
    assert "The provider stays listed." in freed


def test_without_a_policy_nothing_has_to_be_met() -> None:
    index = text_of(opened(under(ListingPolicy(withhold_on_confirmed=()), "rules/")))
    assert "No criterion has to be met to be listed." in index
    assert "take a provider out" not in index


def test_a_word_of_the_glossary_is_explained_where_a_rule_uses_it() -> None:
    terms = terms_in([article("learn/glossary", "### Telehealth\n\nCare by video or phone.")])
    pages = {one.path: one for one in rule_pages(replace(demonstration(), glossary=terms))}
    body = opened(pages["rules/licensed-in-every-state/"])
    (term,) = by_class(body, "kd-term")
    assert (term.text, term.get("data-means")) == ("telehealth", "Care by video or phone.")
    assert term.get("href") == "../../learn/glossary/#telehealth"
