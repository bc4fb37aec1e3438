"""Samma diarienummer skrivs på två sätt.

Vad regeln hittar
Ett diarienummer som skrivs olika på olika ställen: KS-2025-00316 i uppgifterna
och KS 2025/316 i texten. Ärendets eget nummer jämförs med uppgiften
diarienummer, andra ärendens nummer med hur de först skrevs. Ett annat ärendes
nummer i en annan form än det egna är inget fel. Dokumentets löpnummer sist
(KS-2025-00316-4) räknas inte, och bokstäverna får utelämnas (dnr 2025-00316).

Varför
Den som söker på numret i diariet eller på webben hittar bara det ena. Två
skrivsätt får också läsaren att undra om det är två ärenden.

Exempel

    diarienummer: KS-2025-00316

    # Utredning
    Frågan har tidigare beretts (KS 2025/316).

Bättre

    # Utredning
    Frågan har tidigare beretts (KS-2025-00316).

Källa
tjuts egen regel. Kommunernas arkivregler säger att numret står lika på varje
handling i ärendet.

Rättning
Ingen. Skriv numret som i diariet.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from tjut.findings import Finding, Severity
from tjut.language.case_numbers import CaseNumber, find_case_numbers
from tjut.rules.passages import Passage
from tjut.rules.rule import Case, Rule

Mention = tuple[Passage, CaseNumber]


def check(case: Case) -> Iterator[Finding]:
    """A finding for each further spelling of a number, where it first stands."""
    own = next(find_case_numbers(case.uppgifter.diarienummer or ""), None)
    for mentions in _same_number(_mentions(case), own):
        right = own if own and _is(own, mentions[0][1]) else mentions[0][1]
        seen = {right.written}
        for passage, number in mentions:
            if number.written not in seen and not right.written.endswith(number.written):
                seen.add(number.written)
                message = (
                    f"Samma diarienummer skrivs ”{number.written}” här och ”{right.written}” på "
                    "annat håll"
                )
                place = passage.place(number.start, number.end)
                yield Finding("KO02", message, place, section=passage.key)


def _mentions(case: Case) -> Iterator[Mention]:
    if len(list(find_case_numbers(case.reading.text))) < 2:
        return
    title = case.title
    titles = (handling.title for handling in case.handlingar)
    for passage in (*((title,) if title else ()), *titles, *case.body):
        yield from ((passage, number) for number in find_case_numbers(passage.text))


def _same_number(mentions: Iterable[Mention], own: CaseNumber | None) -> Iterator[list[Mention]]:
    """The mentions of one number together; those without a board go where only one fits."""
    by_number: dict[tuple[int, int], list[Mention]] = defaultdict(list)
    for mention in mentions:
        by_number[mention[1].year, mention[1].number].append(mention)
    for group in by_number.values():
        boards = {number.board for _, number in group if number.board}
        if own and own.board and _is(own, group[0][1]):
            boards.add(own.board)
        for board in boards:
            alone = len(boards) == 1
            yield [one for one in group if one[1].board == board or (alone and not one[1].board)]


def _is(one: CaseNumber, other: CaseNumber) -> bool:
    return (one.year, one.number) == (other.year, other.number) and (
        one.board == other.board or not one.board or not other.board
    )


RULE = Rule("KO02", "två-skrivsätt", Severity.WARNING, check)
