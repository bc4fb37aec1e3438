"""The same work on many things, in as many processes as there are processors for it."""

import gc
import os
import signal
import sys
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from itertools import chain, islice
from threading import Thread
from typing import TYPE_CHECKING, Any, TypeVar

from tjut.cli.terminal import remark
from tjut.errors import TjutError

if TYPE_CHECKING:
    from concurrent.futures import Executor

Thing = TypeVar("Thing")
Result = TypeVar("Result")
Work = Callable[[Thing], Result]
Handful = Callable[[], list[Any]]
"""Gives the results of some things, once they are there."""

MOST = 8
"""How many processes there are at most; each needs some 60 MB."""

AT_A_TIME = 8
"""How many things a process is handed at a time, at most; to hand them over takes its time too."""

AHEAD = 3
"""How many handfuls wait for each process, so that none is idle and results do not pile up."""

METHOD = "fork" if sys.platform == "linux" else "spawn"
"""How a process begins: as a copy of this one where that is safe, else from nothing."""

_KILLED = (
    "En av tjuts processer stoppades av datorn, kanske för att minnet tog slut. "
    "Försök igen, med färre ärenden åt gången."
)

_STOPPING = (
    "Avbryter så snart det som är påbörjat är klart. Tryck Ctrl-C igen för att avbryta genast."
)

_work: list[Work[Any, Any]] = []
"""In a process of its own: the work that it was begun for."""


def side_by_side(
    prepare: Callable[[], Work[Thing, Result]],
    things: Sequence[Thing],
    fewest: int,
    *,
    processes: int | None = None,
    method: str = METHOD,
) -> Iterator[Result]:
    """The results of a work on each thing, in order, as they come.

    With fewer than `fewest` things to each, a process is not worth its start.
    `prepare` makes the work ready, once in each process. It, the things and
    the results can be pickled. The work prints nothing and raises nothing.
    At Ctrl-C what has been begun is done and given before KeyboardInterrupt
    is raised; a second one raises it at once. Raises TjutError when a process
    is killed.
    """
    number = _processes(len(things) // fewest) if processes is None else processes
    if number < 2:
        work = prepare()
        singly = (partial(_each, work, [thing]) for thing in things)
        return _in_turn(deque(islice(singly, 1)), singly)
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    first: list[Result] = []
    ready = prepare
    if method == "fork":  # what the first thing makes ready, each copy has from its beginning
        work = prepare()
        first, things = _each(work, things[:1]), things[1:]
        ready = partial(_itself, work)
        gc.freeze()  # else each copy hunts for garbage among all of it
    executor = ProcessPoolExecutor(number, get_context(method), _begin, (ready,))
    handed = (executor.submit(_do, part).result for part in _parts(things, number))
    with _without_interrupts():  # which the processes that begin here inherit
        # Now, while this process has one thread: a copy of one with more may never run.
        begun: deque[Handful] = deque(islice(handed, number * AHEAD))
    return chain(first, _with(executor, _in_turn(begun, handed)))


def _parts(things: Sequence[Thing], processes: int) -> Iterator[Sequence[Thing]]:
    """What is handed over at a time: less towards the end, so that all processes end together."""
    at = 0
    while at < len(things):
        size = max(1, min(AT_A_TIME, (len(things) - at) // (2 * processes)))
        yield things[at : at + size]
        at += size


def _in_turn(begun: "deque[Handful]", handed: Iterator[Handful]) -> Iterator[Any]:
    """The results in order; for each handful that is done another is handed out."""
    with _stopping() as stopped:
        try:
            while begun:
                yield from begun.popleft()()
                begun.extend(islice(handed, 0 if stopped else 1))
        except Exception:
            if not stopped:  # else it is another process that Ctrl-C has ended, as on Windows
                raise
    if stopped:
        raise KeyboardInterrupt


def _with(executor: "Executor", results: Iterator[Result]) -> Iterator[Result]:
    """The results of an executor, which is shut down in the end."""
    from concurrent.futures.process import BrokenProcessPool

    try:
        yield from results
    except BrokenProcessPool as error:
        raise TjutError(_KILLED) from error
    finally:
        executor.shutdown(cancel_futures=True)


@contextmanager
def _stopping() -> Iterator[list[int]]:
    """Something that is true from the first Ctrl-C on; the second one does what it always does."""
    stopped: list[int] = []
    before = signal.getsignal(signal.SIGINT)

    def stop(number: int, _: object) -> None:
        stopped.append(number)
        signal.signal(signal.SIGINT, before)
        with suppress(RuntimeError):  # of a stream that something else is being written to
            remark(_STOPPING)

    signal.signal(signal.SIGINT, stop)
    try:
        yield stopped
    finally:
        signal.signal(signal.SIGINT, before)


@contextmanager
def _without_interrupts() -> Iterator[None]:
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _processes(most: int) -> int:
    """How many processes there may be, and processors for them."""
    here = getattr(os, "sched_getaffinity", None)
    available = len(here(0)) if here else os.cpu_count() or 1
    return min(available, MOST, most)


def _itself(work: Work[Thing, Result]) -> Work[Thing, Result]:
    return work


def _begin(prepare: Callable[[], Work[Any, Any]]) -> None:
    """Make the work ready in a new process, which leaves Ctrl-C to the one that began it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_parent, daemon=True).start()
    _work.append(prepare())


def _end_with_parent() -> None:
    """Let no process outlive the one that began it, however that ends."""
    from multiprocessing import parent_process

    parent = parent_process()
    assert parent is not None
    parent.join()
    os._exit(1)


def _do(things: Sequence[Any]) -> list[Any]:
    return _each(_work[-1], things)


def _each(work: Work[Thing, Result], things: Sequence[Thing]) -> list[Result]:
    return [work(thing) for thing in things]
