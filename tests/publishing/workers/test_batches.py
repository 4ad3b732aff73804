"""What a team works out comes in the order of the calls, is kept, and is not asked for twice."""

from collections.abc import Iterator
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import Any

from generator.publishing.kept.memory import remembered
from generator.publishing.workers.batches import BATCH, FEW, Shared, Works, worked_out
from generator.reading.memory import Job, each, forgetful

MANY = 5 * BATCH + 1


class Others:
    """A team that ends its work at the last moment, the last batch first."""

    ahead = 3

    def __init__(self) -> None:
        self.sent: list[int] = []
        self.open: list[tuple[Future[list[Any]], Works]] = []
        self.most = 0

    def submit(self, works: Works) -> Future[list[Any]]:
        future: Future[list[Any]] = Future()
        self.sent.append(len(works))
        self.open.append((future, works))
        self.most = max(self.most, len(self.open))
        return future

    def result(self, of: Future[list[Any]]) -> list[Any]:
        for future, works in reversed(self.open):
            if not future.done():
                future.set_result(worked_out(works))
        self.open = [one for one in self.open if one[0] is not of]
        return of.result()


def squared(number: int) -> int:
    return number * number


def calls(number: int) -> Iterator[Job[int]]:
    for at in range(number):
        # Every tenth is worth no keeping.
        yield Job("square", (str(at).encode(),) if at % 10 else None, partial(squared, at))


def test_results_come_in_the_order_of_the_calls() -> None:
    others = Others()
    found = list(each(Shared(forgetful, others), calls(MANY)))
    assert found == [squared(at) for at in range(MANY)]
    assert others.sent == [BATCH] * 5


def test_no_more_is_under_way_than_the_team_can_take() -> None:
    others = Others()
    list(each(Shared(forgetful, others), calls(20 * BATCH)))
    assert others.most == Others.ahead + 1


def test_a_few_are_worked_out_here() -> None:
    others = Others()
    assert list(each(Shared(forgetful, others), calls(FEW))) == [0, 1, 4, 9]
    assert Shared(forgetful, others)("square", (b"3",), lambda: 9) == 9
    assert others.sent == []


def test_what_is_kept_is_sent_to_nobody(tmp_path: Path) -> None:
    first, second = Others(), Others()
    for others in (first, second):
        with remembered(tmp_path) as memory:
            found = list(each(Shared(memory, others), calls(MANY)))
            assert found == [squared(at) for at in range(MANY)]
    assert first.sent == [BATCH] * 5
    # The tenths alone are owed again: three or four a batch.
    assert second.sent == []
