"""From Word documents to PDF, many in each start of LibreOffice."""

import os
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from tjut.errors import TjutError
from tjut.writers.pdf.office import Job, convert, find_office, write_profile

VERIFIED = (25, 2)
"""The first LibreOffice whose PDF files pass as PDF/A-2b and PDF/UA-1 in the tests."""

BATCH = 25
"""How many documents one LibreOffice is given."""

MOST_AT_ONCE = 4
"""How many of them run side by side at most; each needs some 200 MB."""

FEWEST_EACH = 8
"""One more is started only when each has as many documents, for a start takes as long as they."""

START_SECONDS = 60.0
DOCUMENT_SECONDS = 20.0

_END = b"%%EOF"
"""How a whole PDF ends."""

_NO_PIKEPDF = (
    'Tillägget för PDF är inte installerat. Installera det med pipx install --force "tjut[pdf]", '
    'eller bygg utan --pdf. Är tjut installerat från en mapp skriver du ".[pdf]" i den mappen.'
)


class Printed(NamedTuple):
    """A PDF and the version of the LibreOffice that made it."""

    pdf: bytes
    office: tuple[int, int]


def printer() -> Path:
    """The LibreOffice that will make the PDF files.

    Raises TjutError when it, or the extra that tjut needs for PDF, is missing.
    """
    if find_spec("pikepdf") is None:
        raise TjutError(_NO_PIKEPDF)
    return find_office()


def write_pdfs(office: Path, documents: Iterable[tuple[bytes, date]]) -> Iterator[Printed | None]:
    """A PDF for each Word document, in order; None for one that LibreOffice cannot read.

    With each document comes the date that its PDF bears. Documents are taken
    in as they are needed. Raises TjutError when LibreOffice hangs.
    """
    waiting = iter(documents)
    at_once = min(MOST_AT_ONCE, os.cpu_count() or 1)
    with TemporaryDirectory(prefix="tjut-") as folder:
        profiles = [Path(folder, f"profile{number}") for number in range(at_once)]
        for profile in profiles:
            write_profile(profile)
        while batch := list(islice(waiting, BATCH * at_once)):
            printed = _print(office, profiles, [word for word, _ in batch])
            for pdf, (_, day) in zip(printed, batch, strict=True):
                yield _finished(pdf, day) if pdf else None


def _finished(pdf: bytes, day: date) -> Printed | None:
    """A PDF as it is kept; None for one that is broken."""
    from pikepdf import PdfError

    from tjut.writers.pdf.finish import finish, producer

    try:
        return Printed(finish(pdf, day), producer(pdf))
    except PdfError:
        return None


def _print(office: Path, profiles: Sequence[Path], words: list[bytes]) -> list[bytes | None]:
    """The PDF of each document, as LibreOffice makes it.

    A document that makes LibreOffice crash takes those after it along, so
    each one left without a whole PDF is tried once more on its own.
    """
    with TemporaryDirectory(dir=profiles[0].parent) as batch:
        files = [Path(batch, f"{number:04}.docx") for number in range(len(words))]
        for file, word in zip(files, words, strict=True):
            file.write_bytes(word)
        _convert(office, profiles[: max(1, len(files) // FEWEST_EACH)], files)
        for file in files:
            if _content(file.with_suffix(".pdf")) is None:
                _convert(office, profiles[:1], [file])
        return [_content(file.with_suffix(".pdf")) for file in files]


def _convert(office: Path, profiles: Sequence[Path], files: list[Path]) -> None:
    """Share the files among as many LibreOffices as there are profiles."""
    shares = [files[at :: len(profiles)] for at in range(len(profiles))]
    jobs = [
        Job(profile, share, share[0].parent)
        for profile, share in zip(profiles, shares, strict=True)
    ]
    convert(office, jobs, START_SECONDS + DOCUMENT_SECONDS * len(shares[0]))


def _content(file: Path) -> bytes | None:
    """A whole PDF; None for none, and for part of one, as a LibreOffice leaves that is stopped."""
    pdf = file.read_bytes() if file.exists() else b""
    return pdf if pdf.rstrip().endswith(_END) else None
