"""The schema of a tjänsteutlåtande: uppgifter and sections, as one template wants them."""

from functools import lru_cache
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, create_model

from tjut.schema.uppgifter import OWN, IsoDate, Text, Uppgifter
from tjut.template.model import FROM_FIELDS, OwnKey, Template, whole

_KINDS: dict[str, Any] = {"text": Text, "datum": IsoDate, "lista": tuple[Text, ...]}
_CASE_TYPE = Uppgifter.model_fields["arendetyp"].description


class Tjansteutlatande(BaseModel):
    """A tjänsteutlåtande: its uppgifter, and the text of each section.

    Here every section may be left out; `schema_for` makes the model in which
    those that a template demands for an ärendetyp are mandatory.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    uppgifter: Uppgifter
    arendet: Text | None = None
    forslag: Text | None = None
    utredning: Text | None = None
    bedomning: Text | None = None
    barn: Text | None = None
    ekonomi: Text | None = None


def schema_for(template: Template, case_type: str) -> type[Tjansteutlatande]:
    """The schema of a case of this ärendetyp, as the template wants it."""
    required = tuple(
        (rule.key, case_type in rule.required)
        for rule in template.sections
        if rule.key not in FROM_FIELDS
    )
    return _schema(template.pattern, template.case_types, template.own_keys, required)


def uppgifter_for(template: Template) -> type[Uppgifter]:
    """The schema of the front matter, as the template wants it."""
    return _uppgifter(template.pattern, template.case_types, template.own_keys)


@lru_cache(maxsize=32)
def _schema(
    pattern: str,
    case_types: tuple[str, ...],
    own_keys: tuple[OwnKey, ...],
    required: tuple[tuple[str, bool], ...],
) -> type[Tjansteutlatande]:
    model = _uppgifter(pattern, case_types, own_keys)
    fields: dict[str, Any] = {"uppgifter": (model, ...)}
    for key, is_required in required:
        known = key in Tjansteutlatande.model_fields
        kind = Text if is_required else Text | None
        value = (kind, Field(default=... if is_required else None, alias=key))
        fields[key if known else OWN + key] = value
    return create_model("Tjansteutlatande", __base__=Tjansteutlatande, **fields)


@lru_cache(maxsize=32)
def _uppgifter(
    pattern: str, case_types: tuple[str, ...], own_keys: tuple[OwnKey, ...]
) -> type[Uppgifter]:
    number = StringConstraints(strip_whitespace=True, min_length=1, pattern=whole(pattern))
    fields: dict[str, Any] = {
        "diarienummer": (Annotated[str, number], Uppgifter.model_fields["diarienummer"]),
        "arendetyp": (
            Literal[case_types],
            Field(default=case_types[0], description=_CASE_TYPE),
        ),
    }
    for own in own_keys:
        default = ... if own.required else () if own.kind == "lista" else None
        field = Field(default=default, alias=own.key, description=own.label)
        fields[OWN + own.key] = (_KINDS[own.kind], field)
    return create_model("Uppgifter", __base__=Uppgifter, **fields)
