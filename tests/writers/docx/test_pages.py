"""Pages as LibreOffice lays them out: page numbers, headers, and where signatures fall."""

import subprocess
from datetime import date
from pathlib import Path

import pytest

from support.programs import program
from support.written import write
from tjut.writers.pdf.write import write_pdfs

SIGNED = (
    '---\nunderskrifter:\n  - namn: "Anna Lindkvist"\n    titel: "Kommundirektör"\n'
    '  - namn: "Per Ahl"\n    titel: "Ekonomichef"\n---\n'
)
LENGTHS = (0, 1, 2, 24, 25, 26, 27)


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> list[list[str]]:
    """The text of each page of documents that are longer and longer."""
    office = program("soffice", "libreoffice")
    documents = [
        (write(f"{SIGNED}\n# Utredning\n\n" + "Stycke.\n\n" * length), date(2026, 3, 10))
        for length in LENGTHS
    ]
    folder = tmp_path_factory.mktemp("pdf")
    return [_pages(folder / "a.pdf", found.pdf) for found in write_pdfs(office, documents) if found]


def _pages(path: Path, pdf: bytes) -> list[str]:
    path.write_bytes(pdf)
    command = [str(program("pdftotext")), "-layout", "-enc", "UTF-8", str(path), "-"]
    text = subprocess.run(command, capture_output=True, check=True).stdout.decode()
    return text.split("\f")[:-1]


def test_every_page_has_its_number_and_the_number_of_pages(printed: list[list[str]]) -> None:
    for pages in printed:
        for number, page in enumerate(pages, 1):
            assert f"{number} ({len(pages)})" in page


def test_the_first_page_has_the_letterhead_and_the_others_a_shorter_one(
    printed: list[list[str]],
) -> None:
    for first, *others in printed:
        assert "Ekvinge kommun" in first
        assert "Kommunledningskontoret" in first
        for page in others:
            assert page.strip().startswith("Tjänsteutlåtande, KS 2026/0123")
            assert "Ekvinge kommun\n" not in page


def test_signatures_are_never_alone_on_a_page(printed: list[list[str]]) -> None:
    split = set()
    for pages in printed:
        (page,) = [page for page in pages if "Anna Lindkvist" in page]
        before = page.partition("Anna Lindkvist")[0]
        assert "beslutat om för 2026." in before
        assert page.index("Anna Lindkvist") < page.index("Kommundirektör")
        split.add(pages.index(page))
    assert len(split) > 1
