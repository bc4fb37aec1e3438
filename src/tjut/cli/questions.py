"""The questions of `tjut new` on a terminal, each answer judged as `check` would."""

import sys
from collections.abc import Callable, Iterator
from datetime import datetime

from tjut.cli.terminal import fitting, put_lines
from tjut.errors import TjutError
from tjut.new import Answer, Answers, Objection, Signer, signer
from tjut.reports.words import listed
from tjut.template.model import Template

_MOST_SIGNERS = 4
Objections = Callable[[str, Answer], Objection | None]
"""What `check` would say of the answer for a key."""

_INSIST = " Skriv samma sak igen om det ändå ska stå så."


def ask(template: Template, given: Answers, objections: Objections) -> dict[str, Answer]:
    """Ask for what is not given; what is left empty is not in the answers."""
    put_lines(["Svara på frågorna. Tryck Enter för att fylla i något senare.", ""])
    answers: dict[str, Answer] = {}
    for key, question in _questions(template):
        if key not in given and (answer := _answer(key, question, objections)):
            answers[key] = answer
    if "underskrifter" not in given and (signers := tuple(_signers())):
        answers["underskrifter"] = signers
    put_lines([""])
    return answers


def _questions(template: Template) -> Iterator[tuple[str, str]]:
    example = f" (som {template.example})" if template.example else ""
    yield "titel", "Vad gäller ärendet"
    yield "diarienummer", f"Diarienummer{example}"
    yield "datum", f"Datum (Enter för {_today()})"
    yield "förvaltning", "Vilken förvaltning skriver"
    yield "nämnd", "Vem ska besluta (som Kommunstyrelsen)"
    yield "handläggare", "Handläggare"
    first, *types = template.case_types
    if types:
        others = f"Ärendetyper: {first}, {listed(types)}.\n"
        yield "ärendetyp", f"{others}Vad är det för ärende (Enter för {first})"
    for key in template.own_keys:
        if key.required and key.kind != "lista":
            yield key.key, key.label


def _answer(key: str, question: str, objections: Objections) -> str:
    """An answer that `check` would not object to, or only warn of, and that is given twice."""
    warned_of = ""
    while answer := input(f"{fitting(f'{question}:', sys.stdout)} ").strip() or _default(key):
        found = objections(key, answer)
        if found is None or (not found.is_error and answer == warned_of):
            return answer
        warned_of = answer
        put_lines([f"  {found.sentence}{'' if found.is_error else _INSIST}"])
    return ""


def _signers() -> Iterator[Signer]:
    for number in range(1, _MOST_SIGNERS + 1):
        found = _signer(number)
        if found is None:
            return
        yield found


def _signer(number: int) -> Signer | None:
    while answer := input(f"Underskrift {number}, namn och titel: ").strip():
        try:
            return signer(answer)
        except TjutError as error:
            put_lines([f"  {error}"])
    return None


def _default(key: str) -> str:
    return _today() if key == "datum" else ""


def _today() -> str:
    return datetime.now().astimezone().date().isoformat()
