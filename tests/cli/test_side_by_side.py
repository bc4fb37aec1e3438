"""Many cases in several processes: the same results in order, whatever becomes of a process."""

import os
import signal
from collections.abc import Callable
from functools import partial
from importlib import import_module

import pytest

from tjut.cli.main import run
from tjut.cli.side_by_side import side_by_side
from tjut.errors import TjutError

NUMBERS = range(50)


def doubling(extra: int) -> Callable[[int], int]:
    """A work to be made ready in each process."""
    return lambda number: 2 * number + extra


def stopping() -> Callable[[int], int]:
    """A work that is stopped as by a computer without memory."""

    def work(number: int) -> int:
        if number == 30:
            os.kill(os.getpid(), signal.SIGKILL)
        return number

    return work


def interrupting(parent: int) -> Callable[[], Callable[[int], int]]:
    """A work during which somebody presses Ctrl-C."""

    def work(number: int) -> int:
        if number == 10:
            os.kill(parent, signal.SIGINT)
        return number

    return lambda: work


@pytest.mark.parametrize("processes", [1, 2, 3])
@pytest.mark.parametrize("method", ["fork", "spawn"])
def test_results_come_in_order(processes: int, method: str) -> None:
    results = side_by_side(partial(doubling, 1), NUMBERS, 10, processes=processes, method=method)
    assert list(results) == [2 * number + 1 for number in NUMBERS]


def test_few_things_are_done_here() -> None:
    here = side_by_side(lambda: lambda _: os.getpid(), range(19), 10)
    assert set(here) == {os.getpid()}


def test_a_process_that_is_killed_is_told_in_a_sentence() -> None:
    with pytest.raises(TjutError, match="stoppades av datorn"):
        list(side_by_side(stopping, NUMBERS, 10, processes=2))


@pytest.mark.parametrize("processes", [1, 2])
def test_what_has_begun_is_done_when_someone_interrupts(
    processes: int, capsys: pytest.CaptureFixture[str]
) -> None:
    given: list[int] = []
    with pytest.raises(KeyboardInterrupt):
        given.extend(side_by_side(interrupting(os.getpid()), range(500), 10, processes=processes))
    assert given == list(range(len(given)))
    assert 10 < len(given) < 100
    assert capsys.readouterr().err.startswith("Avbryter så snart")
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_a_process_that_ctrl_c_ends_too_is_no_fault() -> None:
    parent = os.getpid()

    def work(number: int) -> int:
        if number == 30:
            os.kill(parent, signal.SIGINT)
            os.kill(os.getpid(), signal.SIGKILL)
        return number

    with pytest.raises(KeyboardInterrupt):
        list(side_by_side(lambda: work, NUMBERS, 10, processes=2))


def test_a_second_interruption_stops_at_once() -> None:
    results = side_by_side(partial(doubling, 0), NUMBERS, 10, processes=2)
    assert [next(results), next(results)] == [0, 2]
    signal.raise_signal(signal.SIGINT)
    assert next(results) == 4
    with pytest.raises(KeyboardInterrupt):
        signal.raise_signal(signal.SIGINT)
    with pytest.raises(KeyboardInterrupt):
        list(results)


def test_a_process_that_begins_from_nothing_runs_no_command_of_its_own() -> None:
    assert import_module("tjut.__main__").run is run
