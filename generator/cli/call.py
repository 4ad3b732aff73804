"""``directory call``: one question at a time for the front desk of a provider."""

from datetime import date
from pathlib import Path
from typing import Any

import rich_click as click

from generator.calling.answer_file import answer_file
from generator.calling.call import Call
from generator.calling.order import in_order, next_question, stated, stated_before
from generator.calling.places import name_of, places_of
from generator.calling.question import IN_PART, TO, Question
from generator.calling.questions import ATTEMPTS, MOST_ATTEMPTS
from generator.calling.values import as_text
from generator.cli.options import root_option, today_option
from generator.cli.speaking import say
from generator.contributing.new_file import write_new
from generator.contributing.one_profile import one_profile
from generator.model.problem import DirectoryError

HELP = "Type the number of an answer; u takes the last one back, s skips, e ends the call."
OF_A_PLACE = "p asks for one of its places: prices and hours are then written there alone."
EVERYWHERE = "All of them, as far as the answers are the same"


@click.command()
@click.argument("slug")
@click.option("--by", help="Your name or handle: who calls.")
@click.option(
    "--output", type=click.Path(path_type=Path), help="The file to write; never overwritten."
)
@root_option
@today_option
def call(slug: str, by: str | None, output: Path | None, root: Path, today: date) -> int:
    """Ask the front desk of a provider one question at a time, and keep what is answered.

    What nobody states comes first. The answers go into a new file for `directory merge`; the
    profile is not touched. Ctrl-C ends the call, and what was answered until then is kept.

    \b
    Examples:
      directory call example-harbor-clinic
      directory call example-harbor-clinic --by erin --output answers.yml
    """
    provider = one_profile(slug, root, today).provider
    data = provider.model_dump(mode="json", exclude_unset=True)
    say(f"{provider.name}  {provider.phone or 'no phone number is known'}\n{HELP}\n")
    places = places_of(data)
    say(f"{OF_A_PLACE}\n" if places else "")
    started = Call(slug, today.isoformat(), by or _asked("Your name or handle"), places=places)
    interview = Interview(data)
    ended = interview.hold(_reached(started))
    return _write(ended, interview.known, output or Path(f"call-{slug}-{today}.yml"))


class Interview:
    """The questions for one provider, on a terminal."""

    def __init__(self, profile: dict[str, Any]) -> None:
        self.known, self.order = stated(profile), in_order(profile)
        self.skipped: set[str] = set()
        self.place = ""

    def hold(self, call: Call) -> Call:
        """Ask until nothing is left, or the call ends."""
        while call.is_connected and (question := self._next(call)):
            typed = _typed(question, "usep" if call.places else "use")
            if typed == "e":
                break
            if typed == "p":
                self.place = _place(call)
            elif typed == "u":
                call = call.undone()
            elif typed == "s":
                self.skipped.add(question.id)
            else:
                call = self._answered(call, question, question.taps[int(typed) - 1].id)
        return call

    def _next(self, call: Call) -> Question | None:
        left = tuple(one for one in self.order if one.id not in self.skipped)
        found = next_question(call, left, self.known, self.place)
        return call.question(found) if found else None

    def _answered(self, call: Call, question: Question, tap: str) -> Call:
        try:
            answered = call.answered(question.id, tap, _figure(question, tap))
        except DirectoryError as error:
            say(f"  {error}\n")
            return call
        return answered if self._is_meant(question, tap, answered) else call

    def _is_meant(self, question: Question, tap: str, call: Call) -> bool:
        """Show what was stated before only now, and ask about a change."""
        chosen, before = question.tap(tap), stated_before(question, self.known)
        said = call.answers[question.id]
        now = (chosen.value if chosen else "") or (said.figure if tap != IN_PART else "")
        now = TO.join(map(as_text, now.split(TO)))
        if not before or not now:
            return True
        if now == before:
            say("  As stated before.\n")
            return True
        say(f"  Stated before: {before}. Now: {now}.\n")
        return click.confirm("  Is the new answer right?", default=True, err=True)


def _asked(words: str, default: str | None = None) -> str:
    return str(click.prompt(words, default=default, err=True)).strip()


def _reached(call: Call) -> Call:
    """Write down each attempt, until somebody answers or there were three."""
    while "reached" not in call.attempts and len(call.attempts) < MOST_ATTEMPTS:
        try:
            what = list(ATTEMPTS)[_number("What happened?", list(ATTEMPTS.values())) - 1]
            who = _asked("Who answered", "front desk") if what == "reached" else ""
        except click.Abort:
            break
        call = call.attempted(what, who)
    return call


def _number(words: str, choices: list[str], more: str = "") -> Any:
    say("".join(f"  {n}  {one}\n" for n, one in enumerate(choices, 1)))
    keys = [*map(str, range(1, len(choices) + 1)), *more]
    typed = click.prompt(words, type=click.Choice(keys), show_choices=False, err=True)
    return int(typed) if typed.isdigit() else typed


def _place(call: Call) -> str:
    """Return the place that is asked about from now on, or nothing for all of them."""
    names = [name_of(dict(one)) for one in call.places]
    try:
        chosen: int = _number("Which place?", [EVERYWHERE, *names])
        return ["", *names][chosen - 1]
    except click.Abort:
        return ""


def _typed(question: Question, more: str) -> str:
    """Return the number of an answer, or a letter of ``more``; Ctrl-C and no more input are e."""
    say(f"\n{question.ask}\n")
    try:
        return str(_number("Answer", [one.says for one in question.taps], more))
    except click.Abort:
        return "e"


def _figure(question: Question, tap: str) -> str:
    room = question.figure
    if tap == IN_PART:
        return _asked("  What they said, in a few words", "")
    if room is None or tap not in room.taps:
        return ""
    for word, says in room.choices.items():
        say(f"  {word}: {says}\n")
    return _asked(f"  {room.label}", None if room.needed else "")


def _write(call: Call, known: dict[str, str], file: Path) -> int:
    text = answer_file(call, known)
    if not text:
        say("\nNo answer proves a fact, so nothing was written.\n")
        return 0
    written = write_new(file, text)
    say(f"\n{written} written. Put it into the profile with: directory merge {written}\n")
    return 0
