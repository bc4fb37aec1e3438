"""What stands within a paragraph."""

import pytest

from zoo.raw import SWEDISH_STYLES, p, r, sdt, style
from zoo.shown import section

LINKS = {
    "rIdLink": ("hyperlink", "https://ekvinge.example/plan"),
    "rIdImage": ("image", "media/image1.png"),
    "rIdOdd": ("image", "media/.a&lt;b&gt;%0Ac.TOML"),
    "rIdNameless": ("image", "media/-.png"),
    "rIdFar": ("image", "https://ekvinge.example/vapen.png"),
}
FOOTNOTES = (
    '<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>'
    '<w:footnote w:id="2">'
    + p("<w:r><w:footnoteRef/></w:r>", " Protokoll 2026-01-12.")
    + '</w:footnote><w:footnote w:id="3">'
    + p("Samma protokoll.")
    + "</w:footnote>"
)


def field(instruction: str, result: str) -> str:
    """A field in runs."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f"<w:r><w:instrText>{instruction}</w:instrText></w:r>"
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f'{r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def picture(relation: str, name: str = "Bild 1", alt: str = "", more: str = "") -> str:
    """An inline image."""
    return (
        f'<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Bild 1" descr="{alt}">{more}</wp:docPr>'
        f'<a:graphic><a:graphicData><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="{name}"/>'
        f'</pic:nvPicPr><pic:blipFill><a:blip r:embed="{relation}"/></pic:blipFill></pic:pic>'
        "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )


DECORATIVE = (
    "<a:extLst><a:ext><adec:decorative "
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>'
    "</a:ext></a:extLst>"
)

CASES = {
    "runs split by proofing marks": (
        r("Kommun") + '<w:proofErr w:type="spellStart"/>' + r("styrelsen") + r(" antar"),
        "Kommunstyrelsen antar",
    ),
    "bold and italic": (r("Fet", "<w:b/>") + r(" och ") + r("lutad", "<w:i w:val='1'/>"),
                        "**Fet** och *lutad*"),
    "switched off": (r("Rak", "<w:b w:val='0'/><w:i w:val='false'/>"), "Rak"),
    "bold by character style": (r("Stark", '<w:rStyle w:val="Stark"/>'), "**Stark**"),
    "unknown style": (r("Okänd", '<w:rStyle w:val="Finns inte"/>'), "Okänd"),
    "link": ('<w:hyperlink r:id="rIdLink">' + r("planen") + "</w:hyperlink>",
             "[planen](https://ekvinge.example/plan)"),
    "link to a place": ('<w:hyperlink r:id="rIdLink" w:anchor="s3">' + r("sid") + "</w:hyperlink>",
                        "[sid](https://ekvinge.example/plan#s3)"),
    "link within the document": ('<w:hyperlink w:anchor="_Toc1">' + r("nedan") + "</w:hyperlink>",
                                 "nedan"),
    "dangling link": ('<w:hyperlink r:id="rId99">' + r("borta") + "</w:hyperlink>", "borta"),
    "link by field": (field(' HYPERLINK "https://a.example" \\l "b" \\o "Tips" ', "här"),
                      "[här](https://a.example#b)"),
    "link by simple field": (
        '<w:fldSimple w:instr="HYPERLINK https://a.example">' + r("där") + "</w:fldSimple>",
        "[där](https://a.example)"),
    "link of a link": (
        '<w:hyperlink r:id="rIdLink">' + field(" PAGEREF _Toc1 ", "7") + "</w:hyperlink>",
        "[7](https://ekvinge.example/plan)"),
    "field": (r("Sida ") + field(" PAGE ", "3") + r(" av 7"), "Sida 3 av 7"),
    "field in a field": (
        '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText> IF </w:instrText></w:r>'
        + field(" DOCPROPERTY x ", "dolt")
        + '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' + r("synligt")
        + '<w:r><w:fldChar w:fldCharType="end"/></w:r>', "synligt"),
    "stray ends of fields": (
        '<w:r><w:fldChar/><w:fldChar w:fldCharType="end"/><w:instrText>x</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' + r("Kvar"), "Kvar"),
    "tabs and breaks": (
        "<w:r><w:t>Ett</w:t><w:tab/><w:t>två</w:t><w:br/><w:t>tre</w:t><w:cr/><w:t>fyra</w:t></w:r>",
        "Ett\ttvå / tre / fyra"),
    "blanks and breaks at the ends": ("<w:r><w:br/><w:t> Mitt </w:t><w:br w:type='page'/></w:r>",
                                      "Mitt"),
    "line ends in the XML": ("<w:r><w:t>Ett\n två</w:t></w:r>", "Ett  två"),
    "hyphens": ("<w:r><w:t>Stockholm</w:t><w:noBreakHyphen/><w:t>Upp</w:t><w:softHyphen/>"
                "<w:t>sala</w:t></w:r>", "Stockholm\u2011Uppsala"),
    "no-break space": (r("1\u00a0000 kr"), "1\u00a0000 kr"),
    "symbols": ('<w:r><w:sym w:font="Wingdings" w:char="F0E0"/>'
                '<w:sym w:font="Symbol" w:char="F0B3"/>'
                '<w:sym w:font="Arial" w:char="2192"/><w:sym w:font="X" w:char="D800"/>'
                '<w:sym w:font="X" w:char="zz"/></w:r>', "→≥→"),
    "formula": ("<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>", "a+b"),
    "smart tag and custom XML": (
        "<w:smartTag>" + r("Ek") + "<w:customXml>" + r("vinge") + "</w:customXml></w:smartTag>",
        "Ekvinge"),
    "content control": (sdt(r("2026-03-10"), tag="x") + r(" är dagen"), "2026-03-10 är dagen"),
    "empty content control": ("<w:sdt/>" + r("Kvar"), "Kvar"),
    "the end of a comment that never began": (
        '<w:commentRangeEnd w:id="1"/>' + r("Kvar"), "Kvar"),
    "alternatives": (
        "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:t>Nytt</w:t></mc:Choice>"
        "<mc:Fallback><w:t>Gammalt</w:t></mc:Fallback></mc:AlternateContent></w:r>", "Nytt"),
    "only a fallback": (
        "<w:r><mc:AlternateContent><mc:Choice Requires='x'/>"
        "<mc:Fallback><w:t>Gammalt</w:t></mc:Fallback></mc:AlternateContent></w:r>", "Gammalt"),
    "no alternative": ("<w:r><mc:AlternateContent/></w:r>" + r("Text"), "Text"),
    "image": (picture("rIdImage", alt="Karta"), "![Karta](bilder/image1.png)"),
    "image that keeps its path": (picture("rIdImage", "kartor/plan.PNG"), "![](kartor/plan.PNG)"),
    "image with a name that climbs": (picture("rIdImage", "../../plan.png"),
                                      "![](bilder/image1.png)"),
    "image with a name that Windows does not take": (
        picture("rIdImage", "bilagor/aux.png"), "![](bilder/image1.png)"),
    "image with a name of another kind": (
        picture("rIdImage", "plan.jpg"), "![](plan.jpg)"),
    "image with the name of something else": (
        picture("rIdImage", "tjut.toml"), "![](bilder/image1.png)"),
    "image with a name that is too long": (
        picture("rIdImage", "x" * 300 + ".png"), "![](bilder/image1.png)"),
    "image in a part with an odd name": (
        picture("rIdOdd"), "![](bilder/a-b-c.bin)"),
    "image in a part without a name": (picture("rIdNameless"), "![](bilder/bild.png)"),
    "image elsewhere": (picture("rIdFar"), "![](https://ekvinge.example/vapen.png)"),
    "image that only decorates": (picture("rIdImage", more=DECORATIVE) + r("Text"), "Text"),
    "dangling image": (picture("rId99") + r("Text"), "Text"),
    "old image": (
        '<w:r><w:pict><v:shape alt="Karta"><v:imagedata r:id="rIdImage"/></v:shape></w:pict></w:r>',
        "![Karta](bilder/image1.png)"),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_reads_the_text_that_a_reader_sees(name: str) -> None:
    content, expected = CASES[name]
    strong = style("Strong", "Stark", "<w:rPr><w:b/></w:rPr>", kind="character")
    assert section(p(content), styles=SWEDISH_STYLES + strong, links=LINKS) == [expected]


def test_notes_are_numbered_in_the_order_of_the_text() -> None:
    body = p(
        r("Först") + '<w:r><w:footnoteReference w:id="3"/></w:r>',
        r(" sedan") + '<w:r><w:footnoteReference w:id="2"/></w:r>',
        '<w:r><w:footnoteReference w:id="9"/></w:r>',
    )
    assert section(body, footnotes=FOOTNOTES) == [
        "Först[^1] sedan[^2][^3]",
        "[^1]: Samma protokoll.",
        "[^2]: Protokoll 2026-01-12.",
    ]


def test_endnotes_are_notes_too() -> None:
    note = '<w:endnote w:id="5">' + p("Sist.") + "</w:endnote>"
    body = p(r("Text") + '<w:r><w:endnoteReference w:id="5"/></w:r>')
    assert section(body, endnotes=note) == ["Text[^1]", "[^1]: Sist."]


def test_two_references_to_a_note_have_one_number() -> None:
    reference = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    assert section(p(reference, reference), footnotes=FOOTNOTES)[0] == "[^1][^1]"


def test_images_of_one_name_are_told_apart() -> None:
    links = {"rId8": ("image", "media/a.png"), "rId9": ("image", "b/a.png")}
    body = p(
        picture("rId8"), picture("rId9"), picture("rId9", "a/b.png"), picture("rId8", "a/b.png")
    )
    assert section(body, links=links) == [
        "![](bilder/a.png)![](bilder/a-2.png)![](a/b.png)![](bilder/a.png)"
    ]


def test_an_image_takes_no_path_that_another_has_by_name() -> None:
    links = {"rId8": ("image", "media/x.png"), "rId9": ("image", "media/a.png")}
    body = p(picture("rId8", "bilder/a.png"), picture("rId9"))
    assert section(body, links=links) == ["![](bilder/a.png)![](bilder/a-2.png)"]


def test_images_are_told_apart_where_letter_case_does_not_count() -> None:
    links = {"rId8": ("image", "media/a.png"), "rId9": ("image", "b/A.PNG")}
    body = p(picture("rId8"), picture("rId9"), picture("rId9"))
    assert section(body, links=links) == ["![](bilder/a.png)![](bilder/A-2.png)![](bilder/A-2.png)"]


def test_a_note_is_referred_to_again_by_a_field() -> None:
    body = p(
        r("Först")
        + '<w:bookmarkStart w:id="1" w:name="_Not"/><w:r><w:footnoteReference w:id="2"/></w:r>'
        + '<w:bookmarkEnd w:id="1"/><w:r><w:footnoteReference w:id="3"/></w:r>'
        + r(" igen")
        + field(" NOTEREF _Not \\f \\h ", "1")
        + field(" NOTEREF _Annan ", "5")
    )
    assert section(body, footnotes=FOOTNOTES)[0] == "Först[^1][^2] igen[^1]5"


def test_text_boxes_of_early_strict_files_are_read() -> None:
    box = f'<x:txbxContent xmlns:x="early">{p("I rutan")}</x:txbxContent>'
    assert section(p(r("Före") + f"<w:r><w:drawing>{box}</w:drawing></w:r>")) == ["Före", "I rutan"]


def test_text_boxes_come_after_the_paragraph_they_hang_on() -> None:
    box = f"<wps:txbx><w:txbxContent>{p('I rutan')}{{}}</w:txbxContent></wps:txbx>"
    inner = p("<w:r><w:drawing>" + box.format(p("Innerst")) + "</w:drawing></w:r>")
    body = p(r("Före") + "<w:r><w:drawing>" + box.format(inner) + "</w:drawing></w:r>") + p("Efter")
    assert section(body) == ["Före", "I rutan", "I rutan", "Innerst", "Efter"]


def test_a_field_that_does_not_end_hides_nothing_of_the_next_paragraph() -> None:
    begun = '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText> PAGE </w:instrText></w:r>'
    assert section(p(r("Före"), begun, r("dolt")) + p(r("Efter"))) == ["Före", "Efter"]
