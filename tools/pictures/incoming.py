"""Word files that tjut has had no part in: reports that are sent in, and a letterhead."""

from typing import NamedTuple

from docx import Document
from docx.document import Document as Word
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.shared import RGBColor


class Report(NamedTuple):
    """A report; its body has a paragraph a line, `# ` before headings and `1. ` before points."""

    number: str
    title: str
    body: str


_HEAD = ("Ekvinge kommun", "Kultur- och fritidsförvaltningen", "Tjänsteutlåtande")
_DAY = "2026-10-05"
_INK = RGBColor(0x1F, 0x3A, 0x5F)
_TO = "Till: Kultur- och fritidsnämnden"
_STYLES = {"#": "Heading 1", "1.": "List Number", "2.": "List Number"}
_SIGNED = ("Samira Nyholm", "Förvaltningschef")

LIBRARY = Report(
    "KFN 2026/0077",
    "Längre öppettider på biblioteket i Norrby",
    """\
# Ärendet
Biblioteket i Norrby har öppet 22 timmar i veckan. Förvaltningen föreslår 34 timmar \
från och med den 1 februari 2027.
# Förslag till beslut
Kultur- och fritidsnämnden fastställer öppettiden för biblioteket i Norrby till 34 timmar \
i veckan från och med den 1 februari 2027.
# Utredning
Besöken har ökat med 18 procent sedan 2024. De flesta kommer efter klockan 16, när \
biblioteket stänger tre dagar i veckan.
# Bedömning
Fler timmar på kvällen når dem som arbetar och studerar på dagen. Alternativet, öppet utan \
personal, kräver ny inredning och har därför valts bort.
# Konsekvenser för barn och unga
Eleverna på Norrbyskolan får en lugn plats att läsa läxor på. Elevrådet har bett om det, och \
förslaget är till barnens bästa.
# Ekonomiska konsekvenser
Öppettiderna kostar 410 000 kronor om året, som finansieras inom nämndens budget för 2027.""",
)
"""A report with nothing to remark on."""

POOL = Report(
    "KFN 2026/0081",
    "Angående nya avgifter i simhallen",
    """\
# Ärendet
Avgifterna i simhallen har inte ändrats sedan 2021. Förvaltningen föreslår att de höjs från \
och med den 1 januari 2027.
# Förslag till beslut
1. Att fastställa Avgifter i simhallen 2027, daterade 2026-09-28.
2. Kultur- och fritidsnämnden avsätter 120 000 kronor till ett nytt kassasystem.
# Utredning
Kommunerna runt Ekvinge tar ut 70 till 95 kronor för ett bad. I simhallen kostar det 55 kronor.
# Bedömning
Höjningen följer kostnaderna för el och personal. Barn under sju år badar fortfarande gratis.
# Ekonomiska konsekvenser
Intäkterna ökar med 640 000 kronor om året.""",
)
"""One without the section on children, with an amount and a point that are wrong."""

HALL = Report(
    "KFN 2026/0084",
    "Hyra för föreningar i Norrby sporthall",
    """\
# Ärendet
Norrby IF vill hyra sporthallen till samma pris som ungdomslagen. Förvaltningen föreslår att \
nämnden avslår ansökan.
# Förslag till beslut
Kultur- och fritidsnämnden avslår ansökan från Norrby IF.
# Utredning
Föreningens ansökan kom in den 31 september 2026. Kontaktperson är Bo Ek, 121212-1212.
# Bedömning
Det lägre priset gäller lag med spelare under 20 år. Föreningen har inga sådana lag.
# Konsekvenser för barn och unga
Ej relevant.
# Ekonomiska konsekvenser
Förslaget kostar ingenting, eftersom priset är oförändrat.""",
)
"""One with a personal number, a day that is none, and nothing said of children."""

REPORTS = {"bibliotek": LIBRARY, "simhall": POOL, "sporthall": HALL}


EMPTY_LETTER = (
    ("Datum:", "Diarienummer: KS-2026-00123"),
    ("Förslag till beslut", "Sammanfattning av ärendet", "Barnperspektivet"),
)
"""The letterhead as the municipality has it: with headings, and places to write by hand."""

FILLED_LETTER = (
    (
        "Datum: {{ datum }}",
        "Diarienummer: {{ diarienummer }}",
        "Handläggare: {{ handlaggare }}",
        "Till: {{ namnd }}",
    ),
    ("{{ innehall }}",),
)
"""The same with fields for tjut to fill in."""


def word(report: Report) -> Word:
    """A report in Word's own styles."""
    document = _in_swedish(report.title)
    for line in (*_HEAD, f"Datum: {_DAY}", f"Diarienummer: {report.number}", _TO):
        document.add_paragraph(line)
    document.add_heading(report.title, 0)
    for line in report.body.splitlines():
        mark, _, text = line.partition(" ")
        if mark in _STYLES:
            document.add_paragraph(text, _STYLES[mark])
        else:
            document.add_paragraph(line)
    for line in _SIGNED:
        document.add_paragraph(line)
    return document


def letter(metadata: tuple[str, ...], body: tuple[str, ...]) -> Word:
    """A municipality's Word file: a letterhead, lines about the report, and what stands below."""
    document = _in_swedish("Tjänsteskrivelse")
    document.sections[0].header.paragraphs[0].text = "Ekvinge kommun"
    document.add_paragraph("Tjänsteskrivelse", "Subtitle")
    for line in metadata:
        document.add_paragraph(line)
    for line in body:
        document.add_paragraph(line, None if line.startswith("{") else "Heading 1")
    return document


def _in_swedish(title: str) -> Word:
    document = Document()
    document.core_properties.title = title
    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), "sv-SE")
    for style in document.styles:
        if style.type == WD_STYLE_TYPE.PARAGRAPH and style.font.color.rgb is not None:
            style.font.color.rgb = _INK
    return document
