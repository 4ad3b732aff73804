import sys

import pytest

from generator.cli.progress import LONG, tracked
from tests.cli.test_speaking import Terminal


def test_short_work_has_no_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", terminal := Terminal())
    items = list(range(LONG))
    assert tracked(items, "Reading") is items
    assert terminal.getvalue() == ""


def test_nobody_watches_a_log(capsys: pytest.CaptureFixture[str]) -> None:
    items = list(range(LONG + 1))
    assert tracked(items, "Reading") is items
    assert capsys.readouterr().err == ""


def test_long_work_is_counted_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", terminal := Terminal())
    items = list(range(LONG + 1))
    assert list(tracked(items, "Reading profiles")) == items
    assert "Reading profiles" in terminal.getvalue()
    assert "100%" in terminal.getvalue()
