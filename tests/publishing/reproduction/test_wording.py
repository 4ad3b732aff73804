from datetime import date

from generator.publishing.output.checksums import Difference, How
from generator.publishing.reproduction.build_record import BuildRecord
from generator.publishing.reproduction.rebuilding import Reproduction
from generator.publishing.reproduction.wording import SHOWN, as_text

RECORD = BuildRecord(date(2026, 11, 20), "c" * 40, "s", "0.1.0", "p", {})


def test_a_rebuild_of_the_same_bytes_says_so() -> None:
    assert as_text(Reproduction(RECORD, (), (), ())) == (
        f"Made from commit {'c' * 40}, on 2026-11-20, by version 0.1.0.\n"
        "Rebuilt: every byte is the same.\n"
    )


def test_each_file_that_differs_is_named_with_its_first_byte() -> None:
    differences = (Difference("a.html", How.CHANGED, 1234), Difference("b.html", How.MISSING))
    told = as_text(Reproduction(RECORD, (Difference("a.html", How.CHANGED),), differences, ()))
    assert told.splitlines()[1:] == [
        "Not what its own SHA256SUMS says: 1 file",
        "  a.html has other bytes",
        "Not what the rebuild is: 2 files",
        "  a.html has other bytes, first at byte 1,234",
        "  b.html is not there",
    ]


def test_a_long_list_is_counted_and_other_parts_are_named() -> None:
    many = tuple(Difference(f"{n}", How.EXTRA) for n in range(SHOWN + 1200))
    told = as_text(Reproduction(RECORD, (), many, ("jinja2 1 (here jinja2 3)",)))
    assert "Made with other parts than here: jinja2 1 (here jinja2 3).\n" in told
    assert told.endswith("  and 1,200 more\n")
