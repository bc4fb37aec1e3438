"""Uppgifter: the front matter of a case, as typed values."""

from datetime import date
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class Officer(_Part):
    """A handläggare."""

    namn: Text
    titel: str = ""
    e_post: str = Field("", alias="e-post")
    telefon: str = ""


class Signature(_Part):
    """One who signs."""

    namn: Text
    titel: Text


class Attachment(_Part):
    """A handling: a document that goes with the case. `fil` is relative to the case."""

    titel: Text
    datum: date | None = None
    fil: str = ""


class Uppgifter(_Part):
    """The front matter. What the schema could not accept is empty or None here."""

    titel: Text
    diarienummer: Text
    datum: date | None
    forvaltning: Text
    namnd: Text
    handlaggare: Officer | None = None
    underskrifter: tuple[Signature, ...] = Field(min_length=1, max_length=4)
    handlingar: tuple[Attachment, ...] = ()
    skickas_till: tuple[Text, ...] = ()
    sammantrade: date | None = None
    arendetyp: str = "beslut"
    mall: str = ""
    own: dict[str, str | date | tuple[str, ...]] = Field(default_factory=dict)
