"""From Word documents to PDF, many in each start of LibreOffice."""

from collections.abc import Iterable, Iterator
from datetime import date
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from tjut.errors import TjutError
from tjut.writers.pdf.office import convert, find_office, write_profile

VERIFIED = (25, 2)
"""The first LibreOffice whose PDF files pass as PDF/A-2b and PDF/UA-1 in the tests."""

BATCH = 25
START_SECONDS = 60.0
DOCUMENT_SECONDS = 20.0

_NO_PIKEPDF = (
    'Tillägget för PDF är inte installerat. Installera det med pipx install "tjut[pdf]", '
    "eller bygg utan --pdf."
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
    from tjut.writers.pdf.finish import finish, producer

    waiting = iter(documents)
    with TemporaryDirectory(prefix="tjut-") as folder:
        write_profile(Path(folder, "profile"))
        while batch := list(islice(waiting, BATCH)):
            printed = _print(office, Path(folder), [word for word, _ in batch])
            for pdf, (_, day) in zip(printed, batch, strict=True):
                yield Printed(finish(pdf, day), producer(pdf)) if pdf else None


def _print(office: Path, folder: Path, words: list[bytes]) -> list[bytes | None]:
    """The PDF of each document, as LibreOffice makes it; None for one it cannot print.

    A document that makes LibreOffice crash or hang takes those after it along,
    so each one left without a PDF is tried once more on its own. Raises
    TjutError when LibreOffice hangs on all it is given.
    """
    with TemporaryDirectory(dir=folder) as batch:
        files = [Path(batch, f"{number:04}.docx") for number in range(len(words))]
        for file, word in zip(files, words, strict=True):
            file.write_bytes(word)
        hanging = _convert(office, folder, files)
        for file in files:
            if not file.with_suffix(".pdf").exists():
                hanging = _convert(office, folder, [file])
            if hanging and not any(Path(batch).glob("*.pdf")):
                raise hanging
        return [_content(file.with_suffix(".pdf")) for file in files]


def _convert(office: Path, folder: Path, files: list[Path]) -> TjutError | None:
    """Convert files; what is to be said when LibreOffice hung, else None."""
    seconds = START_SECONDS + DOCUMENT_SECONDS * len(files)
    try:
        convert(office, folder / "profile", files, files[0].parent, seconds)
    except TjutError as hanging:
        return hanging
    return None


def _content(file: Path) -> bytes | None:
    return file.read_bytes() if file.exists() else None
