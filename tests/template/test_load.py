from pathlib import Path

import pytest

from tjut.errors import TjutError
from tjut.template.load import STYLE_KEYS, load_template
from tjut.template.model import CASE_TYPES, OwnKey, SectionRule, Template
from tjut.writers.docx.roles import ROLES

SMALL = """
diarienummer = 'KS \\d+'

[[avsnitt]]
nyckel = "arendet"
rubrik = "Ärendet"
"""


def load(tmp_path: Path, text: str) -> Template:
    folder = tmp_path / "ekvinge"
    folder.mkdir()
    (folder / "mall.toml").write_text(text, encoding="utf-8")
    return load_template(folder)


def test_a_small_template_has_what_it_does_not_say_by_default(tmp_path: Path) -> None:
    template = load(tmp_path, SMALL)

    assert template == Template(
        name="ekvinge",
        folder=tmp_path / "ekvinge",
        municipality="",
        document_type="Tjänsteutlåtande",
        pattern=r"KS \d+",
        example="",
        sections=(
            SectionRule("arendet", "Ärendet"),
            SectionRule("underskrifter", ""),
            SectionRule("handlingar", "Handlingar i ärendet"),
            SectionRule("skickas_till", "Beslutet skickas till"),
        ),
    )


def test_a_large_template_says_all_there_is_to_say(tmp_path: Path) -> None:
    template = load(
        tmp_path,
        """
        namn = "Ekvinge kommun"
        dokumenttyp = "Tjänsteskrivelse"
        diarienummer = ['KS \\d+', 'EK/\\d+']
        diarienummer_exempel = "EK/12"
        ärendetyper = ["beslut", "information"]
        adress = ["Ekvinge kommun", "123 45 Ekvinge"]
        första_handling = "{dokumenttyp}, {datum}"
        formatmallar = {brödtext = "Normal"}

        [[egna_uppgifter]]
        nyckel = "er_beteckning"
        etikett = "Er beteckning"

        [[egna_uppgifter]]
        nyckel = "Sökande"
        etikett = "Sökande"
        slag = "lista"
        krav = true

        [[avsnitt]]
        nyckel = "arendet"
        rubrik = "Ärendet"
        alias = ["Sammanfattning"]
        krav = true
        sammanfattning = true
        vägledning = "Kort."

        [[avsnitt]]
        nyckel = "handlingar"
        rubrik = "Beslutsunderlag"

        [[avsnitt]]
        nyckel = "utredning"
        rubrik = "{förvaltning}s utredning"
        krav = ["beslut"]
        """,
    )

    assert template.pattern == r"(?:KS \d+)|(?:EK/\d+)"
    assert template.example == "EK/12"
    assert template.case_types == ("beslut", "information")
    assert template.address == ("Ekvinge kommun", "123 45 Ekvinge")
    assert template.first_document == "{dokumenttyp}, {datum}"
    assert template.styles == {"brödtext": "Normal"}
    assert template.own_keys == (
        OwnKey("er_beteckning", "Er beteckning"),
        OwnKey("sokande", "Sökande", "lista", required=True),
    )
    assert [section.key for section in template.sections] == [
        "arendet",
        "handlingar",
        "utredning",
        "underskrifter",
        "skickas_till",
    ]
    assert template.section("arendet") == SectionRule(
        "arendet",
        "Ärendet",
        ("Sammanfattning",),
        frozenset(("beslut", "information")),
        "Kort.",
        in_minutes=True,
    )
    assert template.section("handlingar") == SectionRule("handlingar", "Beslutsunderlag")
    assert template.section("utredning") == SectionRule(
        "utredning", "{förvaltning}s utredning", required=frozenset(("beslut",))
    )
    assert template.section("barn") is None


