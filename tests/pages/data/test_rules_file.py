"""A program in another language judges the published data again and finds the same."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.judging import CRITERIA, RED_FLAGS
from generator.model.provider import Provider
from generator.pages.data.rules_file import rules_file
from tests.browser.sites import Site, built
from tests.demonstration import demonstration
from tests.pages.data.downloaded import demo
from tests.real_day import REAL_DAY
from tests.today import TODAY

AGAIN = Path("tests/scripts/judged-again.js")


def judged_again(data: Path, rules: Path, day: str) -> list[str]:
    """Return what the other program finds to be other than it is told."""
    done = subprocess.run(
        ["node", AGAIN, data, rules, day], capture_output=True, text=True, check=True
    )
    return done.stdout.split("\n")[:-1] if done.stdout.strip() else []


@pytest.mark.slow
@pytest.mark.parametrize("site", list(Site))
def test_every_provider_is_judged_the_same_again(site: Site, built_in: Path) -> None:
    data = built(site, built_in) / "data"
    day = (REAL_DAY if site is Site.REAL else TODAY).isoformat()
    assert judged_again(data / "providers.json", data / "rules.json", day) == []


def test_each_rule_names_the_fields_that_it_reads() -> None:
    told = rules_file(demonstration())
    for rule in (*told["criteria"], *told["red_flags"]):
        assert set(rule["inputs"]) <= set(Provider.model_fields)
        assert rule["inputs"] == sorted(rule["inputs"])
        assert rule["inputs"]


def certified(one: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = one["criteria"]["board-certified"]
    return found


def raised(one: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = one["red_flags"]["guarantees-outcome"]
    return found


@pytest.mark.parametrize(
    ("damage", "told"),
    [
        (lambda one: one.update(freshness="due"), "freshness is told as due"),
        (lambda one: one.update(listing="withheld"), "listing is told as withheld"),
        (lambda one: one["counts"].update(met=99), "counts of met is told as 99"),
        (lambda one: certified(one).update(basis="others say"), "basis of board-certified is told"),
        (
            lambda one: certified(one).update(outcome="met", rests_on=[]),
            "proof that decides board-certified",
        ),
        (
            lambda one: raised(one).update(state="confirmed", basis="provider says"),
            "state of guarantees-outcome is told as confirmed",
        ),
        (lambda one: one["profile"]["evidence"].clear(), "basis of"),
    ],
)
def test_what_is_told_otherwise_is_named(
    tmp_path: Path, damage: Callable[[dict[str, Any]], object], told: str
) -> None:
    data = json.loads(demo()["providers.json"])
    one = next(one for one in data["providers"] if one["id"] == "example-harbor-clinic")
    damage(one)
    (tmp_path / "providers.json").write_text(json.dumps(data), encoding="utf-8")
    (tmp_path / "rules.json").write_bytes(demo()["rules.json"])
    found = judged_again(tmp_path / "providers.json", tmp_path / "rules.json", TODAY.isoformat())
    assert any(line.startswith(f"example-harbor-clinic: {told}") for line in found)


def test_each_rule_is_there_in_words_with_its_examples_and_sources() -> None:
    file = rules_file(demonstration())
    assert [one["id"] for one in file["criteria"]] == [rule.id for rule in CRITERIA]
    assert [one["id"] for one in file["red_flags"]] == [rule.id for rule in RED_FLAGS]
    for one in (*file["criteria"], *file["red_flags"]):
        assert one["question"].endswith("?")
        assert one["examples"]
        assert all(source["url"].startswith("https://") for source in one["sources"])


def test_what_decides_whose_word_a_fact_is_is_there() -> None:
    told = rules_file(demonstration())["provenance"]
    assert told["weakest_first"][0] == "nobody has said"
    assert "phone" in told["methods_of_ours"]
    assert "copy" not in told["methods_of_ours"]
    assert len(told["registries"]) > 50
    assert told["shared_hosts"]["facebook.com"] == "paths"
