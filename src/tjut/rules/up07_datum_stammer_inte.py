"""Dokumentets datum stämmer inte med sammanträdet eller med diarienumret.

Vad regeln hittar
Ett datum som ligger efter sammanträdet, och ett datum som ligger mer än fem år
från det årtal som står i diarienumret.

Varför
Ett tjänsteutlåtande som är yngre än sammanträdet kan ingen ha läst före det.
Oftast är det årtalet som har blivit fel i januari, eller uppgifter som har
följt med från ett äldre ärende.

Exempel

    diarienummer: "KS 2026/0123"
    datum: "2026-03-10"
    sammanträde: "2026-03-03"

Bättre

    diarienummer: "KS 2026/0123"
    datum: "2026-03-10"
    sammanträde: "2026-04-03"

Källa
tjuts egen regel.

Rättning
Ingen. Bara du vet vilket datum som är rätt.
"""

from collections.abc import Iterator

from tjut.findings import Finding, Severity
from tjut.language.patterns import late
from tjut.model.frontmatter import Scalar
from tjut.rules.rule import Case, Rule

_YEAR = late(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_YEARS_APART = 5


def check(case: Case) -> Iterator[Finding]:
    """Compare the date of the report with the meeting and with the diarienummer."""
    datum = case.uppgifter.datum
    written = case.document.front_matter.fields.get("datum")
    if datum is None or not isinstance(written, Scalar):
        return
    meeting = case.uppgifter.sammantrade
    if meeting is not None and datum > meeting:
        message = f"Datumet {datum} ligger efter sammanträdet {meeting}"
        yield Finding("UP07", message, written.span)
    number = case.uppgifter.diarienummer
    years = [int(year) for year in _YEAR().findall(number)]
    if years and all(abs(datum.year - year) > _YEARS_APART for year in years):
        message = f"Datumet {datum} ligger långt från året i diarienumret {number}"
        yield Finding("UP07", message, written.span)


RULE = Rule("UP07", "datum-stämmer-inte", Severity.WARNING, check)
