"""A zoo of templates, each with its own way of holding fields, text, pages or file format.

Each is filled with examples/lekplats.
"""

from typing import NamedTuple

from zoo.raw import docx, p, r, relationships, sdt, table
from zoo.whole import (
    FOOT,
    LETTERHEAD,
    OFFICE,
    RELATIONSHIPS,
    USUAL,
    Part,
    logo,
    section,
    strict,
    whole,
)

NUMBER, TITLE = "TN 2026/0184", "Upprustning av lekplatsen i Kvarnparken"
MARK = p("{{ innehåll }}")
FIXED = p("Ekvinge kommun handlägger ärendet skyndsamt.")
_PROMPT = r("Klicka här", '<w:rStyle w:val="Platshllartext"/>')
_SHOWN = "<w:showingPlcHdr/>"
_GRID = '<w:tblPr><w:tblStyle w:val="Tabellrutnt"/><w:tblW w:w="8788" w:type="dxa"/></w:tblPr>'


class Animal(NamedTuple):
    """A template: the file's ending, its bytes, and what its pages then show beside the text.

    `filled` names the parts that fields are in, beside the document.
    """

    ending: str
    data: bytes
    shows: tuple[str, ...]
    filled: tuple[str, ...] = ()


def _run(tag: str, more: str = "", **names: str) -> str:
    return sdt(_PROMPT, tag=tag, more=more + _SHOWN, **names)


def _kinds() -> Animal:
    """Plain, rich, date and drop-down controls, by tag and by title."""
    choices = '<w:dropDownList><w:listItem w:displayText="{0}" w:value="{1}"/></w:dropDownList>'
    form = '<w:dateFormat w:val="\'den\' d MMMM yyyy"/><w:lid w:val="sv-SE"/>'
    body = (
        p("Nummer: ", sdt(_PROMPT, alias="Diarienummer", more=f"{_SHOWN}<w:text/>"))
        + p("Dag: ", _run("datum").replace(_SHOWN, f"{_SHOWN}<w:date>{form}</w:date>"))
        + p("Till: ", _run("namnd").replace(
            _SHOWN, _SHOWN + choices.format("Tekniska nämnden", "TN")))
        + sdt(p(_PROMPT, style="Rubrik1"), tag="titel", more=f"{_SHOWN}<w:richText/>")
        + FIXED
        + sdt(p(_PROMPT), alias="Innehåll", more=f"{_SHOWN}<w:richText/>")
        + p("Sist i brevet.")
    )  # fmt: skip
    shows = (f"Nummer: {NUMBER}", "Dag: den 2 november 2026", "Till: Tekniska nämnden",
             "skyndsamt.", "Sist i brevet.")  # fmt: skip
    return Animal("docx", whole(body + USUAL), shows)


def _tables() -> Animal:
    """A letterhead table with controls around cells, rows and runs."""
    cell = "<w:tc><w:tcPr/>{}</w:tc>"
    form = table(
        ["Diarienummer", "Datum"],
        [p(_run("diarienummer")), sdt(cell.format(p(_PROMPT)), tag="datum", more=_SHOWN)],
        ["Handläggare", p(_run("handlaggare"), ", ", _run("handlaggare.titel"))],
    ).replace("<w:tblPr/><w:tblGrid/>",
              f"{_GRID}"
              '<w:tblGrid><w:gridCol w:w="4394"/><w:gridCol w:w="4394"/></w:tblGrid>')  # fmt: skip
    shows = (NUMBER, "2026-11-02", "Mirjam Öberg, Landskapsarkitekt")
    return Animal("docx", whole(form + FIXED + MARK + USUAL), shows)


