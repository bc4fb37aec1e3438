"""PDF files through a real LibreOffice."""

from datetime import date
from io import BytesIO
from pathlib import Path

import docx
import page
import pikepdf
import pytest

from support.programs import program
from tjut.errors import TjutError
from tjut.writers.pdf import office, write
from tjut.writers.pdf.finish import is_own, producer
from tjut.writers.pdf.write import VERIFIED, Printed, printer, write_pdfs

DAY = date(2026, 11, 2)


def word(title: str) -> bytes:
    document = docx.Document()
    document.core_properties.title = title
    document.add_heading(title, 1)
    document.add_paragraph("Kommunstyrelsen godkänner taxan.")
    out = BytesIO()
    document.save(out)
    return out.getvalue()


@pytest.fixture(scope="module")
def printed() -> Printed:
    program("soffice", "libreoffice")
    result = next(write_pdfs(printer(), [(word("Avfallstaxa"), DAY)]))
    assert result
    return result


def test_same_document_gives_same_bytes(printed: Printed) -> None:
    assert next(write_pdfs(printer(), [(word("Avfallstaxa"), DAY)])) == printed


@pytest.mark.parametrize("profile", ["PDF_A_2B", "PDF_UA_1"])
def test_pdf_is_what_it_claims(printed: Printed, profile: str) -> None:
    if printed.office < VERIFIED:
        pytest.skip(f"LibreOffice {printed.office} är äldre än {VERIFIED}")
    report = page.validate_pdf_bytes(printed.pdf, profile=getattr(page.ValidationProfile, profile))
    assert [failure.message for failure in report.failures] == []


def test_pdf_bears_the_date_and_title_of_the_report(printed: Printed) -> None:
    with pikepdf.open(BytesIO(printed.pdf)) as pdf:
        assert pdf.docinfo["/CreationDate"] == "D:20261102000000Z"
        assert pdf.docinfo["/Title"] == "Avfallstaxa"
        assert b"2026-11-02T00:00:00Z" in pdf.Root.Metadata.read_bytes()
        assert pdf.Root.ViewerPreferences.DisplayDocTitle


def test_unreadable_document_stops_no_other(printed: Printed) -> None:
    broken, whole = write_pdfs(printer(), [(word("Taxa")[:2000], DAY), (word("Avfallstaxa"), DAY)])
    assert broken is None
    assert whole == printed


def test_many_documents_share_a_start(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    program("soffice", "libreoffice")
    starts = tmp_path / "starts"
    counting = script(tmp_path, f'echo >> {starts}\nexec {office.find_office()} "$@"')
    monkeypatch.setattr(office, "_PLACES", ())
    monkeypatch.setenv("PATH", f"{counting.parent}:/usr/bin:/bin")
    assert all(write_pdfs(printer(), [(word(f"Ärende {number}"), DAY) for number in range(3)]))
    assert starts.read_text().count("\n") == 1


@pytest.mark.parametrize(("number", "starts"), [(15, 1), (16, 2), (101, 5)])
def test_a_large_batch_is_shared_among_the_processors(
    number: int, starts: int, printed: Printed, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "a.pdf").write_bytes(printed.pdf)
    each = f'case $f in *.docx) cp {tmp_path}/a.pdf "${{f%.docx}}.pdf";; esac'
    copying = script(tmp_path, f'echo >> {tmp_path}/starts\nfor f in "$@"; do {each}; done')
    monkeypatch.setattr("os.cpu_count", lambda: 4)
    assert all(write_pdfs(copying, [(b"", DAY)] * number))
    assert (tmp_path / "starts").read_text().count("\n") == starts


@pytest.mark.parametrize("words", [b"endstream", b"/OutputIntents", b"xref", b"%%EOF"])
def test_a_pdf_that_was_cut_short_is_made_again(
    printed: Printed, tmp_path: Path, words: bytes
) -> None:
    (tmp_path / "whole").write_bytes(printed.pdf)
    (tmp_path / "next").write_bytes(printed.pdf[: printed.pdf.rindex(words) + 2])
    each = f'case $f in *.docx) cp {tmp_path}/next "${{f%.docx}}.pdf";; esac'
    once = script(tmp_path, f'for f in "$@"; do {each}; done\ncp {tmp_path}/whole {tmp_path}/next')
    assert list(write_pdfs(once, [(b"", DAY)])) == [printed]


@pytest.mark.parametrize("end", [b"", b"\n%%EOF\n"])
def test_a_pdf_that_stays_broken_is_none(tmp_path: Path, end: bytes) -> None:
    (tmp_path / "broken").write_bytes(b"%PDF-1.7" + end)
    each = f'case $f in *.docx) cp {tmp_path}/broken "${{f%.docx}}.pdf";; esac'
    copying = script(tmp_path, f'for f in "$@"; do {each}; done')
    assert list(write_pdfs(copying, [(b"", DAY)])) == [None]


def test_producer_of_a_foreign_pdf_is_unknown() -> None:
    out = BytesIO()
    pikepdf.new().save(out)
    assert producer(out.getvalue()) == (0, 0)


def test_own_pdf_is_known_until_another_program_saves_it(printed: Printed) -> None:
    assert is_own(printed.pdf)
    with pikepdf.open(BytesIO(printed.pdf)) as pdf:
        pdf.docinfo["/ModDate"] = "D:20261103"
        out = BytesIO()
        pdf.save(out)
    assert not is_own(out.getvalue())
    assert not is_own(b"no PDF")


def test_missing_office_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr(office, "_PLACES", ())
    with pytest.raises(TjutError, match="LibreOffice finns inte"):
        printer()


def test_missing_extra_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(write, "find_spec", lambda _: None)
    with pytest.raises(TjutError, match=r'pipx install --force "tjut\[pdf\]".+"\.\[pdf\]"'):
        printer()


@pytest.fixture
def hanging(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A LibreOffice that starts a child, tells its number, and never ends."""
    child = tmp_path / "child"
    wait = f"sleep 600 &\necho $! > {child}.new\nmv {child}.new {child}\nwait"
    folder = script(tmp_path, wait).parent
    monkeypatch.setattr(office, "_PLACES", ())
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")
    monkeypatch.setattr(write, "START_SECONDS", 0.2)
    monkeypatch.setattr(write, "DOCUMENT_SECONDS", 0.2)
    return child


def test_hanging_office_is_killed_with_its_children(hanging: Path) -> None:
    with pytest.raises(TjutError, match="stoppades"):
        next(write_pdfs(printer(), [(b"", DAY)]))
    state = Path("/proc", hanging.read_text().strip(), "stat")
    assert not state.exists() or " Z " in state.read_text()


def script(folder: Path, body: str) -> Path:
    program = folder / "bin" / "soffice"
    program.parent.mkdir()
    program.write_text(f"#!/bin/sh\n{body}\n")
    program.chmod(0o755)
    return program
