"""Programs that do the same work, run in turn on more and more cases."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from cases import lay_out
from contenders import Contender
from spent import Spent, spent

ROUNDS = {1: 5, 10: 3, 100: 3}
"""How often so many cases are made; the least counts."""


class Run(NamedTuple):
    """What a program took for so many cases; or would take, where that is reckoned."""

    program: str
    number: int
    spent: Spent
    reckoned: bool = False

    @property
    def each(self) -> float:
        """Milliseconds a case, by the clock."""
        return self.spent.wall / self.number

    def line(self) -> str:
        """The row of the table in a terminal."""
        name = f"{self.program}, {self.number:,}" + " (reckoned)" * self.reckoned
        wall, memory = self.spent.wall / 1000, self.spent.megabytes
        return f"{name:<66} {wall:>8.2f} s {self.each:>7.1f} ms each {memory:>4.0f} MB"


def by_program(runs: Sequence[Run]) -> dict[str, list[Run]]:
    """The runs of each program."""
    programs: dict[str, list[Run]] = {}
    for run in runs:
        programs.setdefault(run.program, []).append(run)
    return programs


def race(contenders: Sequence[Contender], sizes: Sequence[int], suffix: str) -> Iterator[Run]:
    """What each takes for each number of cases, until all have made their documents."""
    last: dict[str, Run] = {}
    with TemporaryDirectory() as work:
        for number in sizes:
            running = [contender for contender in contenders if number <= contender.most]
            for run in _in_turn(running, number, suffix, Path(work)):
                last[run.program] = run
            yield from (_scaled(last[contender.name], number) for contender in contenders)


def _in_turn(
    contenders: Sequence[Contender], number: int, suffix: str, work: Path
) -> Iterator[Run]:
    """The least that each takes for so many cases."""
    folder = work / f"{number}"
    lay_out(number, folder / "CASES")
    places = {name: str(folder / name) for name in ("CASES", "DOCUMENTS", "FIELDS", "HTML")}
    places["PROFILE"] = str(work / "PROFILE")
    for contender in contenders:
        spent(*(places.get(part, part) for part in contender.before))
    rounds = [
        [_took(contender, number, suffix, places) for contender in contenders]
        for _ in range(ROUNDS.get(number, 1))
    ]
    for contender, times in zip(contenders, zip(*rounds, strict=True), strict=True):
        yield Run(contender.name, number, min(times))


def _took(contender: Contender, number: int, suffix: str, places: dict[str, str]) -> Spent:
    """What a program takes to make so many documents, none of them missing."""
    with TemporaryDirectory(dir=Path(places["CASES"]).parent) as built:
        command = [{**places, "BUILT": built}.get(part, part) for part in contender.command]
        taken = spent(*command)
        made = sum(1 for _ in Path(built).glob(f"*.{suffix}"))
    if made != number:
        raise SystemExit(f"{contender.name}: {made} documents of {number} cases")
    return taken


def _scaled(run: Run, number: int) -> Run:
    """A run of so many cases, reckoned from one of fewer by what each of them took."""
    if run.number == number:
        return run
    wall, processor, megabytes = run.spent
    times = number / run.number
    return Run(run.program, number, Spent(wall * times, processor * times, megabytes), True)
