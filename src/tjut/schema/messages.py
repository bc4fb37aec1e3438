"""What the schema finds in uppgifter, in Swedish: pydantic's errors by type."""

from collections.abc import Callable
from typing import NamedTuple

from tjut.language.dates import find_dates
from tjut.language.nearest import or_nearest
from tjut.model.frontmatter import KEYS, PART_KEYS, Mapping, Scalar, Value, spelt
from tjut.template.model import Template

Path = tuple[str | int, ...]

_PARTS = {"underskrifter": "underskrift", "handlingar": "handling"}

_EXAMPLES = {
    "titel": "Riktlinjer för föreningsbidrag",
    "datum": "2026-03-10",
    "forvaltning": "Kommunledningskontoret",
    "namnd": "Kommunstyrelsen",
}

_OTHER_NAMES = {
    "dnr": "diarienummer",
    "diarienr": "diarienummer",
    "arendenummer": "diarienummer",
    "rubrik": "titel",
    "title": "titel",
    "date": "datum",
    "kontor": "förvaltning",
    "organ": "nämnd",
    "bilagor": "handlingar",
    "beslutsunderlag": "handlingar",
    "mottagare": "skickas_till",
    "mote": "sammanträde",
    "epost": "e-post",
    "mejl": "e-post",
    "mail": "e-post",
}
"""Keys that people write for others, though they are spelt otherwise."""

_SIGNATURES = (
    'underskrifter: och på de två raderna under den ”  - namn: "Anna Ek"”'
    ' och ”    titel: "Kommundirektör"”'
)

_LONGEST_PATTERN = 60
"""A pattern with more characters tells nobody how a number is to be written."""

_ROWS = "en lista: varje del på en egen rad som börjar med ett bindestreck"

_FORMS = {
    "handlaggare": "ett namn, eller namn, titel, e-post och telefon på var sin rad",
    "underskrifter": "en lista: - namn: och på raden under titel:, lika långt in",
}


class Fault(NamedTuple):
    """One error of the schema: where in uppgifter, and the value there as written, if any."""

    path: Path
    value: Value | None
    template: Template
    is_word: bool = False

    @property
    def key(self) -> str:
        """The key that the fault is about, canonical; of a list item, that of its list."""
        return next(str(step) for step in reversed(self.path) if isinstance(step, str))

    @property
    def text(self) -> str:
        """The value as text, empty when it is none."""
        return self.value.text if isinstance(self.value, Scalar) else ""

    @property
    def name(self) -> str:
        """What the fault is about, as a sentence begins with it."""
        name = _name(self.path)
        return name[:1].upper() + name[1:]


def _name(path: Path) -> str:
    *above, last = path
    if isinstance(last, int):
        key = str(above[-1])
        return f"{_PARTS[key]} {last + 1}" if key in _PARTS else f"rad {last + 1} i ”{spelt(key)}”"
    return f"”{last}” i {_name(tuple(above))}" if above else f"uppgiften ”{spelt(last)}”"


def _missing(fault: Fault) -> str:
    key = fault.key
    if fault.path == ("underskrifter",) and not fault.is_word:
        return f"{fault.name} saknas; skriv till exempel {_SIGNATURES}"
    example = fault.template.example if key == "diarienummer" else _EXAMPLES.get(key)
    if example is None or len(fault.path) > 1 or fault.is_word:
        return f"{fault.name} saknas"
    return f'{fault.name} saknas; skriv till exempel {spelt(key)}: "{example}"'


def _empty(fault: Fault) -> str:
    return f"{fault.name} är tom"


def _unknown(fault: Fault) -> str:
    key, parent = fault.key, str(fault.path[0])
    if len(fault.path) > 1:
        known: tuple[str, ...] = PART_KEYS.get(parent, ())
    else:
        known = (*KEYS, *(own.key for own in fault.template.own_keys))
    other = _OTHER_NAMES.get(key)
    close = f", menade du ”{other}”?" if other in known else or_nearest(key, known)
    inside = f" i {_name(fault.path[:-1])}" if len(fault.path) > 1 else ""
    return f"Okänd uppgift ”{key}”{inside}{close}"


def _no_text(fault: Fault) -> str:
    given = "flera uppgifter på egna rader" if isinstance(fault.value, Mapping) else "en lista"
    return f"{fault.name} ska vara text, inte {given}"


def _no_list(fault: Fault) -> str:
    return f"{fault.name} ska vara {_FORMS.get(fault.key, _ROWS)}"


def _no_part(fault: Fault) -> str:
    if fault.key == "handlaggare":
        return _no_list(fault)
    keys = PART_KEYS[fault.key]
    return f"{fault.name} ska ha {' och '.join(keys[:2])} på var sin rad"


def _date_form(fault: Fault) -> str:
    meant = next((found.value for found in find_dates(fault.text) if found.value), None)
    example = f"; skriv {meant}" if meant else ", som 2026-03-10"
    return f"{fault.name} ska vara ett datum på formen ÅÅÅÅ-MM-DD{example}"


def _no_day(fault: Fault) -> str:
    return f"Datumet {fault.text} finns inte"


def _too_many(fault: Fault) -> str:
    return f"{fault.name} får ha högst fyra namn"


def _case_type(fault: Fault) -> str:
    types = fault.template.case_types
    close = or_nearest(fault.text, types)
    return f"Okänd ärendetyp ”{fault.text}”{close or '; välj ' + _any_of(types)}"


def _number(fault: Fault) -> str:
    example, pattern = fault.template.example, fault.template.pattern
    if example:
        form = f"; skriv det som ”{example}”"
    else:
        form = f", mönstret {pattern}" if len(pattern) <= _LONGEST_PATTERN else ""
    return f"Diarienumret ”{fault.text}” följer inte mallens form{form}"


def _any_of(words: tuple[str, ...]) -> str:
    *first, last = words
    return f"{', '.join(first)} eller {last}" if first else last


MESSAGES: dict[str, tuple[str, Callable[[Fault], str]]] = {
    "missing": ("UP02", _missing),
    "string_too_short": ("UP02", _empty),
    "too_short": ("UP02", _empty),
    "extra_forbidden": ("UP01", _unknown),
    "string_type": ("UP03", _no_text),
    "tuple_type": ("UP03", _no_list),
    "model_type": ("UP03", _no_part),
    "date_type": ("UP03", _date_form),
    "date_form": ("UP03", _date_form),
    "date_impossible": ("UP03", _no_day),
    "too_long": ("UP03", _too_many),
    "literal_error": ("UP03", _case_type),
    "string_pattern_mismatch": ("UP04", _number),
}
"""A code and a message for every type of error that the schema of uppgifter can give."""
