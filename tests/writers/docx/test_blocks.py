"""Blocks of a case in Word: lists, tables, quotes, images, notes, links."""

import pytest

from support.written import judged, package_of, template_of, under, write, written
from tjut.errors import TjutError
from tjut.word.xml import Element, is_on, plain_text, qualified, value, w
from tjut.writers.docx import image_paths
from zoo.png import png
from zoo.raw import docx

IMAGES = {"plan.png": png(4000, 1000), "hög.png": png(100, 4000)}


def utredning(text: str) -> list[str]:
    return under("Utredning", written(f"# Utredning\n\n{text}\n"))


def body(text: str, images: dict[str, bytes] | None = None) -> Element:
    package = package_of(write(f"# Utredning\n\n{text}\n", images=images))
    return package.tree(package.main)


def paragraph(root: Element, text: str) -> Element:
    return next(found for found in root.iter(w("p")) if plain_text(found) == text)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Text.\n\n<!-- hemligt -->\n\nMer.", ["Body Text: Text.", "Body Text: Mer."]),
        ("## A\n\n### B\n\nC.", ["heading 3: A", "heading 4: B", "Body Text: C."]),
        ("> Ett.\n>\n> Två.", ["Quote: Ett.", "Quote: Två."]),
        ("> - a\n> - b", ["Quote 3/0: a", "Quote 3/0: b"]),
        (
            "- a\n  - b\n\n    mer b\n- c\n\n  > citat",
            [
                "List Bullet 3/0: a",
                "List Bullet 4/1: b",
                "List Continue: mer b",
                "List Bullet 3/0: c",
                "Quote: citat",
            ],
        ),
        (
            "1. a\n\n   mer a\n2. b",
            ["List Number 3/0: a", "List Continue: mer a", "List Number 3/0: b"],
        ),
        ("- - a", ["List Bullet 4/1: a"]),
        ("-\n- a", ["List Bullet 3/0: a"]),
        ("Bygget 1 000 kr.\\\nKlart.", ["Body Text: Bygget 1_000_kr.Klart."]),
        ("![Plan](saknas.png)", ["Body Text: [bild saknas: saknas.png, Plan]"]),
    ],
)  # fmt: skip
def test_blocks(text: str, shown: list[str]) -> None:
    assert utredning(text) == shown


def test_two_lists_are_two_lists() -> None:
    numbers = [
        line.split()[2] for line in utredning("1. a\n2. b\n\nText.\n\n1. c\n2. d") if "/" in line
    ]

    assert numbers == ["3/0:", "3/0:", "4/0:", "4/0:"]


def test_text_that_leads_to_a_list_or_a_table_stays_with_it() -> None:
    root = body("Så här:\n\n- a\n\nInte så.\n\n- b:\n\n  | x | y |\n  |---|---|\n  | 1 | 2 |")

    kept = [
        text
        for text in ("Så här:", "Inte så.", "b:", "x", "1")
        if is_on(next(paragraph(root, text).iter(w("pPr"))), "keepNext")
    ]
    assert kept == ["Så här:", "b:", "x"]


def test_a_table_has_a_header_row_that_repeats_and_rows_that_stay_whole() -> None:
    (table,) = list(
        body("| Del | Kostnad |\n|:--|--:|\n| Mark | 1 000 |\n| Summa | 1 000 |").iter(w("tbl"))
    )[:1]
    rows = [row.find(w("trPr")) for row in table.iter(w("tr"))]

    assert [is_on(row, "tblHeader") for row in rows if row is not None] == [True, False, False]
    assert all(is_on(row, "cantSplit") for row in rows if row is not None)
    aligned = [value(found.find(w("pPr")), "jc") for found in table.iter(w("p"))]
    assert aligned == ["left", "right"] * 3


def widths(table: str, own: str = "") -> list[int]:
    template = template_of(docx(own or "<w:sectPr/>"))
    package = package_of(write(f"# Utredning\n\n{table}\n", template))
    found = next(package.tree(package.main).iter(w("tblGrid")))
    return [int(column.get(w("w"), "0")) for column in found]


