"""Above a list of sources stands how much of them we have read, and nothing better than that."""

import pytest

from generator.model.source import Source
from generator.pages.learn.source_coverage import coverage_of_sources
from tests.reading.pages import source


def sources(*read: str) -> list[Source]:
    plain = source().model_dump(mode="json", exclude_none=True, exclude={"cite"})
    return [Source.model_validate({**plain, "read": one}) for one in read]


@pytest.mark.parametrize(
    ("read", "told"),
    [
        ((), ""),
        (("whole", "whole"), ""),
        (("part",), "We have read a part of this source."),
        (("part", "part"), "We have read a part of each of these 2 sources."),
        (("part", "whole"), "We have read a part of 1 of these 2 sources."),
    ],
)
def test_what_was_read_in_part_is_counted(read: tuple[str, ...], told: str) -> None:
    assert coverage_of_sources(sources(*read)) == told


@pytest.mark.parametrize(
    ("read", "never"),
    [
        (("not yet",), "We have not opened this source yet."),
        (("not yet", "not yet"), "We have not opened any of these 2 sources yet."),
        (("part", "not yet"), "We have not opened the other one yet."),
        (("part", "not yet", "not yet"), "We have not opened the other 2 yet."),
        (("part", "not yet", "whole"), "We have not opened 1 of these 3 sources yet."),
    ],
)
def test_what_nobody_opened_is_never_passed_over(read: tuple[str, ...], never: str) -> None:
    assert f"{never} What they prove here we know from copies and reports." in coverage_of_sources(
        sources(*read)
    )
