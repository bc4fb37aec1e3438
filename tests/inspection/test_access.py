"""What a template lacks for those who do not see it, and which styles it lacks."""

from pathlib import Path

import pytest

from inspection.inspecting import CLEAN, FIELDS, TOML, look, styles, told
from tjut.inspection.inspect import inspect_template
from tjut.settings import Settings
from zoo.raw import docx, p, r, sdt, style, table

PLACE = p("{{ innehall }}")


def codes(folder: Path, body: str, **parts: str) -> list[tuple[str, int]]:
    return [(code, line) for code, _, line in told(look(folder, body, **parts))]


def picture(properties: str, shows: str = '<a:blip r:embed="rId9"/>') -> str:
    return (
        f'<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" {properties}<a:graphic>{shows}'
        "</a:graphic></wp:inline></w:drawing></w:r>"
    )


def test_a_file_that_is_not_said_to_be_swedish(tmp_path: Path) -> None:
    english = styles(lang='<w:lang w:val="en-US"/>')

    assert told(look(tmp_path, styles=styles(lang=""))) == [
        ("MA10", "Word-filen säger inte vilket språk texten är på", 1)
    ]
    assert told(look(tmp_path, styles=english)) == [
        ("MA10", "Word-filens språk är ”en-US”, inte svenska (sv-SE)", 1)
    ]


def test_text_marked_as_another_language_is_told_once(tmp_path: Path) -> None:
    lang = '<w:lang w:val="{}"/>'
    runs = [r("Tel.", lang.format("en-GB")), r("Fax", lang.format("en-GB"))]
    others = [r("08-12", lang.format("de-DE")), r("Ort", lang.format("sv-FI")), r("x", "<w:lang/>")]

    assert told(look(tmp_path, CLEAN + p(*runs, *others))) == [
        ("MA10", "Texten är märkt som ”en-GB”", 4)
    ]


DECORATIVE = (
    '><a:extLst><d:decorative xmlns:d="http://schemas.microsoft.com/office/drawing/2017/decorative"'
    ' val="1"/></a:extLst></wp:docPr>'
)
VML = '<w:r><w:pict><v:shape{}><v:imagedata r:id="rId9"/></v:shape></w:pict></w:r>'


CHART = '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"/>'


@pytest.mark.parametrize(
    "silent", [picture("/>", CHART), picture("/>"), picture('descr=" "/>'), VML.format("")]
)
def test_a_picture_without_a_text_is_named(silent: str, tmp_path: Path) -> None:
    (found,) = told(look(tmp_path, header=p(silent)))

    assert found[0] == "MA11"
    assert found[1].startswith("Bilden i sidhuvudet saknar alternativtext; högerklicka")


@pytest.mark.parametrize(
    "clear",
    [
        picture('descr="Ekvinge kommun"/>'),
        picture(DECORATIVE),
        picture("/>", shows="<wps:txbx/>"),
        VML.format(' alt="Ekvinge kommun"'),
        "<mc:AlternateContent><mc:Fallback>" + VML.format("") + "</mc:Fallback>"
        "</mc:AlternateContent>",
    ],
)
def test_a_picture_that_says_what_it_shows_is_left(clear: str, tmp_path: Path) -> None:
    assert told(look(tmp_path, footer=p(clear))) == []


BOLD = "<w:b/>"


def test_a_bold_paragraph_with_text_after_it_is_a_false_heading(tmp_path: Path) -> None:
    body = FIELDS + p(r("Kontakta oss", BOLD)) + PLACE

    assert told(look(tmp_path, body)) == [
        ("MA12", "”Kontakta oss” är en rubrik i fet stil; använd en rubrikformatmall", 3)
    ]
    heavy = styles(style("Fet", "fet", "<w:rPr><w:b/></w:rPr>"))
    assert codes(tmp_path, FIELDS + p("Kontakt", style="fet") + PLACE, styles=heavy) == [
        ("MA12", 3)
    ]


@pytest.mark.parametrize(
    "line",
    [
        p(r("Kontakt", BOLD), style="Heading1"),
        p(r("Kontakt", BOLD), properties='<w:outlineLvl w:val="1"/>'),
        p(r("Datum:", BOLD)),
        p(r("Dnr ", BOLD), r("12")),
        p(r("Dnr", BOLD), sdt(r("x", BOLD), tag="titel")),
        p(r("Dnr", '<w:b w:val="0"/>')),
        p(r("Dnr {{titel}}", BOLD)),
        p(r("N", BOLD)),
        p(r("N" * 81, BOLD)),
        table([p(r("Kontakt", BOLD))]),
        sdt(p(r("Kontakt", BOLD)), tag="titel"),
    ],
)
def test_other_bold_text_is_none(line: str, tmp_path: Path) -> None:
    assert codes(tmp_path, FIELDS + line + PLACE) == []


def test_a_last_bold_line_and_a_bold_heading_that_tjut_writes_are_no_false_headings(
    tmp_path: Path,
) -> None:
    assert codes(tmp_path, CLEAN + p(r("Ekvinge kommun", BOLD)) + p()) == []
    assert codes(tmp_path, FIELDS + p(r("Ärendet", BOLD)) + PLACE) == [("MA15", 3)]


def colour(value: str, more: str = "") -> str:
    return f'<w:color w:val="{value}"/>{more}'


def shade(fill: str) -> str:
    return f'<w:shd w:val="clear" w:fill="{fill}"/>'


