"""Markdown becomes the tree its writer meant, with every character in its place."""

import pytest

from tjut.model.blocks import Block, Comment, Heading, List, Paragraph, prose_of, walk
from tjut.model.document import Document
from tjut.model.prose import Link, Run
from tjut.readers.body.places import char_counter
from tjut.readers.markdown import read_markdown
from tjut.source import Source, with_blanks
from zoo.shown import shown


def read(text: str) -> Document:
    return read_markdown(Source("arende.md", text))


def at(document: Document, span: tuple[int, int]) -> str:
    return document.source.text[slice(*span)]


def reports(document: Document) -> list[str]:
    return [at(document, problem.span) for problem in document.problems]


def test_sections_open_at_level_one_and_keep_what_stands_before_them() -> None:
    document = read("Före.\n\n# Ärendet\n\nText.\n\n## Bakgrund\n\n### Detalj\n\n# Bedömning #\n")
    assert shown(document) == [
        "Före.", "# Ärendet", "Text.", "## Bakgrund", "### Detalj", "# Bedömning",
    ]  # fmt: skip
    first, second = document.sections
    assert at(document, first.span) == "# Ärendet\n\nText.\n\n## Bakgrund\n\n### Detalj"
    assert at(document, second.heading.span) == "# Bedömning #"
    assert document.problems == ()


def test_every_block_has_its_place() -> None:
    text = "Ett *två*\ntre\n\n- fyra\n  - fem\n\n> sex\n\n<!-- sju -->\n\n| a |\n|---|\n| b |\n"
    document = read(f"# Åäö\n\n{text}\n[^1]\n\n[^1]: åtta\n")
    places = [
        at(document, block.span) for section, block in document.blocks() for block in walk((block,))
    ]
    assert places == [
        "Ett *två*\ntre", "- fyra\n  - fem", "fyra", "- fem", "fem", "> sex", "sex",
        "<!-- sju -->", "| a |\n|---|\n| b |", "[^1]", "åtta",
    ]  # fmt: skip
    assert at(document, document.notes[0].span) == "[^1]: åtta"


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_every_character_of_a_paragraph_has_its_place(line_end: str) -> None:
    document = read(line_end.join(["Å **fet** \\* &amp;", "ny\\", "rad  ", "[länk](http://å.se)!"]))
    (prose,) = prose_of(document.preamble)
    assert prose.text == "Å fet * & ny\nrad\nlänk!"
    for word in ("Å", "fet", "*", "ny", "rad", "länk", "!"):
        start = prose.text.index(word)
        assert at(document, prose.span(start, start + len(word))) == word
    start = prose.text.index("&")
    assert at(document, prose.span(start, start + 1)) == "&amp;"


def test_forms_of_text() -> None:
    (prose,) = prose_of(read('a *b **c** b* [d **e**](https://x.se "f") <g@h.se>').preamble)
    link, mail = Link("https://x.se", "f"), Link("mailto:g@h.se")
    assert [
        (part.text, part.bold, part.italic, part.link)
        for part in prose.parts
        if isinstance(part, Run)
    ] == [
        ("a ", False, False, None),
        ("b ", False, True, None),
        ("c", True, True, None),
        (" b", False, True, None),
        (" ", False, False, None),
        ("d ", False, False, link),
        ("e", True, False, link),
        (" ", False, False, None),
        ("g@h.se", False, False, mail),
    ]


def test_an_image_has_its_path_and_what_it_shows() -> None:
    (prose,) = prose_of(read('![En *röd*\nkarta\\\nhär](k.png "Titel")').preamble)
    (image,) = prose.images()
    assert (image.path, image.alt, image.title) == ("k.png", "En röd karta här", "Titel")


def test_addresses_given_below_are_found() -> None:
    document = read('[a][R] och [r], ![k][r]\n\n[r]: https://x.se "t"\n')
    (prose,) = prose_of(document.preamble)
    assert {part.link for part in prose.parts if isinstance(part, Run) and part.link} == {
        Link("https://x.se", "t")
    }
    assert document.problems == ()


