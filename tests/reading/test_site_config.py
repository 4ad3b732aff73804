"""The settings are read as strictly as a profile."""

from pathlib import Path

import pytest

from generator.model.problem import DirectoryError
from generator.reading.site_config import read_site_config

CRITERIA = frozenset({"publishes-prices"})
RED_FLAGS = frozenset({"employs-excluded-clinician"})
SMALLEST = "name: Example Directory\ntagline: Made up\nurl: https://directory.example\n"


def wrong(root: Path, text: str) -> list[tuple[int, int, str, str]]:
    (root / "site_config.yml").write_text(SMALLEST + text, encoding="utf-8")
    config, problems = read_site_config(root, CRITERIA, RED_FLAGS)
    assert config is None
    assert {problem.path for problem in problems} == {"site_config.yml"}
    return [(one.line, one.column, one.code, one.suggestion) for one in problems]


def test_what_nobody_filled_in_stays_absent(tmp_path: Path) -> None:
    (tmp_path / "site_config.yml").write_text(SMALLEST)
    config, problems = read_site_config(tmp_path, CRITERIA, RED_FLAGS)
    assert config
    assert problems == []
    assert (config.run_by, config.funded_by, config.contact, config.reviewers) == (None,) * 3 + (
        (),
    )
    assert (config.freshness.fresh_days, config.freshness.overdue_days) == (90, 365)


def test_a_rule_that_does_not_exist_has_a_place_and_a_near_miss(tmp_path: Path) -> None:
    text = "listing:\n  must_document: [publishes-prices, publish-prices]\n"
    meant = "did you mean 'publishes-prices'?"
    assert wrong(tmp_path, text) == [(5, 37, "unknown-rule", meant)]
    text = "listing: {withhold_on_confirmed: [flies-to-the-moon]}\n"
    assert wrong(tmp_path, text) == [(4, 35, "unknown-rule", "directory explain lists every rule")]


@pytest.mark.parametrize(
    ("text", "line", "column", "code"),
    [
        ("taglien: x\n", 4, 1, "unknown-key"),
        ("cms: {open_authoring: yes}\n", 4, 6, "cms-without-repository"),
        (
            "repository: https://github.com/a\ncms: {open_authoring: no}\n",
            5,
            6,
            "cms-without-repository",
        ),
        (
            "repository: https://code.example/a/b\ncms: {open_authoring: no}\n",
            5,
            6,
            "cms-without-repository",
        ),
        ("cms: yes\n", 4, 6, "wrong-type"),
        ("cms: {open_authoring: yes, sign_in: sign.example}\n", 4, 37, "link-not-https"),
        ("repository: http://code.example/\n", 4, 13, "link-not-https"),
        ("freshness: {fresh_days: 400}\n", 4, 12, "freshness-backwards"),
        ("freshness: {fresh_days: 9, overdue_days: 9}\n", 4, 42, "freshness-backwards"),
        ("freshness: {fresh_days: ninety}\n", 4, 25, "number-malformed"),
        ("default_order: paid\n", 4, 1, "unknown-key"),
        ("language: English\n", 4, 11, "language-malformed"),
        ("name: Twice\n", 4, 1, "duplicate-key"),
        ("run_by:\n", 4, 1, "empty-value"),
        ("crisis_line: off\n", 4, 1, "unknown-key"),
    ],
)
def test_a_mistake_has_its_place(
    tmp_path: Path, text: str, line: int, column: int, code: str
) -> None:
    assert [one[:3] for one in wrong(tmp_path, text)] == [(line, column, code)]


def test_without_settings_it_cannot_run(tmp_path: Path) -> None:
    with pytest.raises(DirectoryError, match="there is no file"):
        read_site_config(tmp_path, CRITERIA, RED_FLAGS)


def test_a_criterion_withholds_nobody_and_a_red_flag_is_not_documented(tmp_path: Path) -> None:
    text = "listing:\n  must_document: [employs-excluded-clinician]\n"
    assert [code for _, _, code, _ in wrong(tmp_path, text)] == ["unknown-rule"]
    text = "listing:\n  withhold_on_confirmed: [publishes-prices]\n"
    assert [code for _, _, code, _ in wrong(tmp_path, text)] == ["unknown-rule"]
