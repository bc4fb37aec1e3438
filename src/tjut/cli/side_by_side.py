"""The same work on many things, in as many processes as there are processors for it."""

import os
import signal
import sys
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import chain, islice
from typing import TYPE_CHECKING, Any, TypeVar

from tjut.errors import TjutError

if TYPE_CHECKING:
    from concurrent.futures import Executor, Future

Thing = TypeVar("Thing")
Result = TypeVar("Result")
Work = Callable[[Thing], Result]

FEWEST = 20
"""With fewer things to each process, starting it takes longer than it saves."""

MOST = 8
"""How many processes there are at most; each needs some 60 MB."""

AT_A_TIME = 4
"""How many things a process is handed at a time."""

AHEAD = 4
"""How many handfuls wait for each process, so that none is idle and results do not pile up."""

METHOD = "fork" if sys.platform == "linux" else "spawn"
"""How a process begins: as a copy of this one where that is safe, else from nothing."""

_KILLED = (
    "En av tjuts processer stoppades av datorn, kanske för att minnet tog slut. "
    "Försök igen, med färre ärenden åt gången."
)

_work: list[Work[Any, Any]] = []
"""In a process of its own: the work that it was begun for."""


def side_by_side(
    prepare: Callable[[], Work[Thing, Result]],
    things: Sequence[Thing],
    *,
    processes: int | None = None,
    method: str = METHOD,
) -> Iterator[Result]:
    """The results of a work on each thing, in order, as they come.

    `prepare` makes the work ready, once in each process. It, the things and
    the results can be pickled. The work prints nothing and raises nothing.
    Interrupted, what has been done is given before KeyboardInterrupt is
    raised. Raises TjutError when a process is killed.
    """
    number = _processes(len(things)) if processes is None else processes
    if number < 2:
        return map(prepare(), things)
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    first: list[Result] = []
    ready = prepare
    if method == "fork":  # what the first thing makes ready, each copy has from its beginning
        work = prepare()
        first, things = [work(each) for each in things[:1]], things[1:]
        ready = partial(_itself, work)
    executor = ProcessPoolExecutor(number, get_context(method), _begin, (ready,))
    parts = (things[at : at + AT_A_TIME] for at in range(0, len(things), AT_A_TIME))
    handed = (executor.submit(_do, part) for part in parts)
    begun = deque(islice(handed, number * AHEAD))  # now, while this process has one thread
    return chain(first, _in_turn(executor, begun, handed))


def _in_turn(
    executor: "Executor",
    begun: "deque[Future[list[Result]]]",
    handed: "Iterator[Future[list[Result]]]",
) -> Iterator[Result]:
    """The results in order; for each handful that is done another is handed out."""
    from concurrent.futures.process import BrokenProcessPool

    try:
        while begun:
            results = begun[0].result()
            begun.popleft()
            begun.extend(islice(handed, 1))
            yield from results
    except BrokenProcessPool as error:
        raise TjutError(_KILLED) from error
    except KeyboardInterrupt:
        executor.shutdown(cancel_futures=True)
        for future in begun:
            if not future.cancelled():
                yield from future.result()
        raise
    finally:
        executor.shutdown(cancel_futures=True)


def _processes(things: int) -> int:
    """How many processes are worth their start."""
    available = len(os.sched_getaffinity(0)) if METHOD == "fork" else os.cpu_count() or 1
    return min(available, MOST, things // FEWEST)


def _itself(work: Work[Thing, Result]) -> Work[Thing, Result]:
    return work


def _begin(prepare: Callable[[], Work[Any, Any]]) -> None:
    """Make the work ready in a new process, which leaves Ctrl-C to the one that began it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _work.append(prepare())


def _do(things: Sequence[Any]) -> list[Any]:
    return [_work[-1](thing) for thing in things]
