"""Providers that were taken off the directory: what still stands at their addresses."""

from pydantic import RootModel

from generator.model.evidence import StrictModel
from generator.model.slug import Slug
from generator.model.text import Day, PlainText, ProperName


class Removed(StrictModel):
    """One provider that is no longer listed; its address tells so and is never used again."""

    name: ProperName
    """The name that stood on its page."""
    on: Day
    """The day it was taken off."""
    why: PlainText
    """Why, in one sentence that its patients may read."""
    formerly: tuple[Slug, ...] = ()
    """Earlier names of its file, the oldest first."""


class RemovedProviders(RootModel[dict[Slug, Removed]]):
    """Every entry of ``providers/_removed.yml``, by the name of the file that was taken off."""
