"""`tjut build --pdf`: a PDF beside each document."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from tjut.cli.cases import display
from tjut.cli.faults import Guard
from tjut.cli.terminal import remark
from tjut.errors import TjutError
from tjut.files import read_whole, write_together
from tjut.writers.pdf.write import VERIFIED, Printed, printer, write_pdfs

_UNDATED = date(2000, 1, 1)
"""The date of a PDF whose draft has none."""


class Paper(NamedTuple):
    """A built document: where it goes, its bytes, and the date of its report."""

    document: Path
    data: bytes
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


def ready_to_print(guard: Guard) -> Callable[[Sequence[Paper]], list[Path]]:
    """What prints papers, when LibreOffice and all else that takes is there; else TjutError.

    It writes each document together with its PDF, or neither, and returns the
    files that it has written.
    """
    office = printer()

    def print_papers(papers: Sequence[Paper]) -> list[Path]:
        written: list[Path] = []
        versions = []
        printed = write_pdfs(office, ((paper.data, paper.day or _UNDATED) for paper in papers))
        with guard.on("LibreOffice"):
            for paper, pdf in zip(papers, printed, strict=True):
                with guard.on(display(paper.document)):
                    written += _write(paper, pdf)
                versions += [pdf.office] if pdf else []
        _tell_version(versions)
        return written

    return print_papers


def _write(paper: Paper, pdf: Printed | None) -> tuple[Path, Path]:
    """Write a document and its PDF."""
    document, beside = paper.document, paper.document.with_suffix(".pdf")
    if pdf is None:
        raise TjutError(f"LibreOffice kunde inte göra PDF av ”{display(document)}”.")
    write_together(document.parent, {document.name: paper.data, beside.name: pdf.pdf})
    return document, beside


def _tell_version(versions: Sequence[tuple[int, int]]) -> None:
    older = min((version for version in versions if version < VERIFIED), default=None)
    if older:
        remark(
            f"PDF-filerna är gjorda med LibreOffice {older[0]}.{older[1]}. Att de uppfyller "
            f"PDF/A och PDF/UA är prövat från {VERIFIED[0]}.{VERIFIED[1]}."
        )
