"""The lists work without a script, leave nobody out, and say how they are ordered."""

from xml.etree.ElementTree import Element

import pytest

from generator.facts.coverage import insurers_named
from generator.judging import CRITERIA
from generator.model.finding import FlagState, Freshness
from generator.model.vocabulary import ProviderKind
from generator.pages.finder.list_pages import list_pages
from generator.pages.wording import card_facts
from tests.demonstration import demonstration, directory_of
from tests.pages.opened import answers, by_class, demo, lines, links, opened, text_of
from tests.profiles import provider

LISTED = demonstration().listed
LISTS = ["providers/", "settings/clinic/", "settings/telehealth/"]
each_list = pytest.mark.parametrize("path", LISTS)


def cards(path: str = "providers/") -> list[Element]:
    return by_class(demo(path), "kd-card")


def slugs(path: str) -> list[str]:
    heads = [link for card in cards(path) for link in links(card)[-1:]]
    return [link.split("/")[-2] for link in heads]


def name_of(card: Element) -> str:
    heading = next(card.iter("h3"))
    return text_of(next(heading.iter("a")))


def test_the_finder_shows_everybody_in_the_published_order() -> None:
    assert [name_of(card) for card in cards()] == [one.provider.name for one in LISTED]


def test_the_lists_by_setting_leave_nobody_out() -> None:
    clinics = [
        one.provider.name for one in LISTED if one.provider.kind is not ProviderKind.TELEHEALTH
    ]
    remote = [one.provider.name for one in LISTED if one.provider.kind is not ProviderKind.CLINIC]
    assert [name_of(card) for card in cards("settings/clinic/")] == clinics
    assert [name_of(card) for card in cards("settings/telehealth/")] == remote
    assert set(clinics) | set(remote) == {one.provider.name for one in LISTED}


def test_who_closed_is_named_apart_and_not_counted() -> None:
    finder = demo("providers/")
    assert f"{len(LISTED)} providers" in lines(finder)
    text = text_of(finder)
    assert text.index("Closed or taken over") < text.index("Example Closed Doors")
    assert "Example Withheld Practice" not in text


@each_list
def test_every_list_says_how_it_is_ordered_and_that_nobody_pays(path: str) -> None:
    text = text_of(demo(path))
    assert "By name, A to Z. Overdue listings come last. No provider can pay to move." in text
    assert any(link.endswith("rules/#order") for link in links(demo(path)))


def test_a_card_shows_what_is_stated_and_counts_what_is_not() -> None:
    for card, one in zip(cards(), LISTED, strict=True):
        facts = card_facts.card_facts(one.provider)
        assert list(answers(card)) == [fact.term for fact in facts]
        assert len(facts) <= card_facts.AT_MOST + bool(insurers_named(one.provider))
        assert card_facts.criteria_words(one) in text_of(card)
        assert card_facts.judged_words(one) in text_of(card)


def test_a_card_never_says_no_or_zero_where_nobody_has_said() -> None:
    quiet = next(card for card in cards() if name_of(card) == "Example Quiet Clinic")
    assert answers(quiet) == {"Languages": "English"}
    assert f"{len(CRITERIA)} not stated: ask." in text_of(quiet)
    assert "could be judged: they say too little." in text_of(quiet)


def test_what_is_true_of_all_is_said_once_above_the_list() -> None:
    said = "Nobody has checked"
    assert "any of these" not in text_of(demo("providers/"))
    alone = directory_of([provider(), provider(name="Example B")])
    (page,) = (one for one in list_pages(alone) if one.path == "providers/")
    assert text_of(opened(page)).count(said) == 1
    assert f"{said} any of these yet." in text_of(opened(page))


def test_red_flags_stand_first_on_a_card_each_with_its_word() -> None:
    for card, one in zip(cards(), LISTED, strict=True):
        said = [text_of(line) for line in by_class(card, "kd-flagline")]
        assert len(said) == len(one.raised)
        for line, (_, flag) in zip(said, one.raised, strict=True):
            confirmed = flag.state is FlagState.CONFIRMED
            assert line.startswith("Red flag, confirmed:" if confirmed else "Possible red flag:")
            assert ("Not confirmed." in line) is not confirmed
            assert ("reply" in line) is (confirmed and flag.reply is not None)
        assert text_of(card).startswith(said[0]) if said else "kd-flagline" not in text_of(card)


def test_the_heading_repeats_the_flags_for_who_cannot_see_them() -> None:
    for card, one in zip(cards(), LISTED, strict=True):
        hidden = " ".join(text_of(word) for word in by_class(card, "kd-vh"))
        assert ("red flag" in hidden) is bool(one.raised)


def test_an_overdue_card_says_so_and_why_it_stands_last() -> None:
    old = [
        card
        for card, one in zip(cards(), LISTED, strict=True)
        if one.freshness is Freshness.OVERDUE
    ]
    assert old == cards()[-1:]
    assert by_class(old[0], "kd-oldline")
    assert "Listed last because it is overdue." in text_of(old[0])
    assert [card for card in cards() if "kd-card--old" in card.get("class", "")] == old


def test_the_marks_stand_on_the_profile_and_a_card_says_it_in_words() -> None:
    assert not by_class(demo("providers/"), "kd-tally")


@pytest.mark.parametrize("path", LISTS)
def test_an_empty_directory_is_honest(path: str) -> None:
    pages = {page.path: page for page in list_pages(directory_of([]))}
    text = text_of(opened(pages[path]))
    assert "0 providers" in text
    assert "A provider that is not here has not been judged." in text


def test_a_long_list_is_cut_into_pages_and_loses_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.pages.finder.list_pages.CARDS_PER_PAGE", 3)
    pages = [page for page in list_pages(demonstration()) if page.path.startswith("providers/")]
    assert [page.path for page in pages[:2]] == ["providers/", "providers/page/2/"]
    assert len({page.title for page in pages}) == len(pages)
    text = "".join(page.body for page in pages)
    assert all(f"/{one.slug}/" in text for one in LISTED)
    assert 'href="../../../providers/"' in pages[1].body
