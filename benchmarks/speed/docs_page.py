"""docs/hastighet.md: the figures of all measures, put into the text that people have written."""

from collections.abc import Iterable, Iterator, Sequence

import plot
from contenders import PDF, WORD, Contender
from machine import machine
from race import Run, by_program
from ratio import Ratio
from texts import ROOT

PAGE = ROOT / "docs" / "hastighet.md"
PICTURE = ROOT / "docs" / "bilder" / "hastighet.svg"


def write(results: Sequence[Run | Ratio]) -> None:
    """Write the figures between the marks of the page, and draw the picture."""
    runs = [result for result in results if isinstance(result, Run)]
    word, pdf = _of(WORD, runs), _of(PDF, runs)
    text = PAGE.read_text("utf-8")
    text = _put(text, "machine", [machine()])
    text = _put(text, "word", _table(word))
    text = _put(text, "pdf", _table(pdf))
    text = _put(text, "limits", _limits(ratio for ratio in results if isinstance(ratio, Ratio)))
    PAGE.write_text(text, "utf-8")
    PICTURE.write_text(plot.svg(word), "utf-8")


def _of(contenders: Sequence[Contender], runs: Sequence[Run]) -> list[Run]:
    names = {contender.name for contender in contenders}
    return [run for run in runs if run.program in names]


def _put(text: str, name: str, lines: Iterable[str]) -> str:
    """The text of the page with new lines between two marks."""
    before, opening, rest = text.partition(f"<!-- {name} -->\n")
    _, closing, after = rest.partition(f"\n<!-- /{name} -->")
    return "".join((before, opening, "\n", *(f"{line}\n" for line in lines), closing, after))


def _table(runs: Sequence[Run]) -> Iterator[str]:
    """Seconds for so many cases, a row for each program."""
    programs = by_program(runs)
    ours = runs[0].program
    sizes = [run.number for run in programs[ours]]
    yield f"| | {' | '.join(f'{size:,}' for size in sizes)} | processor, ms each | memory, MB |"
    yield "|:--|" + "--:|" * (len(sizes) + 2)
    for program, row in programs.items():
        last = [run for run in row if not run.reckoned][-1]
        cells = [_seconds(*pair) for pair in zip(row, programs[ours], strict=True)]
        processor = f"{last.spent.processor / last.number:.1f}"
        yield f"| {program} | {' | '.join(cells)} | {processor} | {last.spent.megabytes:.0f} |"


def _seconds(run: Run, ours: Run) -> str:
    """Seconds, and how many times those of tjut; in italics where they are reckoned."""
    seconds = run.spent.wall / 1000
    cell = f"{seconds:.2f}" if seconds < 10 else f"{seconds:,.0f}"
    if run.program != ours.program:
        cell += f" ({run.each / ours.each:.1f}×)"
    return f"*{cell}*" if run.reckoned else cell


def _limits(ratios: Iterable[Ratio]) -> Iterator[str]:
    yield "| | tjut | peer | ratio | limit |"
    yield "|:--|--:|--:|--:|--:|"
    for ratio in ratios:
        yield f"| {' | '.join(ratio.cells())} |"
