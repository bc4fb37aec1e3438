"""Two documents hold the same content, or differ in one place."""

import pytest

from support.cases import CLEAN, template_named
from tjut.model.compare import difference, differences
from tjut.model.document import Document
from tjut.model.prose import Prose, Run
from tjut.model.same_prose import prose_form
from tjut.readers.markdown import read_markdown
from tjut.source import Source, Span
from tjut.template.headings import recognise

TEXT = CLEAN.replace(
    "underskrifter:",
    'handläggare: "Anna Ek"\nhandlingar:\n  - "Plan, 2026-03-10"\nunderskrifter:',
) + (
    "\n# Övrigt\n\nEtt **fett** ord.[^1] **En** *kort* **rad** ![Karta](k.png)\n\n- a\n\n* b\n\n"
    "1. c\n\n> Ett\n>\n> | x | y |\n> |--|--|\n> | 1 | |\n\n[^1]: Noten.\n"
)


def test_a_form_does_not_end_at_a_blank() -> None:
    one, other = (document_of(f"# A\n\n{text}\n") for text in ("**a** **b** c", "**a b** c"))
    assert difference(one, other) is None


def test_blanks_say_nothing_in_whatever_form() -> None:
    bold, plain = (Prose((Run(" ", Span(0, 1), bold=bold),)) for bold in (True, False))
    assert prose_form(bold, {}) == prose_form(plain, {}) == ()


@pytest.mark.parametrize("bold", [False, True])
def test_an_accent_in_a_run_of_its_own_is_on_the_letter_before(bold: bool) -> None:
    end = Run("r", Span(3, 4), bold=bold)
    apart = Prose((Run("Na", Span(0, 2)), Run("\u0308", Span(2, 3)), end))
    composed = Prose((Run("Nä", Span(0, 2)), end))
    assert prose_form(apart, {}) == prose_form(composed, {})


def document_of(text: str) -> Document:
    return recognise(read_markdown(Source("a.md", text)), template_named("standard"))


SAME = {
    "itself": ("", ""),
    "comments": ("# Utredning\n", "<!-- Kom ihåg -->\n\n# Utredning\n\n<!-- det -->\n"),
    "no-break spaces": ("för 2026.", "för\u00a02026."),
    "soft hyphens": ("kommunfullmäktige", "kommun\u00adfullmäktige"),
    "where a form ends": ("**fett** ord", "**fett**\u00a0ord"),
    "blanks in a value": ('"KS 2026/0123"', '"KS  2026/0123"'),
    "Unicode form": ("föreningsbidrag, daterade", "fo\u0308reningsbidrag, daterade"),
    "files and templates": ('datum: "2026-03-10"', 'datum: "2026-03-10"\nmall: "x"\nfil: "y"'),
    "the ärendetyp that goes without saying": ("datum:", 'ärendetyp: "beslut"\ndatum:'),
    "a text for parts": ('"Anna Ek"', '\n  namn: "Anna Ek"'),
    "a handling in parts": ('"Plan, 2026-03-10"', 'titel: "Plan"\n    datum: "2026-03-10"'),
    "a date twice": ('"Plan, 2026-03-10"', 'titel: "Plan, 2026-03-10"\n    datum: "2026-03-10"'),
    "an empty value": ("datum:", 'sammanträde: ""\ndatum:'),
    "an alias": ("# Utredning", "# Beskrivning av ärendet"),
    "a point as an item": ("Kommunstyrelsen antar", "1. Kommunstyrelsen antar"),
    "lists that meet": ("- a\n\n* b", "- a\n- b"),
}


@pytest.mark.parametrize("name", SAME)
def test_what_says_the_same_is_the_same(name: str) -> None:
    before, after = SAME[name]
    assert before in TEXT
    assert difference(document_of(TEXT), document_of(TEXT.replace(before, after))) is None


DIFFERENT = {
    "a value": ('"KS 2026/0123"', '"KS 2026/0124"', "uppgiften ”diarienummer”"),
    "a value less": ('datum: "2026-03-10"\n', "", "uppgiften ”datum”"),
    "a word": ("från 2011", "från 2012", "avsnittet ”Utredning”"),
    "a form": ("**fett**", "fett", "avsnittet ”Övrigt”"),
    "a form moved": ("Ett **fett** ord", "Ett fett **ord**", "avsnittet ”Övrigt”"),
    "an image": ("k.png", "l.png", "avsnittet ”Övrigt”"),
    "a note": ("Noten.", "En not.", "avsnittet ”Övrigt”"),
    "the kind of a list": ("- a", "1. a", "avsnittet ”Övrigt”"),
    "the start of a list": ("1. c", "2. c", "avsnittet ”Övrigt”"),
    "a cell": ("| 1 | |", "| 1 | 2 |", "avsnittet ”Övrigt”"),
    "an alignment": ("|--|--|", "|-:|--|", "avsnittet ”Övrigt”"),
    "a quote": ("> Ett\n>", "Ett\n\n>", "avsnittet ”Övrigt”"),
    "a level": ("# Övrigt", "# Övrigt\n\n## Del", "avsnittet ”Övrigt”"),
    "a section less": ("# Övrigt", "## Övrigt", "avsnittet ”Ekonomiska konsekvenser”"),
    "text before the first heading": (
        "# Ärendet", "Text\n\n# Ärendet", "texten före första rubriken"),
}  # fmt: skip


@pytest.mark.parametrize("name", DIFFERENT)
def test_what_says_something_else_is_told(name: str) -> None:
    before, after, place = DIFFERENT[name]
    assert before in TEXT
    other = document_of(TEXT.replace(before, after, 1))
    assert difference(document_of(TEXT), other) == place
    assert place in list(differences(other, document_of(TEXT)))
