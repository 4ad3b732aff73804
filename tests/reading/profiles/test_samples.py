"""The samples are read as strictly as a profile: nothing in them can come before its time."""

from pathlib import Path

import pytest

from generator.reading.profiles.samples import FILE, read_samples, samples_in
from tests.today import TODAY

HEAD = "samples:\n  - drawn: 2026-11-10\n    seed: 7\n    of: 90\n    facts:\n"
FACT = "      - {provider: example-a, fact: routes, said: values iv}\n"
LOOKED = FACT.replace(
    "}", ", look: {on: 2026-11-12, by: finn, found: agrees, how: opened the page}}"
)


def codes(text: str) -> list[str]:
    return [one.code for one in samples_in(text, TODAY)[1]]


def test_a_project_needs_no_such_file(tmp_path: Path) -> None:
    assert read_samples(tmp_path, TODAY) == ((), [])


def test_a_sample_comes_with_its_looks(tmp_path: Path) -> None:
    (tmp_path / "providers").mkdir()
    (tmp_path / FILE).write_text(HEAD + LOOKED, encoding="utf-8")
    (sample,), problems = read_samples(tmp_path, TODAY)
    assert problems == []
    assert sample.is_finished
    assert sample.looks[0].by == "finn"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (HEAD + FACT + FACT, "sampled-twice"),
        (HEAD.replace("2026-11-10", "2027-01-10") + FACT, "date-in-future"),
        (HEAD + LOOKED.replace("2026-11-12", "2026-11-09"), "look-out-of-time"),
        (HEAD + LOOKED.replace("2026-11-12", "2027-11-09"), "look-out-of-time"),
        (HEAD + LOOKED.replace("found: agrees", "found: yes"), "unknown-agreement"),
        (HEAD + FACT + HEAD.removeprefix("samples:\n") + FACT, "sample-unfinished"),
        ("samples: none\n", "wrong-type"),
        ("- a\n", "not-a-mapping"),
    ],
)
def test_what_cannot_be_is_told(text: str, code: str) -> None:
    assert code in codes(text)


def test_a_file_that_is_a_link_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "root" / "providers").mkdir(parents=True)
    (tmp_path / "secret").write_text(HEAD + FACT, encoding="utf-8")
    (tmp_path / "root" / FILE).symlink_to(tmp_path / "secret")
    samples, problems = read_samples(tmp_path / "root", TODAY)
    assert samples == ()
    assert problems
