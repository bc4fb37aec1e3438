"""The rules that search for nothing: they pass on what was found while a case or mall was read.

The readers, the schema, silencing and `inspection` report with their codes. The
module of such a rule holds its documentation, and is imported when that is
asked for.
"""

from tjut.findings import Finding, Severity
from tjut.rules.rule import Case, Rule


def _rule(
    code: str, name: str, severity: Severity, *, locked: bool = False, fixable: bool = False
) -> Rule:
    def check(case: Case) -> list[Finding]:
        return [problem for problem in case.problems if problem.code == code]

    return Rule(code, name, severity, check, locked, fixable)


REPORTED = (
    _rule("MA01", "fel-i-mall-toml", Severity.ERROR),
    _rule("MA02", "oläsbar-wordmall", Severity.ERROR),
    _rule("MA03", "okänt-fält", Severity.WARNING),
    _rule("MA04", "okänd-markering", Severity.ERROR),
    _rule("MA05", "fält-saknas", Severity.WARNING),
    _rule("MA06", "texten-sist", Severity.INFO),
    _rule("MA07", "fel-plats-för-texten", Severity.ERROR),
    _rule("MA08", "formatmall-saknas", Severity.WARNING),
    _rule("MA09", "tjuts-formatmall", Severity.INFO),
    _rule("MA10", "fel-språk", Severity.WARNING),
    _rule("MA11", "mallbild-utan-text", Severity.ERROR),
    _rule("MA12", "rubrik-i-fet-stil", Severity.WARNING),
    _rule("MA13", "låg-kontrast", Severity.ERROR),
    _rule("MA14", "bara-i-sidhuvudet", Severity.INFO),
    _rule("MA15", "rubrik-som-tjut-skriver", Severity.WARNING),
    _rule("MA16", "makron", Severity.WARNING),
    _rule("MA17", "fjärrmall", Severity.WARNING),
    _rule("MA18", "hämtas-utifrån", Severity.WARNING),
    _rule("MA19", "inbäddat-objekt", Severity.WARNING),
    _rule("MA20", "ändringar-kvar", Severity.WARNING),
    _rule("MA21", "kvar-i-mallen", Severity.WARNING),
    _rule("MA22", "ärendet-ändras", Severity.ERROR),
    _rule("ST01", "avsnitt-saknas", Severity.ERROR, locked=True),
    _rule("ST02", "tomt-avsnitt", Severity.ERROR, locked=True),
    _rule("ST09", "markdown-som-inte-går", Severity.ERROR),
    _rule("TI02", "tabell-utan-rubrikrad", Severity.ERROR),
    _rule("TI04", "otillgänglig-wordfil", Severity.WARNING),
    _rule("TJ01", "tystat-utan-skäl", Severity.ERROR),
    _rule("TJ02", "tystar-inget", Severity.WARNING),
    _rule("TJ03", "okänd-kod", Severity.ERROR),
    _rule("UP01", "okänd-uppgift", Severity.ERROR),
    _rule("UP02", "uppgift-saknas", Severity.ERROR, locked=True),
    _rule("UP03", "fel-slags-värde", Severity.ERROR, locked=True),
    _rule("UP04", "diarienummer", Severity.ERROR),
    _rule("UP05", "dubbel-uppgift", Severity.ERROR),
    _rule("UP06", "oläslig-uppgift", Severity.ERROR, fixable=True),
    _rule("UP08", "bortfallen-text", Severity.ERROR, fixable=True),
    _rule("WD01", "spårade-ändringar", Severity.WARNING),
    _rule("WD02", "dold-text", Severity.WARNING),
    _rule("WD03", "kvarlämnad-kommentar", Severity.WARNING),
)
