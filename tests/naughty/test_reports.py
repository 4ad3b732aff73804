"""Words for machines stay words in what is said of a profile: terminal, pull request, programs."""

import json
import re

import pytest
from markdown_it import MarkdownIt

from generator.model.problem import Problem
from generator.reporting.github import as_github
from generator.reporting.json_report import as_json
from generator.reporting.markdown import as_markdown
from generator.reporting.sarif import as_sarif
from generator.reporting.text import as_text
from tests.naughty.providers import TAME, directory_saying
from tests.naughty.strings import REFUSED, TOGETHER

COMMAND = re.compile(r"::(?:error|warning|notice)(?: [a-z]+=[^:,]*(?:,[a-z]+=[^:,]*)*)?::[^\n]*")


def problems(words: str) -> list[Problem]:
    return [Problem("providers/a.yml", 1, 1, "a-code", f"found {words!r}", f"write {words}")]


def test_each_command_for_github_stays_one_line() -> None:
    judged = directory_saying(TOGETHER).judgements
    lines = as_github(problems(TOGETHER), judged).splitlines()
    assert [line for line in lines[:-1] if not COMMAND.fullmatch(line)] == []
    tame = as_github(problems(TAME), directory_saying(TAME).judgements).splitlines()
    assert len(lines) == len(tame)


@pytest.mark.parametrize("name", REFUSED)
def test_no_message_brings_what_was_refused_into_a_terminal_or_a_command(name: str) -> None:
    for told in (as_github, as_text):
        text = told([Problem("a.yml", 1, 1, "a-code", REFUSED[name], REFUSED[name])], ())
        assert {sign for sign in REFUSED[name] if not sign.isprintable()} & {*text} <= {"\n"}
        assert len(text.splitlines()) == len(told(problems(TAME), ()).splitlines())


def test_the_summary_shows_the_words_and_makes_nothing_of_them() -> None:
    def shown(words: str) -> list[str]:
        text = as_markdown(problems(words), directory_saying(words).judgements, named=True)
        tokens = MarkdownIt("gfm-like", {"linkify": False}).parse(text)
        inner = [child for one in tokens for child in one.children or ()]
        return [one.type for one in (*tokens, *inner) if one.type != "text"]

    def kinds(words: str) -> list[str]:
        return [kind for kind in shown(words) if kind != "text_special"]

    assert kinds(TOGETHER) == kinds(TAME)


def test_programs_read_the_very_words() -> None:
    judged = directory_saying(TOGETHER).judgements
    (problem,) = json.loads(as_json(problems(TOGETHER), judged))["problems"]
    assert problem["suggestion"] == f"write {TOGETHER}"
    (run,) = json.loads(as_sarif(problems(TOGETHER), judged))["runs"]
    assert f"write {TOGETHER}" in run["results"][0]["message"]["text"]
