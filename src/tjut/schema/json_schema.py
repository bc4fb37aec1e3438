"""The JSON Schema of the front matter, for editors that help while one writes."""

from typing import Any

from tjut.model.frontmatter import canonical_key, spelt
from tjut.schema.tjansteutlatande import uppgifter_for
from tjut.template.model import Template

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_TITLE = "Uppgifterna i ett tjänsteutlåtande"


def json_schema(template: Template) -> dict[str, Any]:
    """The schema of the front matter under a template, as JSON Schema 2020-12.

    A key may be written with its å, ä and ö or without, as in a case.
    """
    schema = uppgifter_for(template).model_json_schema()
    properties = {
        spelling: {**rule, "title": spelling}
        for key, rule in schema["properties"].items()
        for spelling in _spellings(key)
    }
    return {
        "$schema": _DIALECT,
        "title": _TITLE,
        "type": "object",
        "additionalProperties": False,
        "properties": properties,
        "allOf": [_one_of(_spellings(key)) for key in schema["required"]],
        "$defs": {name: _without_english(part) for name, part in schema["$defs"].items()},
    }


def _spellings(key: str) -> list[str]:
    """A key as it is written, then as it may also be written."""
    return [*dict.fromkeys((spelt(key), canonical_key(key)))]


def _one_of(keys: list[str]) -> dict[str, Any]:
    return {"anyOf": [{"required": [key]} for key in keys]}


def _without_english(part: dict[str, Any]) -> dict[str, Any]:
    """A part without the docstring of its class, which is for those who develop tjut."""
    return {key: value for key, value in part.items() if key not in ("description", "title")}
