"""The real profiles and pages on a day; what a test says of them holds for any sound data."""

from datetime import date
from functools import cache

from generator.project import Project, read_project
from tests.demonstration import HOUSE
from tests.real_day import REAL_DAY


@cache
def ours(today: date = REAL_DAY) -> Project:
    """Return all that a build of the real site reads on a day."""
    return read_project(HOUSE, today)


@cache
def fullest(number: int) -> list[str]:
    """Return the slugs of the listed real providers with the most to show, whoever they are."""
    listed = ours().directory().listed
    size = {one.slug: len(one.provider.model_dump_json(exclude_none=True)) for one in listed}
    return sorted(size, key=lambda slug: (-size[slug], slug))[:number]
