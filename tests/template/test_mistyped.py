"""Headings of missing sections that are typed as something else than `# Rubrik`."""

import pytest

from support.cases import CLEAN, check_text, template_named
from tjut.check import check_case, judge
from tjut.findings import Finding
from tjut.model.blocks import Paragraph
from tjut.model.document import Document
from tjut.readers.docx import read_docx
from tjut.readers.markdown import read_markdown
from tjut.settings import Settings
from tjut.source import Source
from zoo.raw import SWEDISH_STYLES, docx, p, r

LINE = "# Bedömning\n"
AS_TYPED = [
    "# 4. Bedömning\n",
    "# 4 Bedömning\n",
    "# Vår bedömning\n",
    "## Bedömning\n",
    "## 4.1 Bedömning\n",
    "## Bedömming\n",
    "### Bedömning\n",
    "#### Bedömning\n",
    "**Bedömning**\n",
    "**Bedömning:**\n",
    "_Bedömning_\n",
    "Bedömning\n",
    "BEDÖMNING:\n",
    "Bedömning\n---\n",
    "**Bedömning**\\\nFörst det här.\n",
    "__Bedömning__\nFörst det här.\n",
]


def read(text: str) -> Document:
    return judge(read_markdown(Source("arende.md", text)), template_named("standard")).document


def found(text: str) -> list[Finding]:
    return [one for one in check_text(text) if one.severity < 2]


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize("typed", AS_TYPED)
def test_is_the_only_finding_and_stands_at_its_line(typed: str, line_end: str) -> None:
    text = CLEAN.replace(LINE, typed).replace("\n", line_end)
    (finding,) = found(text)

    assert (finding.code, finding.section) == ("ST01", "bedomning")
    assert "edöm" in text[slice(*finding.span)] or "EDÖM" in text[slice(*finding.span)]


@pytest.mark.parametrize("typed", AS_TYPED)
def test_opens_its_section_and_loses_no_word(typed: str) -> None:
    text = CLEAN.replace(LINE, typed)
    document = read(text)
    section = document.section("bedomning")

    assert section is not None
    assert not section.exact
    last = section.blocks[-1]
    assert text[: last.span.end].endswith("med att byta till de nya.")
    assert section.span == (section.heading.span.start, last.span.end)
    assert [one.key for one in document.sections] == [one.key for one in read(CLEAN).sections]


def test_parts_a_paragraph_after_its_first_line() -> None:
    document = read(CLEAN.replace(LINE + "\n", "**Bedömning**\n&amp; *fyra\nfem* ![sex](6.png)\n"))
    section = document.section("bedomning")

    assert section is not None
    (block,) = section.blocks
    assert isinstance(block, Paragraph)
    assert section.heading.prose.text == "Bedömning"
    assert block.prose.text.startswith("& fyra fem  Enklare regler")
    assert [image.path for image in block.prose.images()] == ["6.png"]


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        ("# 4. Bedömning\n", "Rubriken ”4. Bedömning” ska vara ”Bedömning”"),
        (
            "## Bedömning\n",
            "Rubriken ”## Bedömning” ska vara ”# Bedömning”, med ett # och ett mellanslag först",
        ),
    ],
)
def test_says_what_to_write(typed: str, message: str) -> None:
    assert [one.message for one in found(CLEAN.replace(LINE, typed))] == [message]


def test_a_section_that_is_not_demanded_is_left() -> None:
    text = CLEAN.replace(LINE, "## Bedömning\n").replace(
        "titel:", 'ärendetyp: "Information"\ntitel:', 1
    )

    assert read(text).section("bedomning") is None


def test_stands_before_the_first_section_too() -> None:
    text = CLEAN.replace("# Ärendet\n", "## Ärendet\n")

    assert [(one.code, one.section) for one in found(text)] == [("ST01", "arendet")]
    assert not read(text).preamble


def word_findings(heading: str, style: str) -> list[tuple[str, str, int]]:
    """What is said of the sections of a Word file with another heading for Bedömning."""
    body = (
        p("Ärendet", style="Rubrik1")
        + p("Text.")
        + p(r(heading, "<w:strike/>"), style=style)
        + p("Kontoret ser inga hinder.")
    )
    data = docx(body, styles=SWEDISH_STYLES)
    template = template_named("standard")
    case = judge(read_docx(data, "a.docx", [template]), template)
    return [
        (one.code, one.message, case.document.source.position(one.span.start).line)
        for one in check_case(case, Settings())
        if one.section == "bedomning" or one.code == "WD01"
    ]


@pytest.mark.parametrize("heading", ["Bedömning", "Bedömming"])
def test_a_heading_of_another_level_in_a_word_file_is_told_of_where_it_stands(
    heading: str,
) -> None:
    right = f"Rubriken ”{heading}” ska vara ”Bedömning”, på samma nivå som de andra avsnittens"
    struck, told = sorted(word_findings(heading, "Rubrik2"), key=lambda one: one[0], reverse=True)
    assert (struck[0], struck[2]) == ("WD01", 3)
    assert told == ("ST01", f"{right} rubriker", 3)


def test_running_text_in_a_word_file_is_no_heading() -> None:
    (missing, _) = sorted(word_findings("Bedömning", "Normal"))
    assert missing[:2] == ("ST01", "Avsnittet ”Bedömning” saknas")