def test_places_are_counted_in_any_order() -> None:
    char = char_counter("åäö", 10)
    assert [char(byte) for byte in (4, 0, 6, 6, 2)] == [12, 10, 13, 13, 11]


def test_what_is_left_of_links_and_images_that_cannot_be() -> None:
    document = read("[](https://x.se)\n\n[a ![b](b.png)](https://x.se) ![c ![d](d.png)](c.png)\n")
    (paragraph,) = document.preamble
    assert [image.alt for prose in prose_of((paragraph,)) for image in prose.images()] == [
        "b",
        "c d",
    ]
    assert reports(document) == [
        "[](https://x.se)", "![b](b.png)", "![d](d.png)",
    ]  # fmt: skip


LISTS = {
    "a comment between items": (
        "1. a\n<!-- k -->\n2. b\n",
        ["1. a", "  <!-- k -->", "2. b"],
    ),
    "a comment with empty lines around it": (
        "- a\n\n<!-- k -->\n\n- b\n\n<!-- l -->\n",
        ["- a", "  <!-- k -->", "- b", "<!-- l -->"],
    ),
    "a sub-list indented by two": (
        "1. a\n  - x\n  - y\n2. b\n  1. z\n",
        ["1. a", "  - x", "  - y", "2. b", "  1. z"],
    ),
    "a sub-list indented by one, and a comment in it": (
        "1. a\n - x\n <!-- k -->\n - y\n2. b\n",
        ["1. a", "  - x", "    <!-- k -->", "  - y", "2. b"],
    ),
    "a paragraph indented by two": ("1. a\n\n  mer\n\n2. b\n", ["1. a", "  mer", "2. b"]),
    "a paragraph with a blank before it": ("- a\n\n b\n", ["- a", "b"]),
    "all items numbered one": ("1. a\n<!-- k -->\n1. b\n", ["1. a", "  <!-- k -->", "1. b"]),
    "lists apart that start anew": (
        "1. a\n\n<!-- k -->\n\n1. b\n",
        ["1. a", "<!-- k -->", "1. b"],
    ),
    "lists with other marks": ("- a\n\n<!-- k -->\n\n* b\n", ["- a", "<!-- k -->", "- b"]),
    "a numbered sub-list indented by two": (
        "1. a\n  1. x\n  2. y\n2. b\n  1. z\n",
        ["1. a", "  1. x", "  2. y", "2. b", "  1. z"],
    ),
    "numbers that end in one column": (" 9. a\n10. b\n", ["9. a", "10. b"]),
    "a heading ends a list": ("1. a\n\n # R\n\n2. b\n", ["1. a", "# R", "2. b"]),
}


@pytest.mark.parametrize("name", LISTS)
def test_lists_are_as_their_writer_meant_them(name: str) -> None:
    text, lines = LISTS[name]
    document = read(text)
    assert shown(document) == lines
    assert document.problems == ()


def test_a_table_pasted_from_word_is_told_of_once_and_keeps_its_words() -> None:
    document = read("Så här:\nHyra\t10 kr\nMöbler\t**4 kr**\nTjänster\t2 kr\n")
    assert shown(document) == ["Så här: Hyra\t10 kr Möbler\t**4 kr** Tjänster\t2 kr"]
    assert reports(document) == ["Hyra\t10 kr"]
    assert document.problems[0].message.startswith("Raderna ser ut som en tabell från Word")


def test_a_list_goes_on_with_numbers_and_places() -> None:
    document = read("3. a\n<!-- k -->\n4. b\n")
    (whole,) = document.preamble
    assert isinstance(whole, List)
    assert whole.start == 3
    assert [item.number for item in whole.items] == [3, 4]
    assert at(document, whole.span) == "3. a\n<!-- k -->\n4. b"
    assert at(document, whole.items[0].span) == "3. a\n<!-- k -->"


