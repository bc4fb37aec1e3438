"""Fields of a template: unknown, misspelt, missing, and where the text goes."""

from pathlib import Path

import pytest

from inspection.inspecting import CLEAN, FIELDS, TOML, look, told
from support.written import judged
from tjut.inspection.fields import known_keys
from tjut.template.find import built_in
from tjut.template.load import load_template
from tjut.writers.docx.values import FIELDS as KEYS
from tjut.writers.docx.values import field_values
from zoo.raw import p, r, sdt, table

OWN = f"""{TOML}
[[egna_uppgifter]]
nyckel = "er_beteckning"
etikett = "Er beteckning"
krav = true
"""
PLACE = p("{{ innehall }}")


def test_a_template_with_all_it_needs_is_clean(tmp_path: Path) -> None:
    assert told(look(tmp_path)) == []


def test_every_key_of_a_template_can_be_a_field() -> None:
    template = load_template(built_in() / "standard")

    assert set(KEYS) == set(field_values(judged("").uppgifter, template, ""))
    assert {"förvaltning", "handläggare.e-post", "innehall"} <= set(known_keys(template))


@pytest.mark.parametrize(
    ("control", "message"),
    [
        (
            sdt(r("x"), tag="diarienumer"),
            "Fältet ”diarienumer” hör inte till någon uppgift, menade du ”diarienummer”?",
        ),
        (
            sdt(r("x"), alias="Vår logga"),
            "Fältet ”Vår logga” hör inte till någon uppgift; ta bort det, eller lägg till nyckeln "
            "under [[egna_uppgifter]] i mall.toml",
        ),
    ],
)
def test_an_unknown_control_is_named(control: str, message: str, tmp_path: Path) -> None:
    assert told(look(tmp_path, CLEAN + p(control))) == [("MA03", message, 4)]


@pytest.mark.parametrize(
    "known",
    [
        sdt(r("x"), tag="namnd"),
        sdt(r("x"), tag="slump", alias="Nämnd"),
        sdt(r("x"), tag="bild", more="<w:picture/>"),
        sdt(r("x"), tag="grupp", more="<w:group/>"),
        sdt(r("x")),
    ],
)
def test_a_control_that_is_known_or_holds_no_text_is_left(known: str, tmp_path: Path) -> None:
    assert told(look(tmp_path, CLEAN + p(known))) == []


def test_the_fields_of_a_repeated_item_are_known_and_others_not(tmp_path: Path) -> None:
    w15 = "http://schemas.microsoft.com/office/word/2012/wordml"
    inside = p(sdt(r("x"), tag="handlingar.titel")) + p(sdt(r("x"), tag="handlingar.sidor"))
    item = sdt(inside, more=f'<x:repeatingSectionItem xmlns:x="{w15}"/>')
    many = sdt(item, tag="handlingar", more=f'<x:repeatingSection xmlns:x="{w15}"/>')

    changed, found = told(look(tmp_path, CLEAN + many))

    assert (changed[0], found[0]) == ("MA22", "MA03")
    assert found[1].startswith("Fältet ”handlingar.sidor” hör inte")


def test_a_property_field_shows_an_uppgift(tmp_path: Path) -> None:
    field = '<w:fldSimple w:instr="DOCPROPERTY Diarienummer"><w:r><w:t>x</w:t></w:r></w:fldSimple>'
    other = field.replace("Diarienummer", "Annat")

    assert told(look(tmp_path, p(field) + p(other) + p("{{datum}}") + PLACE)) == []


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{{ datumm }}", "Fältet ”datumm” hör inte till någon uppgift, menade du ”datum”?"),
        ("{{ vårt datum }}", "”{{ vårt datum }}” läses inte som ett fält; skriv som {{ titel }}"),
        ("{{ datum }", "”{{ datum }” läses inte som ett fält; skriv som {{ titel }}"),
    ],
)
def test_what_is_typed_like_a_field_and_is_none_is_named(
    text: str, message: str, tmp_path: Path
) -> None:
    inspection = look(tmp_path, CLEAN + p(f"Se {text} här"))

    assert told(inspection) == [("MA04", message, 4)]
    assert inspection.source.text[slice(*inspection.findings[0].span)] == text


