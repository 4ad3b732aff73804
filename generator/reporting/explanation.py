"""A rule in the terminal, in the same words as on its public page."""

import textwrap
from collections.abc import Iterable, Mapping

import click

from generator.model.finding import Outcome
from generator.model.source import Source
from generator.rule import Rule, RuleKind

WIDTH = 88
OUTCOMES = {
    RuleKind.CRITERION: {outcome: outcome.word for outcome in Outcome},
    RuleKind.RED_FLAG: {outcome: outcome.word for outcome in Outcome}
    | {Outcome.MET: "Red flag", Outcome.NOT_MET: "No red flag"},
}


def explanation(rule: Rule, sources: Mapping[str, Source], *, colour: bool = False) -> str:
    """Return everything a rule says of itself; a source that cannot be read shows its name."""
    parts = [
        ("Why it matters", [rule.why_it_matters]),
        ("How we check", [f"{number}. {step}" for number, step in enumerate(rule.how_we_check, 1)]),
        ("What we ask by phone", [rule.ask]),
        ("Examples, made up, which are also the tests of this rule", _examples(rule)),
        ("What looks like it and is not, made up and run as tests", _counter_examples(rule)),
        ("What it cannot tell", [rule.what_it_cannot_tell]),
        ("Who says so", [rule.authority, *_sources(rule, sources)]),
        ("About this rule", [f"{rule.kind} {rule.id}, in use since {rule.since}"]),
    ]
    blocks = [_heading(rule.title, colour=colour), _filled(rule.question)]
    for title, lines in parts:
        text = "\n".join(_filled(line, "  ") for line in lines)
        blocks.append(f"{_heading(title, colour=colour)}\n{text}")
    return "\n\n".join(blocks) + "\n"


def overview(rules: Iterable[Rule], *, colour: bool = False) -> str:
    """Return every rule with its kind and question, a rule a paragraph."""
    return (
        "\n".join(
            f"{_heading(rule.id, colour=colour)} ({rule.kind})\n{_filled(rule.question, '  ')}"
            for rule in rules
        )
        + "\n"
    )


def _examples(rule: Rule) -> list[str]:
    words = OUTCOMES[rule.kind]
    return [f"{words[example.outcome]}: {example.situation}" for example in rule.examples]


def _counter_examples(rule: Rule) -> list[str]:
    words = OUTCOMES[rule.kind]
    return [
        f"{words[example.outcome]}, not {words[example.looks_like].lower()}: {example.situation}"
        for example in rule.look_alikes
    ]


def _sources(rule: Rule, sources: Mapping[str, Source]) -> list[str]:
    if not rule.sources:
        return ["No authority says so. We found no source. This rule is our own judgement."]
    return [_source(name, sources.get(name)) for name in rule.sources]


def _source(name: str, source: Source | None) -> str:
    if source is None:
        return f"Source: {name}"
    year = f", {source.year}" if source.year else ""
    return f"Source: {source.title}. {source.publisher}{year}. {source.url}"


def _filled(text: str, indent: str = "") -> str:
    return textwrap.fill(
        text,
        WIDTH,
        initial_indent=indent,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _heading(text: str, *, colour: bool) -> str:
    return click.style(text, bold=True) if colour else text
