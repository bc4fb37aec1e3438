"""The language of a document is Swedish, and only what says otherwise is touched."""

import pytest

from tjut.word.language import set_language
from tjut.word.opening import open_template
from tjut.word.package import Edit
from zoo.raw import docx, p, style

ENGLISH = '<w:rPr><w:lang w:val="en-US"/></w:rPr>'
SWEDISH = '<w:rPr><w:lang w:val="sv-SE"/></w:rPr>'


def defaults(form: str) -> str:
    return f"<w:docDefaults><w:rPrDefault>{form}</w:rPrDefault></w:docDefaults>"


def made_swedish(styles: str, settings: str = "<w:zoom/>") -> tuple[set[str], str, str]:
    package, _ = open_template(docx(p("x"), styles=styles, settings=settings), "mall.docx")
    edit = Edit(package)
    set_language(edit, "word/styles.xml", ["B"])
    finished = edit.finished().parts
    shown = {name: data.decode() for name, data in finished.items() if "word/" in name}
    return set(edit.changed), shown["word/styles.xml"], shown["word/settings.xml"]


def test_a_swedish_template_is_left_as_it_is() -> None:
    changed, _, _ = made_swedish(
        defaults(SWEDISH) + style("a", "A", SWEDISH) + style("b", "B", '<w:basedOn w:val="A"/>'),
        settings='<w:themeFontLang w:val="sv-FI"/>',
    )

    assert changed == set()


@pytest.mark.parametrize(
    "given",
    ["", defaults(ENGLISH), defaults(""), "<w:docDefaults/>", defaults("<w:rPr><w:b/></w:rPr>")],
)
def test_text_is_swedish_where_nothing_is_said(given: str) -> None:
    _, styles, _ = made_swedish(given + style("x", "X"))

    assert "en-US" not in styles
    assert '<w:lang w:val="sv-SE"/></w:rPr></w:rPrDefault></w:docDefaults><w:style' in styles


def test_styles_that_are_used_are_made_swedish_and_others_not() -> None:
    _, styles, _ = made_swedish(
        defaults(SWEDISH)
        + style("a", "A", ENGLISH)
        + style("b", "B", '<w:basedOn w:val="A"/>')
        + style("c", "C", ENGLISH)
    )

    assert styles.count("en-US") == 1


def test_a_template_without_settings_needs_none() -> None:
    edit = Edit(open_template(docx(p("x"), styles=""), "mall.docx")[0])

    set_language(edit, "word/styles.xml", [])

    assert edit.changed == {"word/styles.xml"}


@pytest.mark.parametrize("settings", ['<w:themeFontLang w:val="en-US"/>', "<w:zoom/>"])
def test_the_language_of_the_theme_is_set_where_it_is_given(settings: str) -> None:
    _, _, found = made_swedish(defaults(SWEDISH), settings=settings)

    assert found.count("themeFontLang") == settings.count("themeFontLang")
    assert "en-US" not in found