def test_a_year_does_not_open_a_list() -> None:
    document = read("1999. Då.\n2000. Sen.\n\n2001.\n\n2002. - x\n")
    assert shown(document) == ["1999. Då.", "2000. Sen.", "2001.", "2002.", "- x"]
    assert reports(document) == ["1999.", "2000.", "2001.", "2002."]


def test_comments_are_kept_and_printed_nowhere() -> None:
    document = read("<!-- a --> <!-- b -->\n<!--\nc\n\nd\n-->\n> <!-- e\n> f -->\n")
    comments = [block for block in walk(document.preamble) if isinstance(block, Comment)]
    assert [comment.text for comment in comments] == ["a", "b", "c\n\nd", "e\nf"]
    assert [at(document, comment.span) for comment in comments] == [
        "<!-- a -->", "<!-- b -->", "<!--\nc\n\nd\n-->", "<!-- e\n> f -->",
    ]  # fmt: skip
    assert document.problems == ()


def test_notes_are_numbered_as_the_text_refers_to_them() -> None:
    document = read("x[^b] y[^A] z[^b]\n\n[^a]: Första.\n\n[^B]: Andra\n\n    och mer.\n")
    assert shown(document) == [
        "x[^1] y[^2] z[^1]",
        "[^1]: Andra",
        "[^1]: och mer.",
        "[^2]: Första.",
    ]
    assert document.problems == ()


def test_notes_without_a_place_stay_in_the_text() -> None:
    document = read("# A\n\nx[^1]\n\n[^1]: Ett.[^2]\n\n[^2]: Två.\n\n[^1]: Tre.\n\n# B\n\n[^4]\n")
    assert shown(document) == ["# A", "x[^1]", "Två.", "Tre.", "# B", "[^4]", "[^1]: Ett.[^2]"]
    assert reports(document) == ["[^2]", "[^2]: Två.", "[^1]: Tre.", "[^4]"]


ENDLESS = {
    "comment": "<!-- glömd",
    "code": "```\nkod",
    "tilde code": "~~~ kod",
    "html": "<script>\nx\n\ny",
    "all of them": "<script>\n\n```\n\n<!-- a\n\n<pre>\n\n<style>\n\n<!-- b\n\n~~~",
}


@pytest.mark.parametrize("name", ENDLESS)
def test_what_nothing_ends_swallows_no_section(name: str) -> None:
    document = read(f"# A\n\n{ENDLESS[name]}\n\n# B\n\nSlut.\n")
    assert [section.heading.prose.text for section in document.sections][:1] == ["A"]
    assert document.problems
    text = "\n".join(shown(document))
    assert "Slut." in text
    if name != "all of them":
        assert text.endswith("# B\nSlut.")
        assert len(document.problems) == 1


STRAY = {
    "| a | b |\n|---|\n| c | d |": ["| a | b |\n|---|\n| c | d |"],
    "|a\nb": [],
    "Kostnader:\n| a | b |\n| c | d |\nSlut.": ["| a | b |\n| c | d |"],
    "![Karta](karta 1.png), [a](b c) och \\[a\\](b c), a](b c)": [
        "[Karta](karta 1.png)", "[a](b c)", "[a\\](b c), a](b c)",
    ],
    "#metoo är\nett ord": [],
    "a) ett\nb) två\n\na) tre": ["a)", "b)"],
    "a) ett\\\nb) två": [],
    "a <!-- b": ["<!--"],
    "a \\<!-- b \\[^1]": [],
    "[a][r]\n\n[r]: https://x.se\n[r]: https://y.se 'b'": ["r]: https://y.se 'b'"],
    "[r]\n\n[r]: www.x.se": ["[r]", "[r]: www.x.se"],
    "[r], ![k][r]\n\n[r]: k.png": ["[r]"],
    "[r]: https://x.se": ["[r]: https://x.se"],
}  # fmt: skip


@pytest.mark.parametrize("text", STRAY)
def test_marks_that_did_not_work_are_reported(text: str) -> None:
    assert reports(read(text)) == STRAY[text]


