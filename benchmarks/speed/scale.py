"""Documents of one case, of ten, and so on to ten thousand: tjut beside what else makes them."""

from collections.abc import Iterator

from contenders import PDF, WORD
from race import Run, race
from ratio import Ratio

SIZES = (1, 10, 100, 1000, 10_000)
PDF_SIZES = (1, 10, 50)


def documents(most: int) -> Iterator[Run | Ratio]:
    """Word files of up to so many cases; and whether each of many takes more than of a hundred."""
    ours = {}
    for run in race(WORD, [size for size in SIZES if size <= most], "docx"):
        yield run
        if run.program == WORD[0].name:
            ours[run.number] = run
    if most > 100:
        many, hundred = ours[max(ours)], ours[100]
        name = f"build of {many.number:,} cases, to 100"
        memory = many.spent.megabytes, hundred.spent.megabytes
        further, hundredth = _further(ours[1], many), _further(ours[1], hundred)
        yield Ratio(f"{name} (each but the first)", further, hundredth, 1.1)
        yield Ratio(f"memory of {name}", *memory, 1.3, unit="MB")


def _further(one: Run, run: Run) -> float:
    """What each case after the first takes, the start left out."""
    return (run.spent.wall - one.spent.wall) / (run.number - 1)


def pdf() -> Iterator[Run | Ratio]:
    """PDF files; and a batch, to LibreOffice once a document on ready documents."""
    runs = list(race(PDF, PDF_SIZES, "pdf"))
    yield from runs
    ours, peers, _ = runs[-len(PDF) :]
    name = f"build --pdf of {ours.number} cases, to LibreOffice once a document (each)"
    yield Ratio(name, ours.each, peers.each, 0.25)
