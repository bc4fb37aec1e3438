"""Folders as they are before a walk: cases, reports that have been sent in, a template."""

from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path
from shutil import copytree

from tools.pictures.incoming import EMPTY_LETTER, FILLED_LETTER, REPORTS, letter, word

from tjut.cli.outcome import main

EXAMPLES = Path(__file__).parents[2] / "examples"
_LETTER = "tjansteskrivelse.docx"
_TEMPLATE = "mallar/ekvinge"

_FAULTS = (
    ("Upprustning av lekplatsen i Kvarnparken", "Angående lekplatsen i Kvarnparken"),
    ("1. Tekniska nämnden godkänner Gest", "1. Att godkänna Gest"),
    ("med 4 850 000 kronor ur", "med 4 650 000 kronor ur"),
    ("# Bedömning\n\nFörvaltningen bedömer att", "# Bedömmning\n\nFörvaltningen bedömer att"),
)
"""What somebody has not got right yet in the example: what it says there, and what they wrote."""
_GIVEN = (
    *("--titel", "Ny lekplats"),
    *("--diarienummer", "KS-2026-00123"),
    *("--datum", "2026-11-16"),
    *("--förvaltning", "Tekniska förvaltningen"),
    *("--nämnd", "Tekniska nämnden"),
    *("--underskrift", "Lina Haddad, Parkchef"),
)
"""What a case to try a template with is given."""


def nothing(_: Path) -> None:
    """An empty folder."""


def written(folder: Path) -> None:
    """A case that is done."""
    copytree(EXAMPLES / "lekplats", folder / "lekplats")


def half_written(folder: Path) -> None:
    """The same case with faults, in a folder that is made when missing."""
    written(folder)
    path = folder / "lekplats" / "arende.md"
    text = path.read_text("utf-8")
    for right, wrong in _FAULTS:
        text = text.replace(right, wrong, 1)
    path.write_text(text, "utf-8")


def sent_in(folder: Path) -> None:
    """A folder of Word files."""
    inbox = folder / "inkomna"
    inbox.mkdir()
    for name, report in REPORTS.items():
        word(report).save(str(inbox / f"{name}.docx"))


def letterhead(folder: Path) -> None:
    """A Word file to make a template of."""
    letter(*EMPTY_LETTER).save(str(folder / _LETTER))


def drafted(folder: Path) -> None:
    """The template that is drafted of the letterhead, not yet gone through."""
    letterhead(folder)
    run_tjut("template", "new", folder / _TEMPLATE, "--from", folder / _LETTER)


def gone_through(folder: Path) -> None:
    """The same template with fields, and a case to try it with."""
    drafted(folder)
    letter(*FILLED_LETTER).save(str(folder / _TEMPLATE / "mall.docx"))
    run_tjut("new", folder / "prov", "--mall", folder / _TEMPLATE, *_GIVEN)


def run_tjut(*arguments: object) -> None:
    """Run tjut for what it leaves behind."""
    with redirect_stdout(StringIO()), redirect_stderr(StringIO()) as said:
        code = main([str(argument) for argument in arguments])
    if code:
        raise ValueError(said.getvalue())
