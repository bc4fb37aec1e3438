"""A case to fill in: the text of arende.md from a template and what is known so far."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple
from unicodedata import normalize

from tjut.check import check_case, judge
from tjut.errors import TjutError
from tjut.findings import Severity
from tjut.language.inside import small
from tjut.model.frontmatter import KEYS
from tjut.readers.fields.quoted import quoted
from tjut.readers.markdown import read_markdown
from tjut.settings import Settings
from tjut.source import Source
from tjut.template.headings import case_heading
from tjut.template.model import FROM_FIELDS, SectionRule, Template, read_case_type

MANDATORY = ("titel", "diarienummer", "datum", "förvaltning", "nämnd", "underskrifter")
"""The keys that every case has, as they are written."""

_HOW_TO = (
    "# Skriv varje uppgift mellan citattecknen. Det som står inom [fyll i …] ersätter du.\n"
    "# Rader som börjar med # är bara hjälp och kan tas bort.\n"
)
_OPTIONAL = """\
# Ta bort tecknet # först på raderna när du behöver de här uppgifterna:
# handlingar:
#   - titel: "Avtal om lokaler"
#     datum: "ÅÅÅÅ-MM-DD"
#     fil: "bilagor/avtal.pdf"
# skickas_till:
#   - "Tekniska nämnden"
# sammanträde: "ÅÅÅÅ-MM-DD"
"""


class Objection(NamedTuple):
    """Why an answer should be another, as a sentence, and whether it must be."""

    sentence: str
    is_error: bool


class Signer(NamedTuple):
    """One who signs."""

    namn: str
    titel: str


Answer = str | tuple[Signer, ...]
Answers = Mapping[str, Answer]
"""What is known of a case: keys of uppgifter as they are written, with values."""


def signer(written: str) -> Signer:
    """One who signs, out of ”Namn, Titel”. Raises TjutError without a comma.

    >>> signer("Anna Ek, enhetschef, plan")
    Signer(namn='Anna Ek', titel='enhetschef, plan')
    """
    namn, comma, titel = (part.strip() for part in normalize("NFC", written).partition(","))
    if not (namn and comma and titel):
        msg = (
            f"”{written}” ska vara namn och titel med kommatecken emellan: Anna Ek, kommundirektör."
        )
        raise TjutError(msg)
    return Signer(namn, titel)


def case_text(template: Template, answers: Answers) -> str:
    """The text of a new case: what is known, placeholders for the rest, and guidance.

    It has the sections that the template demands for the ärendetyp in the
    answers, which is written as the template spells it, else for the
    template's first one.
    """
    case_type = read_case_type(str(answers.get("ärendetyp")), template)
    if case_type:
        answers = {**answers, "ärendetyp": case_type}
    case_type = case_type or template.case_types[0]
    sections = [rule for rule in template.sections if rule.key not in FROM_FIELDS]
    demanded = [rule for rule in sections if case_type in rule.required]
    others = [case_heading(rule.heading) for rule in sections if rule not in demanded]
    given = "".join((*_uppgifter(template, answers), _OPTIONAL, *_optional(template)))
    front_matter = f"---\n{_HOW_TO}{given}---\n"
    return "\n".join([front_matter, *map(_section, demanded), *_more(others)])


def objection(key: str, answer: Answer, template: Template, settings: Settings) -> Objection | None:
    """What `check` would say first of an answer, an error before a warning, or None."""
    text = f"---\n{_uppgift(key, answer)}---\n"
    case = judge(read_markdown(Source("", text)), template)
    end = case.document.front_matter.end
    said = [one for one in check_case(case, settings) if one.span.start < end]
    worst = min(said, key=lambda finding: finding.severity, default=None)
    if worst is None or worst.severity is Severity.INFO:
        return None
    sentence = worst.message if worst.message.endswith("?") else f"{worst.message}."
    return Objection(sentence, worst.severity is Severity.ERROR)


def _uppgifter(template: Template, answers: Answers) -> Iterator[str]:
    labels = {own.key: small(own.label) for own in template.own_keys if own.required}
    for key in (*KEYS, *labels):
        if answer := answers.get(key):
            yield _uppgift(key, answer)
        elif key == "underskrifter":
            yield _uppgift(key, (Signer("[fyll i namn]", "[fyll i titel]"),))
        elif key in MANDATORY or key in labels:
            yield _uppgift(key, f"[fyll i {labels.get(key, key)}]")


def _optional(template: Template) -> Iterator[str]:
    """The template's own keys that a case may do without, as lines that are switched off."""
    for own in template.own_keys:
        value = quoted("ÅÅÅÅ-MM-DD" if own.kind == "datum" else own.label)
        if not own.required:
            between = "\n#   - " if own.kind == "lista" else " "
            yield f"# {own.key}:{between}{value}\n"


def _uppgift(key: str, answer: Answer) -> str:
    if isinstance(answer, str):
        return f"{key}: {quoted(answer)}\n"
    signers = (
        f"  - namn: {quoted(signer.namn)}\n    titel: {quoted(signer.titel)}\n" for signer in answer
    )
    return f"{key}:\n{''.join(signers)}"


def _section(rule: SectionRule) -> str:
    heading = case_heading(rule.heading)
    placeholder = f"[fyll i {small(heading)}]\n"
    return f"# {heading}\n\n{_comment(rule.guidance)}{placeholder}"


def _comment(guidance: str) -> str:
    text = guidance.strip().replace("--", "–")
    return f"<!--\n{text}\n-->\n\n" if text else ""


def _more(headings: list[str]) -> Iterator[str]:
    if headings:
        lines = "\n".join(f"# {heading}" for heading in headings)
        yield _comment(f"Mallen har också de här avsnitten, om du behöver dem:\n\n{lines}")
