from generator.model.problem import Problem, Severity
from generator.reporting.github import as_github
from tests.reporting.made_up import JUDGEMENT, PROBLEMS, many


def commands(problems: list[Problem]) -> list[str]:
    return [line for line in as_github(problems, []).splitlines() if line.startswith("::")]


def test_each_problem_is_a_command_and_the_count_is_plain_text() -> None:
    assert as_github(PROBLEMS, [JUDGEMENT]) == (
        "::error file=providers/example-a.yml,line=7,col=8,title=unknown-state::"
        "locations.1.state: this is no state; found 'Californa'%0Adid you mean 'CA'?\n"
        "::warning file=providers/example-b.yml,line=3,col=1,title=license-expired::"
        "the CA license of Ana Example has expired\n"
        "::notice file=providers/example-a.yml,line=1,title=red flag confirmed::"
        "example-a: red flag confirmed: guarantees outcome%0AThey promise a result.\n"
        "1 profile judged, 1 red flag confirmed. 1 error, 1 warning in 2 files.\n"
    )


def test_what_has_a_meaning_to_github_is_escaped() -> None:
    sly = Problem("providers/a:b,c%d\r\ne.yml", 1, 2, "odd", "100%, a: b\r\n::error::c", "x\ny")
    (command,) = commands([sly])
    assert command == (
        "::error file=providers/a%3Ab%2Cc%25d%0D%0Ae.yml,line=1,col=2,title=odd::"
        "100%25, a: b\\r\\n::error::c%0Ax\\ny"
    )


def test_the_tenth_of_each_kind_says_how_many_more_there_are() -> None:
    found = commands([*many(12), *many(11, Severity.WARNING)])
    assert len(found) == 20
    assert found[9] == "::error::3 more errors, see the summary"
    assert found[19] == "::warning::2 more warnings, see the summary"


def test_nine_are_all_shown() -> None:
    assert len(commands(many(9))) == 9
    assert "more" not in as_github(many(9), [])


def test_errors_come_before_warnings() -> None:
    warning, error = many(1, Severity.WARNING)[0], many(1)[0]
    assert [line.split()[0] for line in commands([warning, error])] == ["::error", "::warning"]


def test_the_tenth_red_flag_says_how_many_more_there_are() -> None:
    found = as_github([], [JUDGEMENT] * 11).splitlines()
    assert len([line for line in found if line.startswith("::notice file=")]) == 9
    assert "::notice::2 more red flags confirmed, see the summary" in found


def placed(changed: dict[str, list[range]], *problems: Problem) -> list[str]:
    lines = as_github(list(problems), [JUDGEMENT], changed).splitlines()
    return [line for line in lines if line.startswith("::")]


def at(line: int, path: str = "a.yml", code: str = "odd") -> Problem:
    return Problem(path, line, 4, code, "it is odd")


def test_a_problem_on_a_changed_line_stays_there_and_others_go_to_the_next_one() -> None:
    changed = {"a.yml": [range(5, 8), range(20, 21)]}
    first, second, third = placed(changed, at(6), at(12, code="b"), at(30, code="c"))
    assert first.startswith("::error file=a.yml,line=6,col=4,")
    assert second.startswith("::error file=a.yml,line=7,col=1,title=b::line 12: it is odd")
    assert third.startswith("::error file=a.yml,line=20,col=1,title=c::line 30: it is odd")


def test_files_that_did_not_change_come_last_on_their_own_lines() -> None:
    changed = {"b.yml": [range(1, 9)], "moved.yml": []}
    found = placed(changed, at(3), at(2, "b.yml"), at(4, "b.yml"), at(9, "moved.yml"))
    assert [line.split(",")[0] for line in found] == [
        "::error file=b.yml",
        "::error file=b.yml",
        "::error file=moved.yml",
        "::error file=a.yml",
    ]
    assert ",line=9," in found[2]


def test_only_red_flags_of_what_changed_are_told_beside_it() -> None:
    assert placed({"a.yml": [range(1, 2)]}) == []
    (flag,) = placed({"providers/example-a.yml": [range(4, 6)]})
    assert flag.startswith("::notice file=providers/example-a.yml,line=4,")
