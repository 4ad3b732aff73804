"""A mark says whose word a fact is and leads to its source; the list holds every source once."""

from generator.model.finding import Ground
from generator.pages.wording.source_list import SourceList
from tests.profiles import EVIDENCE, provider

PAPER = {"url": "https://times.example/a", "seen": "2026-10-01", "method": "copy"}


def test_every_look_has_a_number_what_we_checked_comes_first() -> None:
    sources = SourceList(provider(website="https://example-a.example/")).sources
    assert [one.number for one in sources] == list(range(1, len(EVIDENCE) + 1))
    checked = [one.is_checked for one in sources]
    assert checked == sorted(checked, reverse=True)
    assert {one.said for one in sources} == {"We checked.", "Provider says.", "Others report."}


def test_what_proves_a_license_alone_is_listed_by_what_it_proves() -> None:
    held = {"state": "NV", "evidence": "registry"}
    ana = {"credential": "MD", "evidence": "site", "licenses": [held]}
    found = {one.look.name: one for one in SourceList(provider(clinicians=[ana])).sources}
    assert found["registry"].is_checked


def test_the_order_of_the_file_decides_no_number() -> None:
    one = provider(evidence={"times": {**PAPER, "publisher": "Example Times"}})
    back = one.model_copy(update={"evidence": dict(reversed(one.evidence.items()))})
    assert SourceList(one).sources == SourceList(back).sources


def test_a_mark_has_a_shape_a_word_and_the_numbers_of_its_sources() -> None:
    found = SourceList(provider())
    number = next(one.number for one in found.sources if one.look.name == "site")
    mark = found.mark((Ground(("site",)), Ground(("site",))))
    assert 'href="#i-says"' in mark
    assert "Provider says" in mark
    cite = f'<a class="kd-cite" href="#source-{number}" aria-label="Source {number}">[{number}]</a>'
    assert mark.count(cite) == 1
    assert "We checked" in found.mark((Ground(("site", "call")),))


def test_several_facts_are_no_better_than_the_weakest() -> None:
    mark = SourceList(provider()).mark((Ground(("call",)), Ground(("site",))))
    assert "Provider says" in mark


def test_what_rests_on_nothing_has_no_mark() -> None:
    assert SourceList(provider()).mark(()) == ""
    assert SourceList(provider()).numbers(()) == ""
