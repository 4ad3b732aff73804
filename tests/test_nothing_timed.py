"""No test reads a clock to tell quick from slow, or waits a time that it chose.

Both hang on a machine. Steps and calls are counted instead: ``tests/linear.py`` and
``tests/counting.py``.
"""

import re
from pathlib import Path

from tests.counting import calls

TESTS = Path(__file__).parent
CLOCK = re.compile(
    r"\b(?:process_time|thread_time|perf_counter|monotonic|cpuUsage|hrtime|performance\.now"
    r"|sleep|wait_for_timeout)\("
)
TOLD_APART = {
    "bench/test_measure.py": "measures a program that does nothing else than take time",
    "reading/test_markdown_limits.py": "what the engine's patterns do inside is no call of ours",
    "soak/faults.py": "kills a build at some moment of it; run by hand",
    "test_nothing_timed.py": "has the examples below",
}


def read_a_clock(folder: Path) -> set[str]:
    sources = [one for one in folder.rglob("*.*") if one.suffix in {".py", ".js"}]
    return {
        one.relative_to(folder).as_posix()
        for one in sources
        if CLOCK.search(one.read_text("utf-8"))
    }


def test_no_test_reads_a_clock_or_waits_a_time_that_it_chose() -> None:
    assert read_a_clock(TESTS) == set(TOLD_APART)


def test_a_clock_that_is_read_is_noticed(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("began = time.process_time()", "utf-8")
    (tmp_path / "b.js").write_text("const now = performance.now();", "utf-8")
    (tmp_path / "c.py").write_text("The sleep of a patient, monotonic and so on.", "utf-8")
    assert read_a_clock(tmp_path) == {"a.py", "b.js"}


def test_calls_are_counted_and_twice_the_work_is_twice_the_calls() -> None:
    def work(times: int) -> int:
        return calls(lambda: [len("a") for _ in range(times)])

    assert work(2000) - work(1000) == work(3000) - work(2000) >= 1000
