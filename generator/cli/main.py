"""The ``directory`` command: it runs the part that is asked for, and turns trouble into words.

Exit codes: 0 done; 1 somebody's file has problems; 2 it could not run; 130 stopped by Ctrl-C; 143
or 129 ended by the system (128 and the number of SIGTERM or SIGHUP). Nothing stays half written.
"""

import signal
import sys
import traceback
from collections.abc import Sequence
from contextlib import suppress
from types import FrameType

import rich_click as click
from click.exceptions import NoSuchCommand

from generator.cli.late_command import LateCommand
from generator.cli.speaking import complain, say, speak_to_any_terminal
from generator.model.problem import DirectoryError

COMMANDS = (
    *("check", "build", "serve", "init", "new", "call", "draft", "merge", "fix", "from-issue"),
    *("review", "show", "queue", "verify", "sample", "still-right", "explain", "articles"),
    *("registry", "report", "schema", "reproduce", "sign"),
)

COULD_NOT_RUN = 2
STOPPED = 130

# Colour only on a terminal: not in a log because CI is recognised by its environment.
click.rich_click.FORCE_TERMINAL = None
click.rich_click.TEXT_PARAGRAPH_LINEBREAKS = "\n\n"


class Commands(click.RichGroup):
    """All commands, none of which slows another down."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return every command, in the order of the help text."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command that has a name."""
        return LateCommand(cmd_name) if cmd_name in COMMANDS else None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command that was typed, or say which one was perhaps meant."""
        try:
            return super().resolve_command(ctx, args)
        except NoSuchCommand as unknown:
            raise NoSuchCommand(unknown.command_name, possibilities=COMMANDS, ctx=ctx) from None


def _print_version(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted:
        from importlib import metadata

        say(f"directory {metadata.version('ketamine-directory')}\n")
        ctx.exit()


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_print_version,
    help="Show the version and exit.",
)
def directory() -> None:
    """Read, judge and publish the provider profiles of this directory.

    Exit codes: 0 done; 1 somebody's file has problems; 2 it could not run.

    \b
    Examples:
      directory check providers/example-harbor-clinic.yml
      directory explain publishes-prices
      directory COMMAND -h
    """


class Terminated(BaseException):
    """The system asked the program to end; what was begun is cleared up on the way out."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.code = 128 + number


def _terminate(number: int, _: FrameType | None) -> None:
    # Asked twice, it still clears up; only SIGKILL leaves that out.
    signal.signal(number, signal.SIG_IGN)
    raise Terminated(number)


def _end_when_asked() -> None:
    """Have SIGTERM and SIGHUP end the program as Ctrl-C does; under ``nohup`` one is ignored."""
    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is signal.SIG_DFL:
            signal.signal(number, _terminate)


def main() -> None:
    """Run the command line and end the program."""
    speak_to_any_terminal()
    _end_when_asked()
    if sys.flags.optimize > 1:
        complain("Python was told to drop docstrings (-OO, PYTHONOPTIMIZE=2), and they hold words")
        complain("that are shown and published; run it without: unset PYTHONOPTIMIZE")
        sys.exit(COULD_NOT_RUN)
    sys.exit(run(sys.argv[1:]))


def run(arguments: Sequence[str]) -> int:
    """Run one command line and return its exit code; trouble becomes one line, not a traceback."""
    try:
        code = _asked(arguments)
    except Terminated as asked:
        return asked.code
    except click.ClickException as error:
        complain(error.format_message())
    except DirectoryError as error:
        complain(str(error))
    except OSError as error:
        complain(f"{error.filename or 'the system'}: {error.strerror or error}")
    except Exception:  # noqa: BLE001 - left alone it would end with 1, which blames a file
        with suppress(OSError):
            traceback.print_exc()
        complain("this is a mistake in the program, not in your files; please report it")
    else:
        return code
    return COULD_NOT_RUN


def _asked(arguments: Sequence[str]) -> int:
    try:
        code = directory.main(list(arguments), prog_name="directory", standalone_mode=False)
    except click.Abort:
        return STOPPED
    except SystemExit:
        return 0  # Click and Rich end so where nobody reads the help any more.
    return code if isinstance(code, int) else 0
