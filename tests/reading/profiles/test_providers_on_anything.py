"""Whatever stands in a file, the answer is a list of problems with places, never a traceback."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from generator.model.problem import Problem
from generator.reading.profiles.providers import read_profile

GOOD = (Path(__file__).parent / "good.yml").read_text(encoding="utf-8")
LINES = GOOD.splitlines(keepends=True)
WORDS = [
    "yes",
    "NO",
    "''",
    "~",
    "[",
    "]",
    "{",
    "}",
    ": ",
    "- ",
    "\t",
    "*a",
    "&a",
    "!t",
    "<b>",
    "? ",
]
ODD = ["|\n", "\u202e", "\x00", "\u2028", "\x85", "'", '"', "#", "evidence: x", "2027-13-45", "-1"]
WORDS += [
    *ODD,
    "name",
    "1e400",
    "\ufeff",
    "\r",
    "%YAML 9.9\n",
    "---\n",
    "...\n",
    "<<: {}",
    "\U000e0001",
]

# Each example writes the same file anew.
relaxed = settings(
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    folder = tmp_path / "providers"
    folder.mkdir()
    return folder / "x.yml"


def problems_of(file: Path, data: bytes, today: date) -> list[Problem]:
    file.write_bytes(data)
    profile, problems = read_profile(file, file.parent.parent, today)
    assert (profile is None) == any(problem.severity == "error" for problem in problems)
    lines = data.decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for problem in problems:
        assert_readable(problem)
        assert 1 <= problem.line <= len(lines) + 1
        here = lines[problem.line - 1] if problem.line <= len(lines) else ""
        assert 1 <= problem.column <= len(here) + 1
    return problems


def assert_readable(problem: Problem) -> None:
    for words in (problem.message, problem.suggestion):
        assert words.isprintable()
        assert len(words) <= 700
    assert problem.message
    assert problem.path == "providers/x.yml"


def test_the_good_profile_has_no_problem(file: Path, today: date) -> None:
    assert problems_of(file, GOOD.encode(), today) == []


@relaxed
@given(data=st.binary(max_size=300))
def test_any_bytes(file: Path, today: date, data: bytes) -> None:
    problems_of(file, data, today)


@relaxed
@given(text=st.text(max_size=300))
@example(text="\u2028\u2028a: [\u2028")
@example(text="a: b\x85c: d\x85\te: f")
def test_any_text(file: Path, today: date, text: str) -> None:
    problems_of(file, text.encode(), today)


@relaxed
@given(
    parts=st.lists(st.sampled_from([*WORDS, "\n", "\n  ", " ", "name: ", "prices: "]), max_size=40)
)
def test_any_pieces_of_yaml(file: Path, today: date, parts: list[str]) -> None:
    problems_of(file, "".join(parts).encode(), today)


slip = st.tuples(
    st.sampled_from(["insert", "replace", "delete", "swap lines", "drop line", "double line"]),
    st.integers(0, len(GOOD) - 1),
    st.integers(0, len(LINES) - 1),
    st.one_of(st.sampled_from(WORDS), st.text(max_size=6)),
)


def slipped(text: str, kind: str, at: int, line: int, words: str) -> str:
    lines = text.splitlines(keepends=True)
    at, line = min(at, len(text)), min(line, len(lines) - 1)
    if kind == "swap lines":
        lines[line], lines[0] = lines[0], lines[line]
    elif kind == "drop line":
        del lines[line]
    elif kind == "double line":
        lines.insert(line, lines[line])
    else:
        taken = {"insert": 0, "replace": max(len(words), 1), "delete": 3}[kind]
        return text[:at] + ("" if kind == "delete" else words) + text[at + taken :]
    return "".join(lines)


@pytest.mark.slow
@relaxed
@given(slips=st.lists(slip, min_size=1, max_size=4))
def test_a_good_profile_with_slips_of_the_hand(
    file: Path, today: date, slips: list[tuple[str, int, int, str]]
) -> None:
    text = GOOD
    for one in slips:
        text = slipped(text, *one) or "x"
    problems_of(file, text.encode(), today)


def values() -> st.SearchStrategy[str]:
    odd = ['"9\\u202e"', '"2027-01\\e"', '"a b"', "''", "[]", "{}"]
    leaf = st.sampled_from([*odd, "yes", "x", "2026-11-10", "iv", "site", "1"])
    keys = st.sampled_from(
        ["evidence", '"a\\e"', "answer", "values", "states", "licenses", "seen", "x", "on"]
    )
    return st.recursive(
        leaf,
        lambda inner: st.one_of(
            st.lists(inner, max_size=3).map(lambda found: f"[{', '.join(found)}]"),
            st.lists(st.tuples(keys, inner), max_size=3, unique_by=lambda pair: pair[0]).map(
                lambda found: "{" + ", ".join(f"{key}: {value}" for key, value in found) + "}"
            ),
        ),
        max_leaves=8,
    )


@relaxed
@given(
    key=st.sampled_from([line.split(":")[0] for line in LINES if line[0].islower()]), value=values()
)
def test_any_shape_of_value_under_any_key(file: Path, today: date, key: str, value: str) -> None:
    problems_of(file, f"{key}: {value}\n".encode(), today)