def test_a_table_is_as_wide_as_its_text_asks_and_no_wider_than_the_page() -> None:
    wide, narrow = "ord " * 40, "| År | Summa |\n|---|---|\n| 2026 | 1 |"

    assert sum(widths(narrow)) < 3000
    share = widths(f"| a | b |\n|---|---|\n| {wide} | {wide} |")
    assert share[0] == share[1]
    assert 8900 < sum(share) <= 9026
    amount, text = widths(f"| Belopp, tkr | Text |\n|---|---|\n| 1 | {wide} |")
    assert amount == len("Belopp, tkr") * 120 + 216
    assert text < 9026 - amount + 1
    many = widths(
        "| " + "Tjugo tecken i rubrik | " * 8 + "\n" + "|---" * 8 + "|\n" + "| x " * 8 + "|"
    )
    assert sum(many) <= 9026


LABEL = "Personalkostnader inklusive sociala avgifter"


@pytest.mark.parametrize("number", range(1, 7))
def test_an_amount_is_never_divided(number: int) -> None:
    row = f"| {LABEL} | " + "1 250 000 | " * number
    text, *amounts = widths(f"| Post {'| 2027 ' * number}|\n{'|---' * (number + 1)}|\n{row}")

    assert min(amounts) >= 8 * 120 + 216
    assert text + sum(amounts) <= 9026


def test_many_short_columns_share_the_page() -> None:
    short = widths(f"| {'Tjugo tecken i rubr | ' * 8}\n{'|---' * 8}|\n| {'x | ' * 8}")
    assert 8900 < sum(short) <= 9026
    assert len(set(short)) == 1
    amounts = widths(f"| {'2027 | ' * 9}\n{'|---' * 9}|\n| {'1 250 000 | ' * 9}")
    assert 8900 < sum(amounts) <= 9026


def test_a_long_word_gives_way_to_an_amount_and_to_nothing_else() -> None:
    years, sums = "| 2027 " * 4, "| 1 250 000 " * 4
    head = f"| Verksamhet | Beskrivning {years}| Kommentar |\n{'|---' * 7}|"
    one, two, *amounts, last = widths(f"{head}\n| Verksamheter | {LABEL} {sums}| {LABEL} |")
    assert min(amounts) >= 8 * 120 + 216
    assert max(one, two, last) < 15 * 120
    wide = f"| Text | Text | Text | Text |\n{'|---' * 4}|\n| {LABEL} | {LABEL} | {LABEL} | ord |"
    assert min(widths(wide)[:3]) >= len("Personalkostnader") * 100 + 216


def test_a_long_table_may_be_parted_between_its_rows() -> None:
    rows = "\n".join(f"| {number} | x |" for number in range(20))
    root = body(f"| Nr | Text |\n|---|---|\n{rows}")
    table = next(root.iter(w("tbl")))

    assert next(table.iter(w("keepNext")), None) is None


def test_tables_that_follow_each_other_are_kept_apart() -> None:
    table = "| a | b |\n|---|---|\n| 1 | 2 |"
    root = body(f"{table}\n\n{table.replace('a', 'c')}\n\nText.")
    first = next(root.iter(w("tbl")))
    between = first.getnext()

    assert between is not None
    assert between.tag == w("p")
    after = paragraph(root, "Text.").find(f"{w('pPr')}/{w('spacing')}")
    assert after is not None
    assert after.get(w("before")) == "160"


def test_a_list_that_begins_with_a_table_is_kept_from_the_table_before() -> None:
    table = "| a | b |\n|---|---|\n| 1 | 2 |"
    inner = table.replace("\n", "\n  ")

    first = next(body(f"{table}\n\n- {inner}\n").iter(w("tbl")))

    between = first.getnext()
    assert between is not None
    assert between.tag == w("p")
    after = between.getnext()
    assert after is not None
    assert after.tag == w("tbl")


