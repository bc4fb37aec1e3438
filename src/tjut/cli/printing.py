"""`tjut build --pdf`: a PDF beside each document."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from tjut.cli.cases import display
from tjut.cli.faults import Guard
from tjut.cli.terminal import put, remark
from tjut.errors import TjutError
from tjut.files import read_whole, write_whole
from tjut.writers.pdf.write import VERIFIED, Printed, printer, write_pdfs

_UNDATED = date(2000, 1, 1)
"""The date of a PDF whose draft has none."""


class Paper(NamedTuple):
    """A built document, and the date of its report."""

    document: Path
    day: date | None


def protect_pdf(document: Path) -> None:
    """Raise TjutError when the PDF beside a document is not tjut's own."""
    from tjut.writers.pdf.finish import is_own

    pdf = document.with_suffix(".pdf")
    if pdf.exists() and not is_own(read_whole(pdf)):
        msg = (
            f"”{pdf}” är inte gjord av tjut och skrivs inte över. Flytta den, eller använd --force."
        )
        raise TjutError(msg)


def ready_to_print(guard: Guard) -> Callable[[Sequence[Paper]], None]:
    """What prints papers, when LibreOffice and all else that takes is there; else TjutError."""
    office = printer()

    def print_papers(papers: Sequence[Paper]) -> None:
        documents = ((read_whole(paper.document), paper.day or _UNDATED) for paper in papers)
        printed = _written(papers, write_pdfs(office, documents), guard)
        if older := min((pdf.office for pdf in printed if pdf.office < VERIFIED), default=None):
            remark(
                f"PDF-filerna är gjorda med LibreOffice {older[0]}.{older[1]}. Att de uppfyller "
                f"PDF/A och PDF/UA är prövat från {VERIFIED[0]}.{VERIFIED[1]}."
            )

    return print_papers


def _written(
    papers: Sequence[Paper], printed: Iterator[Printed | None], guard: Guard
) -> Iterator[Printed]:
    """The PDF files, as each is written beside its document."""
    for paper, pdf in zip(papers, printed, strict=True):
        name = display(paper.document)
        with guard.on(name):
            if pdf is None:
                raise TjutError(f"LibreOffice kunde inte göra PDF av ”{name}”.")
            write_whole(paper.document.with_suffix(".pdf"), pdf.pdf)
            put(f"{display(paper.document.with_suffix('.pdf'))}\n")
            yield pdf
