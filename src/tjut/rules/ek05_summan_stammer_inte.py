"""En summa i en tabell är inte summan av sina delar.

Vad regeln hittar
En rad som heter Summa, Totalt eller Delsumma, eller en kolumn med en sådan
rubrik, vars tal inte är summan av talen den ska räkna ihop. Avrundning,
delsummor, rader som börjar med varav, tomma celler och intäkter minus kostnader
tas om hand. Kolumner med procent, priser, årtal eller blandade enheter prövas
inte, och inte heller tabeller där ingen kolumn går ihop.

Varför
Tabellen är det läsaren litar på. Stämmer inte summan är det oklart vilket tal
som är fel, och beslutet kan gälla fel belopp.

Exempel

    | Nämnd | Kronor |
    | --- | ---: |
    | Socialnämnden | 2 000 000 |
    | Kulturnämnden | 3 000 000 |
    | Summa | 6 000 000 |

Bättre

    | Summa | 5 000 000 |

Källa
tjuts egen regel.

Rättning
Ingen. Räkna om, eller rätta det tal som är fel.
"""

from collections.abc import Iterator

from tjut.findings import Finding, Severity
from tjut.language.figures import in_swedish
from tjut.model.blocks import Table, walk
from tjut.rules.rule import Case, Rule
from tjut.rules.table_sums import wrong_totals


def check(case: Case) -> Iterator[Finding]:
    """A finding at each total of a table that is not the sum of its parts."""
    for section, block in case.document.blocks():
        for table in walk((block,)):
            if isinstance(table, Table):
                for wrong in wrong_totals(table):
                    message = (
                        f"Summan är {in_swedish(wrong.total)} men delarna blir "
                        f"{in_swedish(wrong.parts)} tillsammans"
                    )
                    key = section.key if section else None
                    yield Finding("EK05", message, wrong.cell.span, section=key)


RULE = Rule("EK05", "summan-stämmer-inte", Severity.WARNING, check)
