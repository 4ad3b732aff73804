"""The list of sources is read as strictly as a profile."""

from datetime import date
from pathlib import Path

import pytest

from generator.model.problem import DirectoryError
from generator.reading.sources import read_sources

ONE = """\
fda-2023:
  title: "A page"
  publisher: Example Office
  kind: regulator
  url: "https://office.example/a"
  read: part
"""


def wrong(root: Path, text: str, today: date) -> list[tuple[int, int, str]]:
    (root / "content").mkdir()
    (root / "content" / "sources.yml").write_text(ONE + text)
    sources, problems = read_sources(root, today)
    assert sources is None
    assert {problem.path for problem in problems} == {"content/sources.yml"}
    return [(problem.line, problem.column, problem.code) for problem in problems]


@pytest.mark.parametrize(
    ("text", "positions"),
    [
        ("  yaer: 2023\n", [(7, 3, "unknown-key")]),
        ("  year: 2027\n", [(7, 9, "year-impossible")]),
        ("  year: 23\n", [(7, 9, "year-impossible")]),
        ("  year: about 2023\n", [(7, 9, "number-malformed")]),
        ("  note: <b>x</b>\n", [(7, 9, "html-in-text")]),
        (ONE, [(7, 1, "duplicate-key")]),
        (ONE.replace("fda-2023", "Other One"), [(7, 1, "name-malformed")]),
        (ONE.replace("fda-2023", "other"), [(11, 8, "duplicate-source")]),
        (ONE.replace("fda-2023", "other").replace("https", "http"), [(11, 8, "link-not-https")]),
        (
            ONE.replace("fda-2023", "other").replace("regulator", "blog"),
            [(10, 9, "unknown-source-kind")],
        ),
        (ONE.replace("fda-2023", "other").replace("  read: part\n", ""), [(8, 3, "missing-key")]),
    ],
)
def test_a_mistake_has_its_place(
    tmp_path: Path, today: date, text: str, positions: list[tuple[int, int, str]]
) -> None:
    assert wrong(tmp_path, text, today) == positions


def test_there_may_be_more_of_them_than_values_in_a_profile(tmp_path: Path, today: date) -> None:
    (tmp_path / "content").mkdir()
    entries = (ONE.replace("fda-2023", f"s{n}").replace("/a", f"/{n}") for n in range(1_000))
    (tmp_path / "content" / "sources.yml").write_text("".join(entries))
    sources, problems = read_sources(tmp_path, today)
    assert (len(sources or ()), problems) == (1_000, [])


def test_without_sources_it_cannot_run(tmp_path: Path, today: date) -> None:
    with pytest.raises(DirectoryError, match="there is no file"):
        read_sources(tmp_path, today)
