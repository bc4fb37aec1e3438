"""The JSON Schema for editors, tried on real cases with the jsonschema library."""

from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from support.cases import CLEAN, template_named
from tjut.schema.json_schema import json_schema
from tjut.template.model import OwnKey

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*/arende.md"))
SCHEMA = json_schema(template_named("standard"))


def uppgifter(text: str) -> dict[str, Any]:
    read: dict[str, Any] = yaml.safe_load(text.split("\n---", 1)[0])
    return read


def faults(values: dict[str, Any], schema: dict[str, Any] = SCHEMA) -> list[str]:
    return [error.message for error in Draft202012Validator(schema).iter_errors(values)]


def test_it_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.parent.name)
def test_the_examples_fit(path: Path) -> None:
    assert faults(uppgifter(path.read_text(encoding="utf-8"))) == []


def test_keys_are_known_with_and_without_swedish_letters() -> None:
    values = uppgifter(CLEAN)
    values["namnd"] = values.pop("nämnd")

    assert faults(values) == []


@pytest.mark.parametrize(
    "change",
    [
        {"dnr": "1"},
        {"diarienummer": "12"},
        {"ärendetyp": "x"},
        {"underskrifter": []},
        {"underskrifter": [{"namn": "Anna"}]},
        {"handlingar": [{"titel": "A", "sida": "1"}]},
        {"skickas_till": "Valnämnden"},
        {"handläggare": ["Sara"]},
    ],
)
def test_what_check_finds_an_editor_shows(change: dict[str, Any]) -> None:
    assert len(faults({**uppgifter(CLEAN), **change})) == 1


def test_what_is_missing_is_shown() -> None:
    assert len(faults({})) == 6


def test_a_templates_own_keys_are_in_it() -> None:
    own = (OwnKey("lagrum", "Lagrum", "lista"), OwnKey("sekretess", "Sekretess", required=True))
    schema = json_schema(template_named("standard")._replace(own_keys=own))

    assert faults({**uppgifter(CLEAN), "sekretess": "Nej", "lagrum": ["1 §"]}, schema) == []
    assert len(faults(uppgifter(CLEAN), schema)) == 1
    assert schema["properties"]["lagrum"]["description"] == "Lagrum"


def test_no_english_gets_out_of_it() -> None:
    assert not any("description" in part for part in SCHEMA["$defs"].values())
    assert SCHEMA["title"] == "Uppgifterna i ett tjänsteutlåtande"
