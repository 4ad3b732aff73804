"""``python -m generator`` and ``directory``: the command, whenever and however often it is stopped.

What takes longest at the start is loading; the command itself takes over only after that.
"""

import signal
import sys
from types import FrameType

STOPPED = 130


def start() -> None:
    """Run the command line and end the program."""
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, _stop)
    try:
        from generator.cli.main import main

        main()
    except KeyboardInterrupt:
        sys.exit(STOPPED)


def _stop(number: int, _: FrameType | None) -> None:
    # Pressed twice, it still clears up; only SIGKILL leaves that out.
    signal.signal(number, signal.SIG_IGN)
    raise KeyboardInterrupt


if __name__ == "__main__":
    start()
