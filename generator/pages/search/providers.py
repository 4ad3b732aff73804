"""What the search knows of each provider, in rows small enough for ten thousand of them."""

from collections.abc import Iterator

from generator.directory import Directory
from generator.facts.service_area import clinics, treats_in
from generator.model.finding import FlagState, Freshness, ListingStatus
from generator.model.judgement import Judgement
from generator.model.location import Location
from generator.model.plural import counted
from generator.pages.wording.finding_words import illness_words, other_words
from generator.pages.wording.provider_lines import town_and_state, treatment, where_of
from generator.pages.wording.words import day

SearchRow = list[object]
NOT_LISTED = "Not on our lists: its page says why"


def provider_rows(directory: Directory) -> Iterator[SearchRow]:
    """Yield a row for each provider in the published order, then the closed and the withheld.

    A row holds: the end of its address, its name, other names, places, the postal codes of the
    states where it treats people, people, treatment, where it treats in a sentence, remarks,
    other words that it is found by, and the words of what it treats.
    """
    for judgement in (*directory.listed, *directory.closed):
        yield directory.digest(provider_row, judgement)
    withheld = (j for j in directory.judgements if j.listing is ListingStatus.WITHHELD)
    for judgement in sorted(withheld, key=directory.name_in_plain_letters):
        yield directory.digest(_only_by_name, judgement)


def provider_row(judgement: Judgement) -> SearchRow:
    """Return the row of one provider."""
    provider = judgement.provider
    people = [person.name for person in provider.clinicians if person.name]
    return [
        judgement.slug,
        provider.name,
        list(provider.also_known_as),
        [_address(clinic) for clinic in clinics(provider)],
        " ".join(treats_in(provider)) if judgement.is_open else "",
        list(dict.fromkeys(people)),
        treatment(provider),
        where_of(judgement),
        remarks(judgement),
        other_words(provider),
        illness_words(provider),
    ]


def _only_by_name(judgement: Judgement) -> SearchRow:
    """Return a row that no town or treatment leads to: lists leave this provider out."""
    slug, name, names, *_ = provider_row(judgement)
    return [slug, name, names, [], "", [], "", "", remarks(judgement), "", ""]


def remarks(judgement: Judgement) -> dict[str, str]:
    """Return what must stand beside the name wherever it is found, each with its kind."""
    remark = {
        "flag": _flags(judgement, FlagState.CONFIRMED, "red flag", "confirmed"),
        "maybe": _flags(judgement, FlagState.POSSIBLE, "possible red flag", "not confirmed"),
        "overdue": _overdue(judgement),
        "closed": _closed(judgement),
        "withheld": NOT_LISTED if judgement.listing is ListingStatus.WITHHELD else "",
    }
    return {kind: words for kind, words in remark.items() if words}


def _flags(judgement: Judgement, state: FlagState, name: str, word: str) -> str:
    number = judgement.count_flags(state)
    return f"{counted(number, name)}, {word}" if number else ""


def _overdue(judgement: Judgement) -> str:
    verified = judgement.provider.verified
    if verified is None or judgement.freshness is not Freshness.OVERDUE:
        return ""
    return f"Overdue. Last checked {day(verified.on)}"


def _closed(judgement: Judgement) -> str:
    status = judgement.provider.status
    return status.state.says if status and judgement.listing is ListingStatus.CLOSED else ""


def _address(location: Location) -> str:
    return f"{town_and_state(location)} {location.zip or ''}".strip()