DARK = f"<w:tc><w:tcPr>{shade('000000')}</w:tcPr>"
LARGE = '<w:sz w:val="36"/>'


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (
            p(r("a", colour("999999"))) + p(r("b", colour("999999"))),
            "färgen 999999 mot FFFFFF, med kontrasten 2,8:1; välj en färg som ger minst 4,5:1",
        ),
        (
            p(r("a", colour("aaaaaa", LARGE))),
            "färgen AAAAAA mot FFFFFF, med kontrasten 2,3:1; välj en färg som ger minst 3:1",
        ),
        (
            p(r("a", colour("FFFFFF") + shade("EEEEEE"))),
            "färgen FFFFFF mot EEEEEE, med kontrasten 1,2:1; välj en färg som ger minst 4,5:1",
        ),
        (
            p(r("a", colour("666666")), properties=shade("999999")),
            "färgen 666666 mot 999999, med kontrasten 2,0:1; välj en färg som ger minst 4,5:1",
        ),
        (
            table([DARK + p(r("a", colour("333333"))) + "</w:tc>"]),
            "färgen 333333 mot 000000, med kontrasten 1,7:1; välj en färg som ger minst 4,5:1",
        ),
    ],
)
def test_text_of_low_contrast_is_named_once(body: str, message: str, tmp_path: Path) -> None:
    assert told(look(tmp_path, CLEAN + body)) == [("MA13", f"Texten har {message}", 4)]


@pytest.mark.parametrize(
    "run",
    [
        r("a", colour("767676")),
        r("a", colour("949494", LARGE)),
        r("a", colour("949494", '<w:b/><w:sz w:val="28"/>')),
        r("a", colour("auto")),
        r(" ", colour("FFFFFF")),
        r("a", '<w:rStyle w:val="pl"/>'),
    ],
)
def test_text_that_can_be_read_is_left(run: str, tmp_path: Path) -> None:
    prompt = style("Placeholder Text", "pl", f"<w:rPr>{colour('AAAAAA')}</w:rPr>", "character")

    assert told(look(tmp_path, CLEAN + p(run), styles=styles(prompt))) == []


def test_a_style_of_low_contrast_is_named(tmp_path: Path) -> None:
    level = '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'
    pale = style("Rubrik blek", "blek", f"{level}<w:rPr>{colour('4F81BD')}</w:rPr>")
    bold = pale.replace("</w:rPr>", '<w:b/><w:sz w:val="28"/></w:rPr>')
    toml = "[formatmallar]\nrubrik2 = 'Rubrik blek'\nrubrik4 = 'Rubrik blek'\n"
    toml = TOML.replace("[[avsnitt]]", f"{toml}[[avsnitt]]", 1)

    assert told(look(tmp_path, toml=toml, styles=styles(pale))) == [
        (
            "MA13",
            "Formatmallen ”Rubrik blek” har färgen 4F81BD mot FFFFFF, med kontrasten 4,0:1; "
            "välj en färg som ger minst 4,5:1",
            1,
        )
    ]
    assert told(look(tmp_path, toml=toml, styles=styles(bold))) == []


def test_a_style_that_is_missing_is_named_with_what_is_used(tmp_path: Path) -> None:
    named = TOML.replace("[[avsnitt]]", "[formatmallar]\nrubrik2 = 'Ärende'\n[[avsnitt]]", 1)
    few = styles().replace("Quote", "Kvot").replace("Body Text", "Löptext").replace("BodyText", "l")

    (missing,) = told(look(tmp_path, toml=named))
    assert missing[0] == "MA08"
    assert missing[1].startswith("Formatmallen ”Ärende” finns inte i ")
    assert missing[1].endswith("I stället används ”Rubrik 2”")
    assert told(look(tmp_path, styles=few)) == [
        ("MA09", "Saknar ”Brödtext”: tjut använder ”Normal”", 1),
        ("MA09", "Saknar ”Citat”: tjut lägger till egna", 1),
    ]


def test_a_file_without_styles_is_looked_through(tmp_path: Path) -> None:
    path = tmp_path / "brev.docx"
    path.write_bytes(docx(p(r("a", '<w:sz w:val="x"/>'))))
    found = told(inspect_template(path, Settings()))

    assert {code for code, _, _ in found} == {"MA05", "MA06", "MA09", "MA10"}


def test_a_style_that_mall_toml_makes_a_heading_is_one_in_word(tmp_path: Path) -> None:
    named = TOML.replace("[[avsnitt]]", "[formatmallar]\nrubrik2 = 'Egen'\n[[avsnitt]]", 1)
    level = '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'
    message = "Formatmallen ”Egen” har ingen dispositionsnivå, så den ger ingen rubrik"

    plain = look(tmp_path, toml=named, styles=styles(style("Egen", "egen")))
    heading = look(tmp_path, toml=named, styles=styles(style("Egen", "egen", level)))

    assert told(plain)[0] == ("MA12", message, 1)
    assert [code for code, *_ in told(plain)] == ["MA12", "MA22"]  # nor is it read as one
    assert told(heading) == []


def test_text_on_a_shape_a_picture_or_a_shaded_table_is_not_judged(tmp_path: Path) -> None:
    white = p(r("a", colour("FFFFFF")))
    box = f"<w:r><wps:txbx><w:txbxContent>{white}</w:txbxContent></wps:txbx></w:r>"
    banner = p('<w:r><w:drawing><wp:anchor behindDoc="1"/></w:drawing></w:r>')
    dark = styles(style("Mörk", "m", f"<w:tcPr>{shade('000000')}</w:tcPr>", "table"))
    in_table = table([white]).replace("<w:tblPr/>", '<w:tblPr><w:tblStyle w:val="m"/></w:tblPr>')

    assert told(look(tmp_path, CLEAN + p(box))) == []
    assert told(look(tmp_path, header=white + banner)) == []
    assert told(look(tmp_path, CLEAN + in_table, styles=dark)) == []
    assert [one[0] for one in told(look(tmp_path, CLEAN + in_table))] == ["MA13"]