def test_what_every_document_must_show_is_missed(tmp_path: Path) -> None:
    assert told(look(tmp_path, PLACE, toml=OWN)) == [
        ("MA05", "Fältet ”diarienummer” saknas: uppgiften syns inte i dokumenten", 1),
        ("MA05", "Fältet ”datum” saknas: uppgiften syns inte i dokumenten", 1),
        (
            "MA05",
            "Fältet ”er_beteckning” (Er beteckning) saknas: uppgiften syns inte i dokumenten",
            1,
        ),
    ]
    assert told(look(tmp_path, CLEAN + p("{{ er_beteckning }}"), toml=OWN)) == []


def test_a_template_without_a_place_has_the_text_last(tmp_path: Path) -> None:
    message = "Fältet innehall saknas: ärendets text skrivs sist i dokumentet"

    assert told(look(tmp_path, FIELDS)) == [("MA06", message, 2)]


def test_a_place_that_cannot_be_used_is_named(tmp_path: Path) -> None:
    alone = told(look(tmp_path, FIELDS + p("Text: {{ innehall }}")))
    twice = told(look(tmp_path, CLEAN + PLACE))
    margin = told(look(tmp_path, CLEAN, header=PLACE))

    assert alone == [("MA07", "Fältet innehall måste stå ensamt i sitt stycke", 3)]
    assert twice == [("MA07", "Platsen för texten (innehall) finns redan; ta bort den här", 4)]
    assert [found[0] for found in margin] == ["MA07"]


def test_an_uppgift_in_the_margin_only_is_told_once(tmp_path: Path) -> None:
    header, footer = p("{{ diarienummer }}{{ diarienummer }} {{ namnd }}"), p("{{ datum }}")
    message = "”diarienummer” står bara i sidhuvud eller sidfot, som hjälpmedel hoppar över"

    found = told(look(tmp_path, p("{{datum}}") + PLACE, header=header, footer=footer))

    assert found == [("MA14", message, 3)]


def test_a_heading_that_tjut_writes_is_named_unless_it_has_its_list(tmp_path: Path) -> None:
    heading = p("Handlingar i ärendet")
    field = sdt(p("Ärendet"), tag="namnd") + p(sdt(r("Ärendet"), tag="namnd"))

    assert told(look(tmp_path, CLEAN + p("Ärendet") + field)) == [
        ("MA15", "Rubriken ”Ärendet” skriver tjut själv; ta bort den ur Word-filen", 4)
    ]
    assert [one[0] for one in told(look(tmp_path, CLEAN + heading))] == ["MA15"]
    assert told(look(tmp_path, CLEAN + heading + p("{{ handlingar }}"))) == []


@pytest.mark.parametrize(
    ("after", "both"),
    [
        (p("Skriv en kort sammanfattning här."), True),
        (p() + p("Bakgrund", style="Heading3"), True),
        (p("Hållbarhet", style="Heading2"), False),
        (p("Handlingar i ärendet") + p("{{ handlingar }}"), False),
        (p("{{ namnd }}"), False),
        (p(sdt(r("x"), tag="namnd")), False),
        (sdt(p("x"), tag="namnd"), False),
        (p(), False),
    ],
)
def test_text_under_a_heading_that_tjut_writes_goes_with_it(
    after: str, both: bool, tmp_path: Path
) -> None:
    heading = p("Ärendet", style="Heading2")

    ((code, message, line),) = told(look(tmp_path, CLEAN + heading + after))

    assert (code, line) == ("MA15", 4)
    assert (message == _BOTH) is both


_BOTH = "Rubriken ”Ärendet” och texten under den skriver tjut själv; ta bort båda ur Word-filen"


def test_places_are_paragraphs_of_the_body_then_of_the_margins(tmp_path: Path) -> None:
    body = CLEAN + table([p("{{ a }}"), "b"])

    assert [(code, line) for code, _, line in told(look(tmp_path, body, header=p("{{ b }}")))] == [
        ("MA04", 4), ("MA04", 6),
    ]  # fmt: skip


def test_a_text_box_is_read_once_and_apart_from_the_paragraph_it_hangs_on(tmp_path: Path) -> None:
    box = f"<wps:txbx><w:txbxContent>{p('{{ a }}')}</w:txbxContent></wps:txbx>"
    drawn = f"<w:r><mc:AlternateContent><mc:Choice>{box}</mc:Choice>"
    drawn += f"<mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r>"

    assert [(code, line) for code, _, line in told(look(tmp_path, CLEAN + p(drawn, "Text")))] == [
        ("MA04", 5)
    ]
