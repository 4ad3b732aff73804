"""What a change of the rules means: the rules before it, run on the files after it."""

import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from generator.contributing.review.base import Base
from generator.judging import ALL_RULES
from generator.model.judgement import Judgement
from generator.model.problem import DirectoryError
from generator.model.review import BeforeAfter, RuleReview

JUDGES = ("generator/criteria/", "generator/red_flags/", "generator/facts/", "generator/model/")
JUDGE = ("generator/judging.py", "generator/rule.py")
PATIENCE = 600
RuleAnswers = Mapping[str, Mapping[str, str]]
"""For each rule, what it answers for each provider."""


def changes_rules(paths: Sequence[str]) -> bool:
    """Return whether a change may make any rule answer otherwise."""
    return any(path.startswith(JUDGES) or path in JUDGE for path in paths)


def rule_reviews(base: Base, after: Sequence[Judgement], today: date) -> tuple[RuleReview, ...]:
    """Return every rule that came, went, or answers otherwise for any provider.

    Raises DirectoryError where the rules of the base do not run on the files of today.
    """
    return compared(_answers_of_base(base, today), _answers(after))


def compared(before: RuleAnswers, after: RuleAnswers) -> tuple[RuleReview, ...]:
    """Return the rules whose answers differ, with how many providers get which."""
    return tuple(
        _review(rule, before.get(rule, {}), after.get(rule, {}))
        for rule in dict.fromkeys([*after, *before])
        if before.get(rule) != after.get(rule)
    )


def _review(rule: str, old: Mapping[str, str], new: Mapping[str, str]) -> RuleReview:
    known = ALL_RULES.get(rule)
    changed = tuple(
        BeforeAfter(slug, old.get(slug, ""), new.get(slug, ""))
        for slug in sorted({*old, *new})
        if old and new and old.get(slug) != new.get(slug)
    )
    title = known.title if known else rule
    return RuleReview(
        rule, title, dict(Counter(old.values())), dict(Counter(new.values())), changed
    )


def _answers(judgements: Sequence[Judgement]) -> RuleAnswers:
    by_rule: dict[str, dict[str, str]] = {}
    for one in judgements:
        for rule, judged in one.criteria.items():
            by_rule.setdefault(rule, {})[one.slug] = str(judged.outcome)
        for rule, flag in one.red_flags.items():
            by_rule.setdefault(rule, {})[one.slug] = str(flag.state)
    return by_rule


def _answers_of_base(base: Base, today: date) -> RuleAnswers:
    with tempfile.TemporaryDirectory() as folder:
        program = base.laid_out(Path(folder, "before"))
        if not (program / "generator" / "__init__.py").is_file():
            raise DirectoryError("the revision before this change holds no program")
        return dict(_read(_checked(program, base.root, today)))


def _checked(program: Path, root: Path, today: date) -> list[dict[str, Any]]:
    """Run the program that was there before on the files of today, and return its judgements."""
    command = [sys.executable, "-m", "generator", "check", "--format", "json"]
    done = subprocess.run(
        [*command, "--root", str(root.resolve()), "--today", today.isoformat()],
        cwd=program,
        env={**os.environ, "PYTHONPATH": str(program)},
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        timeout=PATIENCE,
        check=False,
    )
    try:
        judged: list[dict[str, Any]] = json.loads(done.stdout)["judgements"]
    except (ValueError, KeyError):
        said = " ".join(done.stderr.split())[-200:]
        raise DirectoryError(f"the rules before this change do not run here: {said}") from None
    return judged


def _read(judgements: list[dict[str, Any]]) -> Iterator[tuple[str, dict[str, str]]]:
    by_rule: dict[str, dict[str, str]] = {}
    for one in judgements:
        answers = {rule: finding["outcome"] for rule, finding in one["criteria"].items()}
        answers |= {rule: flag["state"] for rule, flag in one["red_flags"].items()}
        for rule, answer in answers.items():
            by_rule.setdefault(rule, {})[one["provider"]] = answer
    yield from by_rule.items()
