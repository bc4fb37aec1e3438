"""Uppgifter: the front matter of a case, as typed values."""

import re
from datetime import date
from typing import Annotated, cast

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    WithJsonSchema,
)
from pydantic_core import PydanticCustomError, PydanticKnownError

from tjut.language.patterns import late

OWN = "OWN_"
"""Begins the field name of a key that a template defines; no key of a case has capitals."""

_ISO = late(r"\d{4}-\d{2}-\d{2}", re.ASCII)

OwnValue = str | date | tuple[str, ...] | None


def _iso_date(value: object) -> object:
    """A date out of its text, ISO 8601 with hyphens only; what is no text passes through."""
    if not isinstance(value, str):
        return value
    if not value.strip():
        raise PydanticKnownError("string_too_short", {"min_length": 1})
    if not _ISO().fullmatch(value.strip()):
        raise PydanticCustomError("date_form", "no ISO date")
    try:
        return date.fromisoformat(value.strip())
    except ValueError as error:
        raise PydanticCustomError("date_impossible", "no such day") from error


def _named(key: str, part: type[BaseModel]) -> BeforeValidator:
    """Lets a plain text stand for a part of which only `key` is given."""
    return BeforeValidator(
        lambda value: {key: value} if isinstance(value, str) else value,
        json_schema_input_type=str | part,
    )


Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
AnyText = Annotated[str, StringConstraints(strip_whitespace=True)]
IsoDate = Annotated[
    date | None,
    BeforeValidator(_iso_date),
    WithJsonSchema({"type": "string", "format": "date"}),
]


class _Part(BaseModel):
    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        populate_by_name=True,
        regex_engine="python-re",  # the pattern of a diarienummer is one of Python's
        defer_build=True,  # only the model made for a template is ever used
    )


class Officer(_Part):
    """A handläggare."""

    namn: Text
    titel: AnyText = ""
    e_post: AnyText = Field(default="", alias="e-post")
    telefon: AnyText = ""


class Signature(_Part):
    """One who signs."""

    namn: Text
    titel: Text


class Attachment(_Part):
    """A handling: a document that goes with the case. `fil` is relative to the case."""

    titel: Text
    datum: IsoDate = None
    fil: AnyText = ""


class Uppgifter(_Part):
    """The front matter. What the schema could not accept is empty or None here.

    tjut.schema.tjansteutlatande makes a model of it for each template, with
    the template's pattern, ärendetyper and own keys.
    """

    titel: Text = Field(description="Vad ärendet gäller, utan ”angående” och utan punkt")
    diarienummer: Text = Field(description="Ärendets nummer i diariet")
    datum: IsoDate = Field(description="Tjänsteutlåtandets datum, ÅÅÅÅ-MM-DD")
    forvaltning: Text = Field(description="Den förvaltning eller det kontor som skriver")
    namnd: Text = Field(description="Den nämnd eller styrelse som ska besluta")
    handlaggare: Annotated[Officer, _named("namn", Officer)] | None = Field(
        default=None, description="Den som svarar på frågor"
    )
    underskrifter: tuple[Signature, ...] = Field(
        min_length=1, max_length=4, description="De som skriver under, en till fyra"
    )
    handlingar: tuple[Annotated[Attachment, _named("titel", Attachment)], ...] = Field(
        default=(), description="Handlingar som hör till ärendet, utom tjänsteutlåtandet självt"
    )
    skickas_till: tuple[Text, ...] = Field(default=(), description="De som ska få beslutet")
    sammantrade: IsoDate = Field(default=None, description="Dagen för sammanträdet, ÅÅÅÅ-MM-DD")
    arendetyp: Text = Field(default="beslut", description="Vad för slags ärende det är")
    mall: AnyText = Field(default="", description="Namnet på en mall, eller sökvägen till den")

    @property
    def own(self) -> dict[str, OwnValue]:
        """The values of the template's own keys, those that are not given left out."""
        named = ((key.removeprefix(OWN), key) for key in type(self).model_fields if OWN in key)
        values = {key: cast("OwnValue", getattr(self, field)) for key, field in named}
        return {key: value for key, value in values.items() if value is not None}
