"""A Document against the schema: typed uppgifter, and what is wrong as findings."""

from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

from pydantic import Field, ValidationError, create_model
from pydantic_core import ErrorDetails

from tjut.findings import Finding
from tjut.model.document import Document
from tjut.schema.plain import plain_sections, plain_uppgifter
from tjut.schema.tjansteutlatande import schema_for, uppgifter_for
from tjut.schema.uppgifter import AnyText, IsoDate, Uppgifter
from tjut.template.model import Template, read_case_type

_STILL_TEXT = ("string_pattern_mismatch",)
"""Errors that leave a value that can be read, though it is not accepted."""


_WITHOUT_LIMITS: dict[Any, Any] = {str: AnyText, date | None: IsoDate}
"""How a value is read that may be missing, by its type: blanks around it are no part of it."""


class Judged(NamedTuple):
    """Uppgifter as far as they could be read, and what the schema found."""

    uppgifter: Uppgifter
    findings: tuple[Finding, ...]


def read_schema(document: Document, template: Template) -> Judged:
    """Judge a document, whose headings the template has recognised, by its schema."""
    uppgifter = plain_uppgifter(document.front_matter.fields, template)
    sections = plain_sections(document, template)
    case_type = read_case_type(str(uppgifter.get("arendetyp")), template) or template.case_types[0]
    schema = schema_for(template, case_type)
    try:
        read = schema.model_validate({**sections, "uppgifter": uppgifter})
    except ValidationError as error:
        from tjut.schema.found import findings_of

        errors = error.errors(include_url=False, include_context=False)
        return Judged(
            _as_far_as_read(uppgifter, errors, uppgifter_for(template)),
            tuple(findings_of(errors, document, template)),
        )
    return Judged(read.uppgifter, ())


def _as_far_as_read(
    values: dict[str, Any], errors: list[ErrorDetails], model: type[Uppgifter]
) -> Uppgifter:
    """The uppgifter without the values, and without the list items, that have errors."""
    faulty = {
        error["loc"][1:3]
        for error in errors
        if error["loc"][0] == "uppgifter" and error["type"] not in _STILL_TEXT
    }
    keys = {place[0] for place in faulty}
    kept = {}
    for key, value in values.items():
        if isinstance(value, list) and (key,) not in faulty:
            kept[key] = [item for n, item in enumerate(value) if (key, n) not in faulty]
        elif key not in keys:
            kept[key] = value
    return _lenient(model).model_validate(kept)


@lru_cache(maxsize=32)
def _lenient(model: type[Uppgifter]) -> type[Uppgifter]:
    """The model with nothing mandatory and no limits: missing text is empty, the rest None."""
    fields: dict[str, Any] = {
        name: (
            _WITHOUT_LIMITS.get(field.annotation, field.annotation),
            Field(_nothing(field.annotation), alias=field.alias),
        )
        for name, field in model.model_fields.items()
        if field.is_required()
    }
    return create_model(model.__name__, __base__=model, **fields)


def _nothing(annotation: Any) -> Any:
    return "" if annotation is str else () if "tuple" in str(annotation) else None
