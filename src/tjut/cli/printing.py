"""`tjut build --pdf`: a PDF beside each document."""

from collections import deque
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from tjut.cli.building import Outcome, Paper
from tjut.cli.faults import told_of
from tjut.cli.naming import display
from tjut.errors import TjutError
from tjut.files import write_together
from tjut.writers.pdf.write import VERIFIED, Printed, write_pdfs

_UNDATED = date(2000, 1, 1)
"""The date of a PDF whose draft has none."""


def with_pdfs(outcomes: Iterable[Outcome], office: Path) -> Iterator[Outcome]:
    """The outcomes once each document is written together with its PDF, or neither.

    `office` is the LibreOffice that makes them. Outcomes are taken in as they
    are needed, and those without a document come as they were, last. What
    ends the outcomes before their time is raised when those that came are
    written.
    """
    waiting: deque[tuple[Outcome, Paper]] = deque()
    others: list[Outcome] = []
    ended: list[BaseException] = []

    def papers() -> Iterator[tuple[bytes, date]]:
        try:
            for outcome in outcomes:
                if outcome.paper:
                    waiting.append((outcome, outcome.paper))
                    yield outcome.paper.data, outcome.paper.day or _UNDATED
                else:
                    others.append(outcome)
        except (TjutError, KeyboardInterrupt) as end:
            ended.append(end)

    coming = papers()
    try:
        for pdf in write_pdfs(office, coming):
            yield _written(*waiting.popleft(), pdf)
    except TjutError as error:
        deque(coming, maxlen=0)  # the others are not printed either
        fault = told_of("LibreOffice", error)
        yield from (outcome._replace(paper=None, fault=fault) for outcome, _ in waiting)
    yield from others
    if ended:
        raise ended[0]


def _written(outcome: Outcome, paper: Paper, pdf: Printed | None) -> Outcome:
    """The outcome once its document and PDF are written."""
    outcome = outcome._replace(paper=None)
    document, beside = paper.document, paper.document.with_suffix(".pdf")
    try:
        if pdf is None:
            raise TjutError(f"LibreOffice kunde inte göra PDF av ”{display(document)}”.")
        write_together(document.parent, {document.name: paper.data, beside.name: pdf.pdf})
    except TjutError as error:
        return outcome._replace(fault=told_of(display(document), error))
    names = (display(document), display(beside))
    return outcome._replace(written=names, said=(*outcome.said, *_version(pdf)))


def _version(pdf: Printed) -> Iterator[str]:
    """What is to be said of an older LibreOffice."""
    if pdf.office < VERIFIED:
        yield (
            f"PDF-filerna är gjorda med LibreOffice {pdf.office[0]}.{pdf.office[1]}. Att de "
            f"uppfyller PDF/A och PDF/UA är prövat från {VERIFIED[0]}.{VERIFIED[1]}."
        )
