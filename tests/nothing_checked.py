"""What no output may say of a provider whose hands are tied, or of whom nobody has looked."""

from generator.model.judgement import Judgement
from generator.model.provider import Provider
from generator.pages.call_sheet.call_sheet_page import call_sheet
from generator.pages.data.feed import feed
from generator.pages.data.record import record
from generator.pages.providers.provider_page import provider_page
from generator.pages.search.providers import provider_row
from generator.reporting.json_report import as_json
from generator.reporting.text import as_text
from tests.demonstration import directory_of
from tests.pages.data.downloaded import made


def nothing_says_checked(known: Provider) -> None:
    """Hold every output of a profile whose hands are tied to what it may say."""
    directory = directory_of([known])
    (judged,) = directory.judgements
    assert not any(said in _as_read(judged) for said in ("we checked", '"confirmed"'))
    page = provider_page(directory, judged).body
    files, _ = made(directory)
    sheet = call_sheet(directory, judged).body
    for text in (page, sheet, feed(directory).data.decode(), *map(bytes.decode, files.values())):
        assert "We checked" not in text
        assert "Red flag, confirmed" not in text
        assert ",we checked" not in text
    assert "Nobody has checked yet" in page
    assert "red flag confirmed" not in as_text([], [judged], named=True)


def _as_read(judged: Judgement) -> str:
    row = repr(provider_row(judged))
    return record(judged, "https://directory.example/").decode() + as_json([], [judged]) + row