def test_marks_of_many_levels_on_a_line_are_text() -> None:
    document = read("- " * 12_000 + "x\n")
    assert reports(document)[0] == "-"
    (paragraph,) = (block for block in walk(document.preamble) if isinstance(block, Paragraph))
    assert paragraph.prose.text.endswith("- - x")


def test_very_deep_lists_and_quotes_are_flat_beyond_nine_levels() -> None:
    deep = read("".join(f"{'  ' * level}- {level}\n" for level in range(12)))
    assert reports(deep) == ["-"]
    assert [line.strip(" -") for line in shown(deep)] == [str(level) for level in range(12)]
    quotes = read("> " * 600 + "x\n>> y\n" + "z\n" * 9)
    assert reports(quotes) == [">", ">"]
    (paragraph,) = (block for block in walk(quotes.preamble) if isinstance(block, Paragraph))
    assert paragraph.prose.text.replace("> ", "").startswith("x")


ODD_BLANKS = "\xa0\u2028\x85\x0b\x0c\u2009"


@pytest.mark.parametrize("blank", ODD_BLANKS)
def test_odd_blanks_are_blanks_and_move_no_line(blank: str) -> None:
    text = (
        f"#{blank}Ärendet\n\n-{blank}a\n-{blank}b{blank}c\n\nfore\n{blank}\nefter #x\n\n#Rubrik\n"
    )
    document = read(text)
    assert shown(document) == [
        "# Ärendet", "- a", f"- b{with_blanks(blank)}c", "fore", "efter #x", "# Rubrik",
    ]  # fmt: skip
    (problem,) = document.problems
    assert document.source.position(problem.span.start) == (10, 1)


def test_a_cr_of_its_own_ends_no_line() -> None:
    document = read("a\r# b\r\n\r\n# Ärendet\n")
    assert shown(document) == ["a\r# b", "# Ärendet"]
    assert document.problems == ()


def test_a_heading_without_a_blank_is_the_heading_that_was_meant() -> None:
    document = read(
        "#Ärendet\n\n##A\u030atgärder *nu*\nText.\n\n#Ö\n\n#**B**\n\n<!--\n#Kom ihåg\n-->\n"
    )
    assert shown(document) == [
        "# Ärendet", "## A\u030atgärder *nu*", "Text.", "# Ö", "#**B**", "<!-- #Kom ihåg -->",
    ]  # fmt: skip
    assert at(document, document.sections[0].heading.prose.span(0, 1)) == "Ä"
    assert reports(document) == ["#Ä", "##A", "#Ö"]


def test_bytes_are_never_taken_for_characters() -> None:
    document = read("# Åäö 😀\n\n| ä 😀 | ö |\n|---|---|\n| é | `ü` | å😀 |\n")
    assert reports(document) == ["`ü`", "å😀 |"]


def test_a_heading_that_is_none_stays_as_a_paragraph() -> None:
    document = read("> # A\n\nB\n=\n\nC\n-\n\nD\nE\n=\n\n- F\n  =\n\n#### G\n\n#\n")
    headings = [block for block in document.preamble if isinstance(block, Heading)]
    kinds: list[tuple[type[Block], str]] = [
        (type(block), prose.text)
        for block in walk(document.preamble)
        for prose in prose_of((block,))
        if isinstance(block, Paragraph | Heading)
    ]
    assert headings == []
    assert kinds == [(Paragraph, "A")]
    assert shown(document) == ["> A", "# B", "C", "# D E", "- F", "G", "# "]
    assert reports(document) == ["# A", "=", "-", "=", "=", "#### G"]


def test_a_note_before_a_bracket_is_told_from_one_without_text() -> None:
    document = read("a[^1][b](tel:1) och d[^1][^2]\n\n[^1]: x\n")
    assert [
        (at(document, problem.span), "mellanslag" in problem.message)
        for problem in document.problems
    ] == [("[^1]", True), ("[^2]", False)]
