"""Every page of the site that does not come from ``content/``."""

import hashlib
from collections.abc import Callable, Iterator
from functools import partial

from generator.directory import Directory
from generator.model.finding import ListingStatus
from generator.pages.any_clinic.any_clinic_page import any_clinic_page
from generator.pages.call_sheet.call_sheet_page import call_sheet, path_of
from generator.pages.compare.compare_page import compare_page
from generator.pages.contribute.call_page import call_page
from generator.pages.contribute.fields_page import fields_page
from generator.pages.contribute.still_right_page import still_right_page
from generator.pages.finder.list_pages import due_lists
from generator.pages.form.form_page import form_page
from generator.pages.learn.worksheet_page import worksheet_page
from generator.pages.page import DuePage, DuePages, Page
from generator.pages.providers.former_pages import former_pages
from generator.pages.providers.provider_page import provider_page
from generator.pages.providers.state_pages import due_states
from generator.pages.rules.rule_pages import due_rules
from generator.pages.search.search_page import search_page
from generator.pages.site.home import home_and_not_found
from generator.pages.site.offline_page import offline_page
from generator.reading.memory import Job, Memory, forgetful
from generator.surroundings import SiteAlone

OF_THE_SITE: tuple[Callable[[SiteAlone], Page], ...] = (
    *(offline_page, any_clinic_page, compare_page, form_page),
    *(call_page, still_right_page, fields_page),
)
"""Pages on which no provider stands and no article."""


def every_page(directory: Directory) -> Iterator[Page]:
    """Yield home and 404, lists, states, rules, the tools, and two pages for each provider."""
    for one in due_pages(directory, forgetful):
        if isinstance(one, DuePages):
            yield from one.work()
        else:
            yield one.job.work() if isinstance(one, DuePage) else one


def due_pages(directory: Directory, memory: Memory) -> Iterator[Page | DuePage | DuePages]:
    """Yield the same pages, most with all that they rest on, to be made if need be.

    ``memory`` is asked for the cards on them.
    """
    yield from home_and_not_found(directory)
    yield from due_lists(directory, memory)
    yield from due_states(directory, memory)
    yield due_rules(directory)
    whole = directory.site.whole.encode()
    yield DuePages("pages of the site", (whole,), partial(_of_the_site, directory))
    yield from _of_providers(directory)
    yield from former_pages(directory)


def _of_the_site(directory: Directory) -> Iterator[Page]:
    yield worksheet_page(directory.site)
    yield search_page(directory.site)
    yield from (page(directory.site) for page in OF_THE_SITE)


def _of_providers(directory: Directory) -> Iterator[DuePage]:
    around = directory.around
    whole = hashlib.sha256(around.whole.encode()).digest()
    for judgement in directory.judgements:
        slug, made_from = judgement.slug, directory.made_from.get(judgement.slug)
        rests_on = None if made_from is None else (slug.encode(), made_from, whole)
        page = Job("provider page", rests_on, partial(provider_page, around, judgement))
        yield DuePage(f"providers/{slug}/", page)
        if judgement.listing is ListingStatus.LISTED:
            sheet = Job("call sheet", rests_on, partial(call_sheet, around, judgement))
            yield DuePage(path_of(slug), sheet)