def test_an_image_fits_the_measure_and_keeps_its_caption() -> None:
    root = body(
        "![Planen](plan.png)\n\n*Bild 1.*\n\nText ![Hög](hög.png) i ![Planen](plan.png).", IMAGES
    )
    shown = list(root.iter(qualified("wp:docPr")))
    sizes = [int(extent.get("cx", "0")) // 635 for extent in root.iter(qualified("wp:extent"))]

    assert [(found.get("id"), found.get("descr")) for found in shown] == [
        ("2", "Planen"), ("3", "Hög"), ("4", "Planen"),
    ]  # fmt: skip
    assert sizes[0] == sizes[2] == 11906 - 2 * 1814
    alone = next(root.iter(w("drawing"))).getparent()
    assert alone is not None
    assert is_on(next(alone.itersiblings(w("pPr"), preceding=True)), "keepNext")


def test_an_image_is_stored_once() -> None:
    package = package_of(write("# Utredning\n\n![a](plan.png) ![b](plan.png)\n", images=IMAGES))

    assert [name for name in package.parts if "/tjut" in name] == ["word/media/tjut.png"]
    assert package.content_type("word/media/tjut.png") == "image/png"


def test_an_image_that_word_cannot_show_gets_a_sentence() -> None:
    with pytest.raises(TjutError, match=r"plan\.png” kan inte visas"):
        write("# Utredning\n\n![Plan](plan.png)\n", images={"plan.png": b"<svg/>"})


def test_links_have_a_tooltip_and_lead_only_where_a_published_document_may() -> None:
    text = '[**Sko**l](https://a.se/?b=1&c "Skolan") [x](mailto:a@b.se) [y](z.pdf)'
    package = package_of(write(f"# Utredning\n\n{text}\n"))
    links = list(package.tree(package.main).iter(w("hyperlink")))
    targets = {found.id: found.target for found in package.related(package.main)}

    shown = [
        (targets[link.get(qualified("r:id"), "")], link.get(w("tooltip")), plain_text(link))
        for link in links
    ]
    assert shown == [
        ("https://a.se/?b=1&c", "Skolan", "Skol"),
        ("mailto:a@b.se", "mailto:a@b.se", "x"),
    ]
    assert "y" in plain_text(package.tree(package.main))


NOTES = "En[^a] och två[^b] och en igen[^a].\n\n[^a]: Not *ett*.\n\n    Mer.\n\n[^b]: - x [l](https://b.se)\n"


def test_notes_become_footnotes_and_a_second_reference_points_to_the_first() -> None:
    package = package_of(write(f"# Utredning\n\n{NOTES}"))
    root, notes = package.tree(package.main), package.tree("word/footnotes.xml")

    references = [found.get(w("id")) for found in root.iter(w("footnoteReference"))]
    assert references == ["1", "2"]
    assert [plain_text(note) for note in notes] == ["", "", " Not ett.Mer.", " x l"]
    (field,) = (code.text for code in root.iter(w("instrText")) if "NOTEREF" in (code.text or ""))
    (mark,) = root.iterfind(f".//{w('p')}/{w('bookmarkStart')}")
    assert field == f" NOTEREF {mark.get(w('name'))} \\f \\h "
    assert "https://b.se" in [found.target for found in package.related("word/footnotes.xml")]


def test_a_note_ends_in_a_paragraph() -> None:
    table = "    | a | b |\n    |---|---|\n    | 1 | 2 |"
    package = package_of(write(f"# Utredning\n\nText[^1].\n\n[^1]:\n{table}\n"))
    *_, note = package.tree("word/footnotes.xml")

    assert [child.tag for child in note] == [w("tbl"), w("p")]
    assert plain_text(note) == " ab12"


def test_notes_go_after_those_of_the_template() -> None:
    own = docx("<w:sectPr/>", footnotes='<w:footnote w:id="7"><w:p/></w:footnote>')
    bare = docx("<w:sectPr/>")

    for data, first in ((own, "8"), (bare, "1")):
        package = package_of(write(f"# Utredning\n\n{NOTES}", template_of(data)))
        reference = next(package.tree(package.main).iter(w("footnoteReference")))
        assert reference.get(w("id")) == first


def test_the_images_of_a_document_are_named() -> None:
    assert image_paths(judged("# Utredning\n\n![a](b.png) ![c](d.png)\n").document) == {
        "b.png",
        "d.png",
    }
