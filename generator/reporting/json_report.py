"""A report for programs: one object with all problems and all judgements."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from generator.model.finding import Judged, Look
from generator.model.judgement import FlagJudged, Judgement
from generator.model.problem import Problem


def as_json(problems: Sequence[Problem], judgements: Sequence[Judgement]) -> str:
    """Return the object as ASCII, so that it reads the same whatever the locale."""
    report = {
        "problems": [_problem(problem) for problem in problems],
        "judgements": [_judgement(judgement) for judgement in judgements],
    }
    return json.dumps(report, indent=2) + "\n"


def _problem(problem: Problem) -> dict[str, Any]:
    return {
        "path": problem.path,
        "line": problem.line,
        "column": problem.column,
        "severity": str(problem.severity),
        "code": problem.code,
        "message": problem.message,
        "suggestion": problem.suggestion,
    }


def _judgement(judgement: Judgement) -> dict[str, Any]:
    return {
        "provider": judgement.slug,
        "listing": str(judgement.listing),
        "freshness": str(judgement.freshness),
        "criteria": {rule: _criterion(judged) for rule, judged in judgement.criteria.items()},
        "red_flags": {rule: _red_flag(flag) for rule, flag in judgement.red_flags.items()},
    }


def _criterion(judged: Judged) -> dict[str, Any]:
    return {
        "outcome": str(judged.outcome),
        "reason": judged.reason,
        "basis": str(judged.provenance),
        "evidence": _evidence(judged.looks),
    }


def _red_flag(flag: FlagJudged) -> dict[str, Any]:
    reply = flag.reply
    return {
        "state": str(flag.state),
        "reason": flag.reason,
        "basis": str(flag.provenance),
        "evidence": _evidence(flag.looks),
        "reply": None if reply is None else {"on": reply.on.isoformat(), "text": reply.text},
    }


def _evidence(looks: Iterable[Look]) -> list[dict[str, Any]]:
    return [
        {
            "name": look.name,
            "basis": str(look.provenance),
            "url": look.evidence.url,
            "seen": str(look.evidence.seen),
            "method": str(look.evidence.method),
            "publisher": look.evidence.publisher,
            "by": look.evidence.by,
            "note": look.evidence.note,
        }
        for look in looks
    ]
