"""Documents of one case, of ten, and so on to ten thousand: tjut beside what else makes them."""

from collections.abc import Iterator
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from cases import lay_out
from contenders import PDF, TJUT, WORD
from race import Run, race
from ratio import Ratio
from spent import Spent, spent

SIZES = (1, 10, 100, 1000, 10_000)
PDF_SIZES = (1, 10, 50)
FEW, AROUND = 100, 20
"""Of how many cases a case is compared with one of many, and how often before and after."""


def documents(most: int) -> Iterator[Run | Ratio]:
    """Word files of up to so many cases; and whether each of many takes more than of a hundred."""
    yield from race(WORD, [size for size in SIZES if size <= most], "docx")
    if most > FEW:
        yield from _growth(most)


def _growth(most: int) -> Iterator[Ratio]:
    """A case among many, to one among a hundred, which are built before and after the many.

    The speed of a machine drifts within minutes, so that the median of these is what the many,
    which take as long as all of them, can be compared with.
    """
    with TemporaryDirectory() as work:
        few = [_built(FEW, work) for _ in range(AROUND)]
        many = _built(most, work)
        few += [_built(FEW, work) for _ in range(AROUND)]
        start = median(_built(1, work).wall for _ in few)
    hundred = median(run.wall for run in few)
    name = f"build of {most:,} cases, to {FEW}"
    yield Ratio(
        f"{name} (each but the first)",
        (many.wall - start) / (most - 1), (hundred - start) / (FEW - 1), 1.1,
    )  # fmt: skip
    yield Ratio(f"memory of {name}", many.megabytes, few[0].megabytes, 1.3, unit="MB")


def _built(number: int, work: str) -> Spent:
    """What tjut takes to build so many cases."""
    cases = Path(work, f"{number}")
    if not cases.exists():
        lay_out(number, cases)
    with TemporaryDirectory(dir=work) as built:
        return spent(*TJUT, "build", cases, "-o", built)


def pdf() -> Iterator[Run | Ratio]:
    """PDF files; and a batch, to LibreOffice once a document on ready documents."""
    runs = list(race(PDF, PDF_SIZES, "pdf"))
    yield from runs
    ours, peers, _ = runs[-len(PDF) :]
    name = f"build --pdf of {ours.number} cases, to LibreOffice once a document (each)"
    yield Ratio(name, ours.each, peers.each, 0.25)
