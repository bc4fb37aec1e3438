"""The programs that make documents of a folder of cases, and how each is called."""

import sys
from pathlib import Path
from typing import NamedTuple

from texts import ROOT

PEERS = Path(__file__).parent / "peers"
TEMPLATE = ROOT / "templates" / "standard" / "mall.docx"
TJUT = (sys.executable, "-m", "tjut")
SOFFICE = 'soffice "-env:UserInstallation=file://$3" --headless'


class Contender(NamedTuple):
    """A program, and the most cases that it is run for; what more would take is reckoned.

    In its command a word in capitals is a place: CASES a folder with cases, BUILT the folder to
    write documents to, and the others what the command `before`, which is not timed, has made.
    """

    name: str
    command: tuple[str, ...]
    most: int
    before: tuple[str, ...] = ("true",)


def python_of(peer: str) -> str:
    """The Python of a peer, whose environment `make speed` has made."""
    return str(ROOT / ".venv-bench" / peer / "bin" / "python")


def shell(script: str, *places: str) -> tuple[str, ...]:
    """A script for the shell, with the places as $1, $2 and so on."""
    return ("sh", "-ec", script, "sh", *places)


def each(command: str, *places: str) -> tuple[str, ...]:
    """A loop over what lies in the first place, for what takes one case at a time."""
    return shell(f'for each in "$1"/*; do {command}; done', *places)


_READY = (*TJUT, "build", "CASES", "-o", "DOCUMENTS")

WORD = (
    Contender("tjut build", (*TJUT, "build", "CASES", "-o", "BUILT"), 10_000),
    Contender(
        "docxtpl",
        (python_of("docxtpl"), str(PEERS / "with_docxtpl.py"), "CASES", "BUILT", "FIELDS"),
        1000,
        (sys.executable, str(PEERS / "docxtpl_template.py"), str(TEMPLATE), "FIELDS"),
    ),
    Contender(
        "pandoc",
        each('pandoc "$each/arende.md" -o "$2/${each##*/}.docx"', "CASES", "BUILT"),
        1000,
    ),
    Contender(
        "pandoc --reference-doc",
        each(
            'pandoc "$each/arende.md" --reference-doc "$3" -o "$2/${each##*/}.docx"',
            "CASES", "BUILT", str(TEMPLATE),
        ),
        1000,
    ),
    Contender(
        "markdown-docx",
        (python_of("markdown-docx"), str(PEERS / "with_markdown_docx.py"), "CASES", "BUILT"),
        1000,
    ),
    Contender(
        "LibreOffice",
        each(
            f'{SOFFICE} --infilter="HTML (StarWriter)" '
            '--convert-to "docx:MS Word 2007 XML" --outdir "$2" "$each"',
            "HTML", "BUILT", "PROFILE",
        ),
        10,
        each('mkdir -p "$2"; pandoc "$each/arende.md" -o "$2/${each##*/}.html"', "CASES", "HTML"),
    ),
)  # fmt: skip
"""They make Word files of Markdown; LibreOffice, which reads none, of ready HTML."""

PDF = (
    Contender("tjut build --pdf", (*TJUT, "build", "--pdf", "CASES", "-o", "BUILT"), 50),
    Contender(
        "LibreOffice, once a document",
        each(f'{SOFFICE} --convert-to pdf --outdir "$2" "$each"', "DOCUMENTS", "BUILT", "PROFILE"),
        50,
        _READY,
    ),
    Contender(
        "LibreOffice, all in one call",
        shell(f'{SOFFICE} --convert-to pdf --outdir "$2" "$1"/*', "DOCUMENTS", "BUILT", "PROFILE"),
        50,
        _READY,
    ),
)
"""They make PDF files: tjut of Markdown, LibreOffice of the Word files that tjut has made."""
