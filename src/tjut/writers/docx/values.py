"""What the fields of a template are filled with, by key."""

from collections.abc import Mapping
from datetime import date

from tjut.schema.uppgifter import Attachment, Officer, Uppgifter
from tjut.template.model import FROM_FIELDS, Template
from tjut.template.names import put_in
from tjut.word.controls import Value

FIELDS = (
    "titel", "diarienummer", "datum", "forvaltning", "namnd", "handlaggare", "handlaggare.namn",
    "handlaggare.titel", "handlaggare.e-post", "handlaggare.telefon", "underskrifter",
    "handlingar", "skickas_till", "sammantrade", "arendetyp", "dokumenttyp", "kommun", "adress",
)  # fmt: skip
"""The keys that every template may have fields for."""

LISTS = (*FROM_FIELDS, "adress")
"""Those whose values are lists, which a repeating section can show."""

_NOBODY = Officer.model_construct(namn="", titel="", e_post="", telefon="")


def field_values(uppgifter: Uppgifter, template: Template, municipality: str) -> dict[str, Value]:
    """The value of every key that a field may have; what is not given is empty text.

    `municipality` is the name that fields with the key `kommun` show.
    """
    officer = uppgifter.handlaggare or _NOBODY
    values: dict[str, Value] = {
        "titel": uppgifter.titel,
        "diarienummer": uppgifter.diarienummer,
        "datum": uppgifter.datum or "",
        "forvaltning": uppgifter.forvaltning,
        "namnd": uppgifter.namnd,
        "handlaggare": officer.namn,
        "handlaggare.namn": officer.namn,
        "handlaggare.titel": officer.titel,
        "handlaggare.e-post": officer.e_post,
        "handlaggare.telefon": officer.telefon,
        "underskrifter": tuple(f"{name.namn}, {name.titel}" for name in uppgifter.underskrifter),
        "handlingar": handlingar(uppgifter, template),
        "skickas_till": uppgifter.skickas_till,
        "sammantrade": uppgifter.sammantrade or "",
        "arendetyp": uppgifter.arendetyp,
        "dokumenttyp": template.document_type,
        "kommun": municipality,
        "adress": template.address,
    }
    own = uppgifter.own
    return values | {key.key: own.get(key.key) or "" for key in template.own_keys}


def field_rows(
    uppgifter: Uppgifter, values: Mapping[str, Value]
) -> dict[str, list[dict[str, str]]]:
    """What repeating sections hold: for each key a row for each value, with its parts by key.

    The key `""` is the whole value as one text.
    """
    texts = {key: value for key, value in values.items() if isinstance(value, tuple)}
    rows = {key: [{"": text} for text in value] for key, value in texts.items()}
    for row, signature in zip(rows["underskrifter"], uppgifter.underskrifter, strict=True):
        row |= {"namn": signature.namn, "titel": signature.titel}
    report, *attachments = rows["handlingar"]
    report |= {"titel": report[""], "datum": _iso(uppgifter.datum)}
    for row, attachment in zip(attachments, uppgifter.handlingar, strict=True):
        row |= {"titel": attachment.titel, "datum": _iso(attachment.datum)}
    return rows


def plain(value: Value) -> str:
    """A value as one line of text; dates as ISO."""
    return ", ".join(value) if isinstance(value, tuple) else str(value)


def handlingar(uppgifter: Uppgifter, template: Template) -> tuple[str, ...]:
    """Handlingar i ärendet as printed: the report itself, in the template's form, first."""
    return (_first(uppgifter, template), *map(_attachment, uppgifter.handlingar))


def _first(uppgifter: Uppgifter, template: Template) -> str:
    names = {
        "dokumenttyp": template.document_type,
        "titel": uppgifter.titel,
        "datum": _iso(uppgifter.datum),
        "diarienummer": uppgifter.diarienummer,
        "förvaltning": uppgifter.forvaltning,
        "nämnd": uppgifter.namnd,
    }
    return put_in(template.first_document, names)


def _attachment(attachment: Attachment) -> str:
    day = _iso(attachment.datum)
    return attachment.titel if day in attachment.titel else f"{attachment.titel}, {day}"


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""
