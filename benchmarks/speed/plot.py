"""A picture of runs: what a case takes, by how many there are in one call."""

from collections.abc import Iterator, Sequence
from math import ceil, floor, log10
from typing import NamedTuple
from xml.sax.saxutils import escape

from race import Run, by_program

WIDTH, HEIGHT = 730, 430
LEFT, RIGHT, TOP, BOTTOM = 70, 500, 70, 366
APART = 20
"""The names at the ends of the lines are at least so far apart."""

_HEAD = f"""\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img"
  aria-labelledby="title" font-size="14"
  font-family="system-ui, 'Segoe UI', Roboto, Carlito, Helvetica, Arial, sans-serif">
<title id="title">Milliseconds to make a Word file of a case, by how many there are</title>
<style>
  .paper {{ fill: #ffffff }} text {{ fill: #52606d }} .title {{ fill: #1f2933 }}
  .grid {{ stroke: #e4e7eb }} .line {{ fill: none; stroke: #9aa5b1; stroke-width: 2 }}
  .dot {{ fill: #9aa5b1 }} .tie {{ stroke: #cbd2d9 }}
  .reckoned {{ stroke-dasharray: 1 6; stroke-linecap: round }}
  .title, .ours {{ font-weight: 600 }} text.ours, .dot.ours {{ fill: #0b69a3 }}
  .line.ours {{ stroke: #0b69a3; stroke-width: 3.5 }}
  @media (prefers-color-scheme: dark) {{
    .paper {{ fill: #161b22 }} text {{ fill: #9aa5b1 }} .title {{ fill: #f0f4f8 }}
    .grid {{ stroke: #2a313a }} .line {{ stroke: #7b8794 }} .dot {{ fill: #7b8794 }}
    .tie {{ stroke: #52606d }} text.ours, .dot.ours {{ fill: #5ed0fa }}
    .line.ours {{ stroke: #5ed0fa }}
  }}
</style>
<rect class="paper" width="{WIDTH}" height="{HEIGHT}" rx="10"/>
<text class="title" x="24" y="36" font-size="17">Milliseconds to make a Word file of a case</text>
<text x="{LEFT}" y="{HEIGHT - 18}">cases, start-up included; dotted where reckoned</text>"""


class _Frame(NamedTuple):
    """Powers of ten: the least and the most milliseconds, and the most cases."""

    low: int
    high: int
    most: float

    def x(self, number: float) -> float:
        return LEFT + (RIGHT - LEFT) * log10(number) / self.most

    def y(self, milliseconds: float) -> float:
        return BOTTOM - (BOTTOM - TOP) * (log10(milliseconds) - self.low) / (self.high - self.low)


def svg(runs: Sequence[Run]) -> str:
    """The picture: a line for each program, the first one's in colour."""
    programs = by_program(runs)
    logs = [log10(run.each) for run in runs]
    most = log10(max(run.number for run in runs))
    frame = _Frame(floor(min(logs)), ceil(max(logs)), most)
    ours = runs[0].program
    lines = [piece for line in reversed(programs.values()) for piece in _line(line, frame, ours)]
    return "\n".join([_HEAD, *_grid(frame), *lines, *_names(programs, frame, ours), "</svg>\n"])


def _grid(frame: _Frame) -> Iterator[str]:
    """A line for each power of ten, and the numbers beside the axes."""
    for power in range(frame.low, frame.high + 1):
        y = frame.y(10**power)
        yield f'<path class="grid" d="M{LEFT} {y:.1f}H{RIGHT}"/>'
        yield f'<text x="{LEFT - 10}" y="{y + 5:.1f}" text-anchor="end">{10.0**power:,g}</text>'
    for power in range(floor(frame.most) + 1):
        x = frame.x(10**power)
        yield f'<text x="{x:.1f}" y="{BOTTOM + 24}" text-anchor="middle">{10**power:,}</text>'


def _line(runs: list[Run], frame: _Frame, ours: str) -> Iterator[str]:
    """A program's line with a dot for each run, dotted on to where its runs are reckoned."""
    kind = " ours" * (runs[0].program == ours)
    places = [(frame.x(run.number), frame.y(run.each)) for run in runs if not run.reckoned]
    points = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
    if runs[-1].reckoned:
        x, y = places[-1]
        yield f'<path class="line reckoned" d="M{x:.1f} {y:.1f}H{RIGHT}"/>'
    yield f'<polyline class="line{kind}" points="{points}"/>'
    for x, y in places:
        yield f'<circle class="dot{kind}" cx="{x:.1f}" cy="{y:.1f}" r="4"/>'


def _names(programs: dict[str, list[Run]], frame: _Frame, ours: str) -> Iterator[str]:
    """The name of each program and what it takes in the end, apart from one another."""
    above = float(TOP - APART)
    for last in sorted((runs[-1] for runs in programs.values()), key=lambda run: -run.each):
        end = frame.y(last.each)
        above = max(end, above + APART)
        text = f'<text class="{"ours" * (last.program == ours)}" y="{above + 5:.1f}"'
        yield f'<path class="tie" d="M{RIGHT + 8} {end:.1f}L{RIGHT + 20} {above:.1f}"/>'
        yield f'{text} x="{RIGHT + 26}">{escape(last.program)}</text>'
        yield f'{text} x="{WIDTH - 24}" text-anchor="end">{last.each:.{last.each < 10:d}f}</text>'
