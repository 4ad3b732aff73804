"""A report as SARIF 2.1.0, the form that code scanning services read."""

import json
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from generator.model.judgement import FlagJudged, Judgement
from generator.model.problem import Problem
from generator.reporting.phrases import confirmed, flag_line, path_of

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
ROOT = "PROJECTROOT"
CONFIRMED = "red-flag-confirmed"


def as_sarif(problems: Sequence[Problem], judgements: Sequence[Judgement]) -> str:
    """Return the problems as one run, and each confirmed red flag as a note on its file."""
    results = [*problems, *(_flag(*flag) for flag in confirmed(judgements))]
    codes = sorted({problem.code for problem in results})
    run = {
        "tool": {"driver": {"name": "directory", "rules": [_rule(code) for code in codes]}},
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {ROOT: {"description": {"text": "The folder given by --root."}}},
        "results": [_result(problem, codes.index(problem.code)) for problem in results],
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


def _flag(judgement: Judgement, rule: str, flag: FlagJudged) -> Problem:
    message = flag_line(judgement, rule)
    return Problem(path_of(judgement), 1, 1, CONFIRMED, message, flag.reason)


def _rule(code: str) -> dict[str, Any]:
    return {"id": code, "shortDescription": {"text": code.replace("-", " ")}}


def _result(problem: Problem, rule: int) -> dict[str, Any]:
    words = " - ".join(filter(None, [problem.message, problem.suggestion]))
    return {
        "ruleId": problem.code,
        "ruleIndex": rule,
        "level": "note" if problem.code == CONFIRMED else str(problem.severity),
        "message": {"text": words},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": _address(problem.path),
                    "region": {"startLine": problem.line, "startColumn": problem.column},
                }
            }
        ],
    }


def _address(path: str) -> dict[str, str]:
    quoted = quote(path, errors="surrogateescape")
    if path.startswith("/"):
        return {"uri": f"file://{quoted}"}
    return {"uri": quoted, "uriBaseId": ROOT}
