"""What every report says in the same way: counts, and words that came from outside."""

from collections.abc import Iterable, Iterator, Sequence

from generator.model.finding import FlagState, Freshness, Outcome
from generator.model.judgement import FlagJudged, Judgement
from generator.model.plural import counted
from generator.model.problem import Problem, Severity

FRESHNESS = {
    Freshness.FRESH: "checked",
    Freshness.DUE: "checked, the next check is due",
    Freshness.OVERDUE: "overdue for a check",
    Freshness.UNCHECKED: "nobody has checked yet",
}


def visible(text: str) -> str:
    """Return words from outside with every character that cannot be seen written out.

    A line end in a key or a file's name could otherwise begin a line of its own, which a CI
    service would read as a command; an escape code could repaint somebody's terminal.
    """
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else _written_out(char) for char in text)


def totals(problems: Sequence[Problem], judgements: Sequence[Judgement]) -> str:
    """Return how a report ends, like ``72 profiles judged. 2 errors in 1 file.``."""
    flags = len(list(confirmed(judgements)))
    raised = f", {counted(flags, 'red flag')} confirmed" if flags else ""
    judged = f"{counted(len(judgements), 'profile')} judged{raised}. " if judgements else ""
    if not problems:
        return f"{judged}No problems found."
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    kinds = [(errors, "error"), (len(problems) - errors, "warning")]
    said = ", ".join(counted(number, word) for number, word in kinds if number)
    return f"{judged}{said} in {counted(len({problem.path for problem in problems}), 'file')}."


def confirmed(judgements: Iterable[Judgement]) -> Iterator[tuple[Judgement, str, FlagJudged]]:
    """Yield every confirmed red flag with its provider and rule: no report leaves one out."""
    for judgement in judgements:
        for rule, flag in judgement.raised:
            if flag.state is FlagState.CONFIRMED:
                yield judgement, rule, flag


def flag_line(judgement: Judgement, rule: str) -> str:
    """Return a confirmed red flag by name: ``harbor: red flag confirmed: guarantees outcome``."""
    return f"{visible(judgement.slug)}: red flag confirmed: {rule.replace('-', ' ')}"


def path_of(judgement: Judgement) -> str:
    """Return the file of a profile, from the project's folder."""
    return f"providers/{judgement.slug}.yml"


def documented(judgement: Judgement) -> str:
    """Return how much of a profile is documented; anybody can recount it by hand."""
    rest = judgement.count(Outcome.DOES_NOT_APPLY)
    apart = f", {rest} {'does' if rest == 1 else 'do'} not apply" if rest else ""
    unlooked = judgement.count(Outcome.NOT_LOOKED_FOR)
    apart = (f", {unlooked} not looked for yet" if unlooked else "") + apart
    return (
        f"{judgement.documented} of {judgement.applicable} criteria documented: "
        f"{judgement.count(Outcome.MET)} met, {judgement.count(Outcome.NOT_MET)} not met, "
        f"{judgement.count(Outcome.NOT_STATED)} not stated{apart}"
    )


def _written_out(char: str) -> str:
    return char.encode("unicode_escape", "surrogatepass").decode("ascii")
