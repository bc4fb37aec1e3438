"""Two measures of the same unit, and how far apart they may be."""

from collections.abc import Callable
from typing import NamedTuple

Run = Callable[[], float]


class Ratio(NamedTuple):
    """What is measured, ours and the peer's, and the most that ours/peer's may be.

    With `at_least` it is the least that peer's/ours may be.
    """

    name: str
    ours: float
    peers: float
    limit: float
    unit: str = "ms"
    at_least: bool = False

    @property
    def value(self) -> float:
        """The ratio that the limit is for."""
        return self.peers / self.ours if self.at_least else self.ours / self.peers

    @property
    def holds(self) -> bool:
        """Whether the limit holds."""
        return self.value >= self.limit if self.at_least else self.value <= self.limit

    def cells(self) -> tuple[str, str, str, str, str]:
        """What is measured, ours, the peer's, the ratio and its limit."""
        sign = "≥" if self.at_least else "≤"
        ours, peers = (f"{value:,.1f} {self.unit}" for value in (self.ours, self.peers))
        verdict = "" if self.holds else ", not held"
        return self.name, ours, peers, f"{self.value:.2f}", f"{sign} {self.limit}{verdict}"

    def line(self) -> str:
        """The row of the table in a terminal."""
        name, ours, peers, value, limit = self.cells()
        return f"{name:<66} {ours:>10} {peers:>10} {value:>6}  {limit}"


def least(*runs: Run, rounds: int) -> list[float]:
    """The least that each run gives, all run in turn."""
    times = [[run() for run in runs] for _ in range(rounds)]
    return [min(each) for each in zip(*times, strict=True)]
