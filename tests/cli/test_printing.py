"""`tjut build --pdf`: PDF files beside the documents."""

import os
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest

from cli.running import Lay, Tjut
from support.cases import CLEAN
from support.programs import program
from tjut.cli import printing
from tjut.cli.building import Outcome, Paper
from tjut.cli.printing import with_pdfs
from tjut.errors import TjutError
from tjut.writers.pdf import office, write


def test_a_foreign_pdf_is_left_alone_unless_forced(tjut: Tjut, lay: Lay) -> None:
    program("soffice", "libreoffice")
    folder = lay(bidrag=CLEAN)
    pdf = folder / "bidrag" / "bidrag.pdf"
    pdf.write_bytes(b"%PDF-1.4 somebody's own")
    code, out, err = tjut("build", "--pdf")
    assert (code, out) == (2, "")
    assert "inte gjord av tjut" in err
    assert [path.name for path in folder.rglob("*.docx")] == []
    assert tjut("build", "--pdf", "--force").code == 0
    assert tjut("build", "--pdf").code == 0
    assert pdf.read_bytes().startswith(b"%PDF-1.7")


def test_nothing_is_built_when_libreoffice_is_missing(
    tjut: Tjut, lay: Lay, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = lay(bidrag=CLEAN)
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr(office, "_PLACES", ())
    code, _, err = tjut("build", "--pdf")
    assert code == 2
    assert err.startswith("LibreOffice finns inte på datorn")
    assert [*folder.rglob("*.docx")] == []


@pytest.fixture
def no_pdf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A LibreOffice that ends at once and has made nothing."""
    script = tmp_path / "bin" / "soffice"
    script.parent.mkdir()
    script.write_text("#!/bin/sh\n")
    script.chmod(0o755)
    monkeypatch.setenv("PATH", f"{script.parent}{os.pathsep}/bin")


@pytest.mark.usefixtures("no_pdf")
def test_a_document_that_libreoffice_cannot_read_is_named(tjut: Tjut, lay: Lay) -> None:
    folder = lay(bidrag=CLEAN)
    code, out, err = tjut("build", "--pdf")
    assert (code, out) == (2, "")
    assert [*folder.rglob("*.docx")] == []
    assert "LibreOffice kunde inte göra PDF av ”bidrag/bidrag.docx”." in err


@pytest.mark.usefixtures("no_pdf")
@pytest.mark.parametrize("end", [TjutError("Slut."), KeyboardInterrupt()])
def test_what_ends_a_build_comes_after_what_was_done(tmp_path: Path, end: BaseException) -> None:
    def outcomes() -> Iterator[Outcome]:
        yield Outcome([], Paper(tmp_path / "a.docx", b"", None))
        yield Outcome([])
        raise end

    given: list[Outcome] = []
    with pytest.raises(type(end)):
        given.extend(with_pdfs(outcomes(), office.find_office()))
    assert [(outcome.held_back, bool(outcome.fault)) for outcome in given] == [
        (False, True), (True, False)
    ]  # fmt: skip


@pytest.mark.usefixtures("no_pdf")
def test_a_libreoffice_that_hangs_is_told_of_once(
    tjut: Tjut, lay: Lay, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "bin" / "soffice").write_text("#!/bin/sh\nexec sleep 600\n")
    monkeypatch.setattr(write, "START_SECONDS", 0.0)
    monkeypatch.setattr(write, "DOCUMENT_SECONDS", 0.0)
    folder = lay(a=CLEAN, b=CLEAN.replace("Anna Lindkvist", "[fyll i namn]"), c=CLEAN)
    code, out, err = tjut("build", "--pdf")
    assert (code, out) == (2, "")
    assert err.count("LibreOffice blev inte klart inom 0 sekunder") == 1
    assert "b/arende.md:8:12 fel ST08" in err
    assert err.endswith("\n2 ärenden gick inte att bygga, se ovan.\n")
    assert [*folder.rglob("*.docx")] == []


def test_an_older_libreoffice_is_told_of(
    tjut: Tjut, lay: Lay, monkeypatch: pytest.MonkeyPatch
) -> None:
    program("soffice", "libreoffice")
    lay(bidrag=CLEAN)
    monkeypatch.setattr(printing, "VERIFIED", (9999, 0))
    assert "prövat från 9999.0" in tjut("build", "--pdf").err


def test_a_draft_without_a_date_becomes_a_pdf_too(tjut: Tjut, lay: Lay) -> None:
    program("soffice", "libreoffice")
    folder = lay(bidrag=CLEAN.replace("datum:", "datun:"))
    assert tjut("build", "--pdf", "--draft").code == 0
    with pikepdf.open(folder / "bidrag" / "bidrag.pdf") as pdf:
        assert pdf.docinfo["/CreationDate"] == "D:20000101000000Z"
