"""Cases that are built in a template to see whether they stay what they are."""

from pathlib import Path

import pytest

from inspection.inspecting import CLEAN, FIELDS, look, told
from tjut.check import check_case, judge
from tjut.findings import Severity
from tjut.inspection.inspect import inspect_template
from tjut.inspection.sample import sample
from tjut.readers.markdown import read_markdown
from tjut.settings import Settings
from tjut.source import Source
from tjut.template.find import built_in, template_names
from tjut.template.load import load_template
from tjut.template.model import Template
from zoo.raw import p, sdt, table
from zoo.templates import ZOO, Animal

STANDARD = (built_in() / "standard" / "mall.toml").read_text("utf-8")
OWN = f"""{STANDARD}
[[egna_uppgifter]]
nyckel = "orter"
etikett = "Orter"
slag = "lista"
[[egna_uppgifter]]
nyckel = "svarsdag"
etikett = "Svar senast"
slag = "datum"
krav = true
"""
PLACE = p("{{ innehall }}")


def box(inside: str) -> str:
    return p(f"<w:r><wps:txbx><w:txbxContent>{inside}</w:txbxContent></wps:txbx></w:r>")


@pytest.mark.parametrize("name", template_names(Settings()))
def test_the_case_with_everything_has_no_errors(name: str) -> None:
    template = load_template(built_in() / name)
    assert errors(template, whole=True) == set()
    assert errors(template, whole=False) <= {"ST02"}


def errors(template: Template, *, whole: bool) -> set[str]:
    text = sample(template, whole=whole)
    found = check_case(judge(read_markdown(Source("", text)), template), Settings())
    return {finding.code for finding in found if finding.severity is Severity.ERROR}


@pytest.mark.parametrize("animal", ZOO.values(), ids=ZOO)
def test_no_template_that_can_be_used_is_accused(animal: Animal, tmp_path: Path) -> None:
    (tmp_path / "mall.toml").write_text(OWN, "utf-8")
    (tmp_path / f"mall.{animal.ending}").write_bytes(animal.data)
    found = inspect_template(tmp_path, Settings()).findings
    assert [one for one in found if one.code == "MA22"] == []


def test_a_part_that_is_not_found_again_is_named(tmp_path: Path) -> None:
    assert told(look(tmp_path, CLEAN + box(p("{{ underskrifter }}")))) == [
        ("MA22", "Ett ärende blir inte detsamma i mallen: uppgiften ”underskrifter” skiljer sig", 3)
    ]


def test_of_much_that_is_not_found_again_the_first_is_named(tmp_path: Path) -> None:
    header = "<w:tr><w:trPr><w:tblHeader/></w:trPr>"
    alone = table([sdt(p("x"), tag="innehall")]).replace("<w:tr>", header)

    ((code, message, line),) = told(look(tmp_path, FIELDS + alone, toml=STANDARD))

    assert (code, line) == ("MA22", 3)
    assert message == (
        "Ett ärende blir inte detsamma i mallen: uppgiften ”underskrifter”, "
        "uppgiften ”handlingar”, uppgiften ”skickas_till” med mera skiljer sig"
    )


def test_what_cannot_be_the_place_of_the_text_is_told_alone(tmp_path: Path) -> None:
    message = "Texten kan inte stå i en textruta; flytta fältet innehall till sidans text"
    for place in (PLACE, sdt(p("x"), tag="innehall")):
        assert told(look(tmp_path, FIELDS + box(place))) == [("MA07", message, 4)]
