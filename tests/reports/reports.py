"""The one report that every format is tried on."""

from tjut.findings import Edit, Finding, Severity
from tjut.reports.report import Figures, Report, RuleNote, rows_of, unread_of
from tjut.source import Source, Span

RULES = {
    "ST01": RuleNote("avsnitt-saknas", Severity.ERROR, "Ett obligatoriskt avsnitt saknas."),
    "UP08": RuleNote("kommentar-i-värde", Severity.ERROR, "Resten av värdet skulle gå förlorat."),
    "BE02": RuleNote("kräver-bilaga", Severity.WARNING, "Beslutet går inte att förstå ensamt."),
    "SP01": RuleNote("ålderdomligt-ord", Severity.INFO, "Ett ord som få använder i dag."),
}
PARK = Source(
    "ärenden/park/arende.md",
    "---\n"
    "titel: Park #2\n"
    "---\n"
    "# Ärendet\n"
    "Parken anlägges jämte en dammanläggning.\n"
    "\n"
    "# Utredning\n",
)
SKOLA = Source("skola, 100 %/arende.md", "# Förslag till beslut\r\n\r\nNämnden antar planen.\r\n")


def place(source: Source, text: str) -> Span:
    start = source.text.index(text)
    return Span(start, start + len(text))


UTREDNING = place(PARK, "# Utredning").start
VALUE = place(PARK, "Park #2")
REPORT = Report(
    rows=(
        *rows_of(
            PARK,
            [
                Finding("SP01", "Skriv ”och” i stället för ”jämte”", place(PARK, "jämte"),
                        Severity.INFO, "arendet",
                        (Edit(place(PARK, "jämte"), "och"),)),
                Finding("ST01", "Avsnittet ”Förslag till beslut” saknas",
                        Span(UTREDNING, UTREDNING), section="forslag"),
                Finding("UP08", "Efter ” #” går resten förlorat", place(PARK, " #2"),
                        edits=(Edit(Span(VALUE.start, VALUE.start), '"'),
                               Edit(Span(VALUE.end, VALUE.end), '"'))),
            ],
            RULES,
        ),
        *rows_of(
            SKOLA,
            [Finding("BE02", "100 % av läsarna undrar: vilken plan?\nSkriv ut den",
                     place(SKOLA, "planen"), Severity.WARNING, "forslag")],
            RULES,
        ),
    ),
    files=2,
    rules=RULES,
    figures=(
        Figures("ärenden/park/arende.md", "Ärendet", 1240, 61.5, 34),
        Figures("skola, 100 %/arende.md", "Förslag till beslut", 3, 3.0, 3),
    ),
)  # fmt: skip
EMPTY = Report((), 1, RULES)
_UNREAD = unread_of(
    (
        (
            "ärenden/bad/arende.md",
            "”ärenden/bad/arende.md” är inte sparad som UTF-8.\nSpara om den.",
        ),
        ("", "En av tjuts processer stoppades av datorn."),
    )
)
UNREAD = EMPTY._replace(unread=_UNREAD)
PARTLY = REPORT._replace(unread=_UNREAD[:1])
