"""Every word of the body and the notes of a Word file is in the case, or in what is told."""

import re

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from support.wild import LINKS, NUMBERING, STYLES, wild_bodies
from tjut.convert.word import import_word
from zoo.png import png
from zoo.raw import docx, p
from zoo.shown import TEMPLATES
from zoo.whole import strict

COMMENTS = f'<w:comment w:id="1" w:author="Anna">{p("Ja")}</w:comment>'
WORD = re.compile(r"ord\d+a")
MARKUP = re.compile(r"\]\([^)\n]*\)|[\[\]*\\]")
"""What stands in a word of Markdown that is bold or linked in part."""


@settings(suppress_health_check=list(HealthCheck))
@given(wild=wild_bodies(), is_strict=st.booleans())
def test_every_word_in_is_a_word_out(wild: tuple[str, str, int], is_strict: bool) -> None:
    body, footnotes, count = wild
    data = docx(
        body,
        styles=STYLES,
        numbering=NUMBERING,
        footnotes=footnotes,
        comments=COMMENTS,
        links=LINKS,
        more={"word/media/image1.png": png(2, 2)},
    )
    imported = import_word(strict(data) if is_strict else data, "a.docx", TEMPLATES)
    told = " ".join(remark.text for remark in imported.remarks)
    kept = set(WORD.findall(MARKUP.sub("", f"{imported.text} {told}")))
    assert {f"ord{at}a" for at in range(1, count + 1)} - kept == set()
