import io
import sys

import pytest

from generator.cli.speaking import complain, say, wants_colour


class Terminal(io.StringIO):
    """Something that says it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def no_wishes(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("NO_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)


def test_a_report_goes_out_as_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    say("one\ntwo\n")
    assert capsys.readouterr() == ("one\ntwo\n", "")


def test_a_complaint_is_one_line_on_the_other_stream(capsys: pytest.CaptureFixture[str]) -> None:
    complain("there is\n  no folder")
    assert capsys.readouterr() == ("", "directory: there is no folder\n")


def test_colour_is_for_terminals() -> None:
    assert wants_colour(Terminal())
    assert not wants_colour(io.StringIO())


@pytest.mark.parametrize(("name", "value"), [("NO_COLOR", "1"), ("TERM", "dumb")])
def test_a_terminal_can_ask_for_none(
    name: str, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, value)
    assert not wants_colour(Terminal())


def test_an_empty_wish_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "")
    assert wants_colour(Terminal())


def test_a_full_disk_is_not_taken_for_a_reader_who_left(monkeypatch: pytest.MonkeyPatch) -> None:
    class Full(io.StringIO):
        def write(self, _: str) -> int:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(sys, "stdout", Full())
    with pytest.raises(OSError, match="No space"):
        say("report")