def _text_box() -> Animal:
    """Fields in a text box, which Word writes twice: for itself and for old versions."""
    inner = f"<w:txbxContent>{p('Dnr ', _run('diarienummer'))}{p('Rutan.')}</w:txbxContent>"
    box = (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline distT="0"'
        ' distB="0" distL="0" distR="0"><wp:extent cx="2160000" cy="720000"/>'
        '<wp:docPr id="41" name="Ruta" descr="Diarienummer"/>'
        '<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
        '<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/>'
        '<a:ext cx="2160000" cy="720000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        f'<a:ln w="6350"/></wps:spPr><wps:txbx>{inner}</wps:txbx><wps:bodyPr/></wps:wsp>'
        "</a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict>"
        f'<v:shape id="r1" style="width:170pt;height:57pt"><v:textbox>{inner}</v:textbox></v:shape>'
        "</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    return Animal("docx", whole(p(box) + FIXED + MARK + USUAL), (f"Dnr {NUMBER}", "Rutan."))


def _sections() -> Animal:
    """A letter, the report and a lying page, each with headers and footers of its own."""
    stories = {
        "header1": logo() + p("Brev ", _run("diarienummer")),
        "header2": p("Första sidan ", _run("diarienummer")),
        "header3": p("Jämn sida {{ diarienummer }}"),
        "header4": p("Udda sida {{ diarienummer }}"),
        "header5": p("Liggande ", _run("forvaltning")),
        "footer1": p(FOOT),
        "footer2": p("Tjänsteutlåtande ", _run("datum")),
    }
    letter = p(properties=section("header1 default", "header1 first", "header1 even",
                                  "footer1 default", "footer1 first", "footer1 even"))  # fmt: skip
    report = section("header2 first", "header3 even", "header4 default",
                     "footer2 default", "footer2 first", "footer2 even", first=True)  # fmt: skip
    body = (
        p("Missiv.") + letter + MARK + p(properties=report) + p("Ritning i stort format.")
        + section("header5 default", "header5 even", "footer1 default", "footer1 even", across=True)
    )  # fmt: skip
    shows = (f"Brev {NUMBER}", "Missiv.", f"Första sidan {NUMBER}", f"Jämn sida {NUMBER}",
             f"Udda sida {NUMBER}", "Liggande Tekniska förvaltningen",
             "Tjänsteutlåtande 2026-11-02",
             "Ritning i stort format.")  # fmt: skip
    data = whole(body, stories, settings="<w:evenAndOddHeaders/>")
    filled = tuple(f"word/{name}.xml" for name in stories if name != "footer1")
    return Animal("docx", data, shows, filled)


def _across() -> Animal:
    """The whole report on lying pages, in a file with the measures of a lying page."""
    data = whole(FIXED + MARK + section("header1 default", "footer1 default", across=True))
    return Animal("docx", data, ("skyndsamt.",))


def _typed() -> Animal:
    """Fields typed in the text, cut into runs as Word does after a spelling check."""
    cut = (r("{{ ti", "<w:b/>"), '<w:proofErr w:type="spellStart"/>', r("te", "<w:b/>"),
           '<w:proofErr w:type="spellEnd"/>', r("l }}", "<w:b/>"))  # fmt: skip
    body = p("Ärende: ", *cut) + p("{", "{diarie", "nummer}} av {{datum}}") + FIXED
    ends = p("Frågor till {{ handläggare }}, {{ handläggare.telefon }}")
    shows = (f"Ärende: {TITLE}", f"{NUMBER} av 2026-11-02", "Frågor till Mirjam Öberg, 0555-121 17")
    return Animal("docx", whole(body + p("{{", " innehåll ", "}}") + ends + USUAL), shows)


def _properties() -> Animal:
    """Fields that show the properties of the document."""
    name = " DOCPROPERTY Diarienummer \\* MERGEFORMAT "
    simple = f'<w:fldSimple w:instr="{name}">{r("-")}</w:fldSimple>'
    marks = [
        f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")
    ]
    code = '<w:r><w:instrText xml:space="preserve"> TITLE </w:instrText></w:r>'
    field = f"{marks[0]}{code}{marks[1]}{r('Mall')}{marks[2]}"
    stories = {**LETTERHEAD, "header2": p("Dnr ", simple) + p("Rubrik ", field)}
    body = FIXED + MARK + section("header2 default", "footer1 default")
    shows = (f"Dnr {NUMBER}", f"Rubrik {TITLE}")
    return Animal("docx", whole(body, stories), shows, ("word/header2.xml",))


def _repeated() -> Animal:
    """Repeating sections: a row for each handling, a paragraph for each who signs."""

    def repeated(tag: str, item: str) -> str:
        inner = sdt(item, more="<w15:repeatingSectionItem/>")
        return sdt(inner, tag=tag, more="<w15:repeatingSection/>")

    row = "<w:tr>{}</w:tr>".format(
        "".join(f"<w:tc><w:tcPr/>{p(_run(key))}</w:tc>" for key in ("datum", "titel")))  # fmt: skip
    papers = (
        f"<w:tbl>{_GRID}"
        '<w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="6788"/></w:tblGrid>'
        f"{repeated('handlingar', row)}</w:tbl>"
    )
    names = repeated("underskrifter", p(_run("namn"), " (", _run("titel"), ")"))
    body = MARK + p("Underlag", style="Rubrik2") + papers + p("Vid protokollet") + names
    shows = ("2026-09-30", "Per-Olof Stenmark (Teknisk chef)", "Lina Haddad (Parkchef)")
    return Animal("docx", whole(body + USUAL), shows)


def _bound() -> Animal:
    """Controls bound to custom XML and to the title of the document."""
    binding = (
        '<w:dataBinding w:prefixMappings="xmlns:a=\'{}\'" w:xpath="{}" w:storeItemID="{{{}}}"/>'
        "<w:text/>"
    )
    item = "D9C3A0B1-0000-4000-8000-000000000001"
    number = binding.format("urn:arende", "/a:arende[1]/a:dnr[1]", item)
    core = "6C3C8BC8-F283-45AE-878A-BAB7291924A1"
    title = binding.format(
        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties' xmlns:d='http://purl.org/dc/elements/1.1/",
        "/a:coreProperties[1]/d:title[1]", core)  # fmt: skip
    body = p("Dnr ", sdt(_PROMPT, tag="diarienummer", more=_SHOWN + number)) + FIXED + MARK
    stories = {**LETTERHEAD, "header2": p("Om ", sdt(_PROMPT, alias="Rubrik", more=_SHOWN + title))}
    properties = (
        '<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"'
        f' ds:itemID="{{{item}}}"><ds:schemaRefs/></ds:datastoreItem>'
    )
    data = whole(
        body + section("header2 default", "footer1 default"), stories,
        more=(Part("customXml/item2.xml", "customXml", "application/xml",
                   '<a:arende xmlns:a="urn:arende"><a:dnr/><a:annat>kvar</a:annat></a:arende>'),
              Part("customXml/itemProps2.xml", "", f"{OFFICE}customXmlProperties+xml", properties),
              Part("customXml/_rels/item2.xml.rels", "", RELATIONSHIPS,
                   relationships([("rId1", "customXmlProps", "itemProps2.xml")]))),
    )  # fmt: skip
    return Animal("docx", data, (f"Dnr {NUMBER}", f"Om {TITLE}"),
                  ("word/header2.xml", "customXml/item2.xml"))  # fmt: skip


def _last() -> Animal:
    """No place for the text, which then goes last."""
    return Animal("docx", whole(p("Dnr {{ diarienummer }}") + FIXED + USUAL), ("skyndsamt.",))


def _bare() -> Animal:
    """A file from another program: no styles, no numbering, nothing but text."""
    return Animal("docx", docx(p("Dnr {{ diarienummer }}") + MARK), (f"Dnr {NUMBER}",))


def _file(ending: str, main: str) -> Animal:
    """A template in another kind of file, the last two with macros."""
    kind = "http://schemas.microsoft.com/office/2006/relationships/vbaProject"
    macros = Part("word/vbaProject.bin", kind, "application/vnd.ms-office.vbaProject", b"makro")
    more = (macros,) if ending.endswith("m") else ()
    data = whole(p("Dnr ", _run("diarienummer")) + FIXED + MARK + USUAL, main=main, more=more)
    return Animal(ending, data, (f"Dnr {NUMBER}", "skyndsamt."))


def _strict() -> Animal:
    """A template saved as Strict Open XML, on lying pages."""
    return _across()._replace(data=strict(_across().data))


ZOO = {
    "sorter": _kinds(),
    "tabeller": _tables(),
    "textruta": _text_box(),
    "avsnitt": _sections(),
    "liggande": _across(),
    "skrivna": _typed(),
    "egenskaper": _properties(),
    "upprepade": _repeated(),
    "bundna": _bound(),
    "utan-plats": _last(),
    "kal": _bare(),
    "dotx": _file("dotx", "template"),
    "docm": _file("docm", "document.macroEnabled"),
    "dotm": _file("dotm", "template.macroEnabledTemplate"),
    "strict": _strict(),
}
"""Templates by name."""