ARENDET = '[[avsnitt]]\nnyckel = "arendet"\nrubrik = "Ärendet"\n'


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", ": nyckeln ”diarienummer” saknas."),
        ("diarienummer = '('", ": ”diarienummer” är inget giltigt reguljärt uttryck."),
        ("diarienummer = '(?i)ks'", ": ”diarienummer” är inget giltigt reguljärt uttryck."),
        (
            "diarienummer = 'a'\ndiarienummer_exempel = 'b'",
            ": ”diarienummer_exempel” följer inte mönstret i ”diarienummer”.",
        ),
        (
            "diarienummer = 'a'\närendetyper = []",
            ": ”ärendetyper” ska nämna minst en ärendetyp.",
        ),
        ("diarienummer = 'a'", ": ”avsnitt” saknas; beskriv varje avsnitt i en [[avsnitt]]."),
        ("diarienumer = 'a'", ": okänd nyckel ”diarienumer”, menade du ”diarienummer”?"),
        (
            "diarienummer = 'a'\nförsta_handling = '{dokumenttyp} {nr}'",
            ": ”första_handling” har {nr}: här går det bara att skriva {dokumenttyp}, {titel}, "
            "{datum}, {diarienummer}, {förvaltning} eller {nämnd}.",
        ),
        (
            "diarienummer = 'a'\n" + ARENDET.replace("Ä", "{kontor}s ä"),
            ", [[avsnitt]] nummer 1: ”rubrik” har {kontor}: här går det bara att skriva "
            "{förvaltning} eller {nämnd}.",
        ),
        (
            "diarienummer = 'a'\n" + ARENDET + "alias = ['Ett', 'Ett } till']",
            ", [[avsnitt]] nummer 1: ”alias” har }: här går det bara att skriva "
            "{förvaltning} eller {nämnd}.",
        ),
        (
            "diarienummer = 'a'\n" + ARENDET.replace("Ärendet", ""),
            ", [[avsnitt]] nummer 1: ”rubrik” är tom; skriv vad avsnittet heter.",
        ),
        (
            "diarienummer = 'a'\n" + ARENDET + ARENDET.replace("arendet", "annat"),
            ", [[avsnitt]] nummer 2: ”rubrik” är ”Ärendet”, som ett annat avsnitt redan har.",
        ),
        (
            "diarienummer = 'a'\n" + ARENDET + "titel = 'x'",
            ", [[avsnitt]] nummer 1: okänd nyckel ”titel”.",
        ),
        (
            "diarienummer = 'a'\n[[avsnitt]]\nrubrik = 'x'",
            ", [[avsnitt]] nummer 1: nyckeln ”nyckel” saknas.",
        ),
        (
            "diarienummer = 'a'\n[[avsnitt]]\nnyckel = 'barn'",
            ", [[avsnitt]] nummer 1: nyckeln ”rubrik” saknas.",
        ),
        (
            "diarienummer = 'a'\n[[avsnitt]]\nnyckel = 'barn och unga'\nrubrik = 'x'",
            ", [[avsnitt]] nummer 1: ”nyckel” får bara ha bokstäver, siffror och understreck.",
        ),
        (
            "diarienummer = 'a'\n" + ARENDET + ARENDET,
            ", [[avsnitt]] nummer 1: ”nyckel” är ”arendet”, som ett annat avsnitt redan har.",
        ),
        (
            "diarienummer = 'a'\n" + ARENDET + "krav = ['remiss']",
            ", [[avsnitt]] nummer 1: ”krav” ska vara true, false eller en lista med ärendetyper: "
            + ", ".join(f"”{name}”" for name in CASE_TYPES)
            + ".",
        ),
        (
            "diarienummer = 'a'\n[[avsnitt]]\nnyckel = 'handlingar'\nkrav = true",
            ", [[avsnitt]] nummer 1: ”krav” kan inte sättas för ”handlingar”, "
            "som hämtas ur uppgifterna.",
        ),
        (
            "diarienummer = 'a'\n[[egna_uppgifter]]\nnyckel = 'x'\netikett = 'X'\nslag = 'tal'\n"
            + ARENDET,
            ", [[egna_uppgifter]] nummer 1: ”slag” ska vara ett av text, datum, lista.",
        ),
        (
            "diarienummer = 'a'\n[[egna_uppgifter]]\nnyckel = 'Förvaltning'\netikett = 'X'\n"
            + ARENDET,
            ", [[egna_uppgifter]] nummer 1: ”nyckel” är ”förvaltning”, som tjut redan har.",
        ),
        (
            "[formatmallar]\nrubrik2 = 'x'\ndiarienummer = ['a']\n" + ARENDET,
            ", [formatmallar]: ”diarienummer” står för långt ner; flytta raden överst, "
            "före första raden som börjar med [.",
        ),
        (
            "diarienummer = 'a'\n" + ARENDET + "förstaHandling = 'x'\nadress = ['x']",
            ", [[avsnitt]] nummer 1: ”adress” står för långt ner; flytta raden överst, "
            "före första raden som börjar med [.",
        ),
        (
            "diarienummer = 'a'\nformatmallar = {brodtext = 'x', rubrk2 = 'x'}\n" + ARENDET,
            ", [formatmallar]: okänd nyckel ”rubrk2”, menade du ”rubrik2”?",
        ),
        (
            "diarienummer = 'a'\n" + ARENDET + "alias = ['Bedömning']\n"
            "[[avsnitt]]\nnyckel = 'bedomning'\nrubrik = '{förvaltning}s bedömning'",
            ", [[avsnitt]] nummer 1: ”alias” har ”Bedömning”, som ett annat avsnitt redan har.",
        ),
        (
            "diarienummer = 'a'\n" + ARENDET + "alias = ['Kort']\n"
            "[[avsnitt]]\nnyckel = 'bedomning'\nrubrik = 'Bedömning'\nalias = ['KORT']",
            ", [[avsnitt]] nummer 2: ”alias” har ”KORT”, som ett annat avsnitt redan har.",
        ),
    ],
)
def test_a_fault_is_a_sentence_with_file_table_and_key(
    tmp_path: Path, text: str, sentence: str
) -> None:
    with pytest.raises(TjutError) as told:
        load(tmp_path, text)

    assert str(told.value) == f"{tmp_path / 'ekvinge' / 'mall.toml'}{sentence}"


def test_the_styles_that_can_be_named_are_those_that_are_written_with() -> None:
    assert tuple(ROLES) == STYLE_KEYS


def test_a_section_may_have_its_own_heading_as_alias(tmp_path: Path) -> None:
    aliases = "alias = ['Ärendet', '{förvaltning}s ärendet', 'Kort', 'Kort']"
    assert len(load(tmp_path, f"diarienummer = 'a'\n{ARENDET}{aliases}").sections) == 4


def test_a_folder_without_mall_toml_is_told(tmp_path: Path) -> None:
    with pytest.raises(TjutError, match=r"mall\.toml” finns inte"):
        load_template(tmp_path)
