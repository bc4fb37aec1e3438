"""Reports in plain text laid out in Word as a municipality does, by styles or by hand."""

import re
from collections.abc import Collection, Iterator
from html import escape
from itertools import zip_longest

from zoo.raw import SWEDISH_STYLES, docx, p, r, table

_COLUMNS = re.compile(r"\s{2,}")
_BULLET = re.compile(r"[•*-]\s+")
_NUMBERING = (
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/>'
    '<w:lvlText w:val="•"/><w:pPr><w:ind w:left="720"/></w:pPr></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
)
_ITEM = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'


def by_styles(text: str, headings: Collection[str], sections: Collection[str]) -> bytes:
    """A report with heading styles, real lists, and its letterhead and signatures in tables.

    `headings` are the lines that are headings; those among `sections` open one.
    """
    head, title, blocks, signed = _report(text)
    letterhead = table(
        ["Ekvinge kommun", p("Datum") + p(head["datum"])],
        [p("Till") + p(head["organ"]), p("Diarienummer") + p(head["diarienummer"])],
    )
    body = [letterhead, p("TJÄNSTESKRIVELSE"), p(title, style="Rubrik")]
    for block in blocks:
        if block[0] in headings:
            body.append(p(block[0], style="Rubrik1" if block[0] in sections else "Rubrik2"))
        else:
            body += [_line(line) for line in block]
    columns = ["".join(p(line) for line in column) for column in _by_column(signed)]
    body.append(table(columns))
    return docx("".join(body), styles=SWEDISH_STYLES, numbering=_NUMBERING)


def by_hand(text: str, headings: Collection[str]) -> bytes:
    """The same without a style: bold headings, typed lists, columns by tabs, a page head."""
    head, title, blocks, signed = _report(text)
    top = p(f"<w:r><w:t>Datum</w:t><w:tab/><w:t>{head['datum']}</w:t></w:r>")
    top += p(f"Diarienummer: {head['diarienummer']}")
    body = [p(head["organ"]), p(r(title, "<w:b/><w:sz w:val='32'/>"))]
    for block in blocks:
        bold = block[0] in headings
        body += [p(r(line, "<w:b/>")) if bold else p(line) for line in block] + [p()]
    for line in signed:
        columns = "<w:tab/>".join(f"<w:t>{piece}</w:t>" for piece in _COLUMNS.split(line))
        body.append(p(f"<w:r>{columns}</w:r>"))
    return docx("".join(body), header=top)


def _report(text: str) -> tuple[dict[str, str], str, list[list[str]], list[str]]:
    """Header, title, blocks of lines and the lines of the signatures, as XML has text."""
    header, body = escape(text, quote=False).split("\n---\n", 1)
    head = dict(line.split(": ", 1) for line in header.splitlines())
    title, *blocks = [block.splitlines() for block in re.split(r"\n\s*\n", body.strip())]
    return head, " ".join(title), blocks[:-1], blocks[-1]


def _line(line: str) -> str:
    bullet = _BULLET.match(line)
    return p(line[bullet.end() :], properties=_ITEM) if bullet else p(line)


def _by_column(lines: list[str]) -> Iterator[list[str]]:
    rows = [_COLUMNS.split(line.strip()) for line in lines]
    for column in zip_longest(*rows, fillvalue=""):
        yield [piece for piece in column if piece]
