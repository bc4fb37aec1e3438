"""Changes made in a document put into its case: only they are changed, and all of them are."""

import pytest
from hypothesis import HealthCheck, given, settings

from support.cases import template_named
from support.documents import front_matters
from support.reports import reports
from tjut.convert.into import as_before, merged
from tjut.errors import TjutError
from tjut.model.compare import difference, differences
from tjut.model.document import Document
from tjut.model.frontmatter import FrontMatter
from tjut.readers.markdown import read_markdown
from tjut.source import Source
from tjut.template.headings import recognise
from tjut.writers.markdown import write_markdown

FRONT = """\
---
titel: "Cykelplan" # arbetsnamn
# Handläggaren är ny.
handläggare:
  namn: 'Anna Ek'
  telefon: "08-1"
handlingar:
  # den viktigaste
  - titel: "Plan"
    datum: "2026-03-10"
    fil: "bilagor/plan.pdf"
  - "Karta"
skickas_till: ["Region Halland", "KS"]
---
"""
BODY = """
<!-- Kom ihåg. -->

# Ärendet

Kommunen behöver en plan
för sina **cykelvägar** och har
tagit fram en.[^a]

# Förslag till beslut

## Kommunstyrelsens beslut

Kommunstyrelsen antar planen.

# Utredning

1. Ett
2. Två
   och lite till
3. Tre

| Väg | Kronor |
|-----|-------:|
| A   |    100 |
| B   |    200 |

> Citat

[^a]: Not som
    går på.
"""
CASE = FRONT + BODY


def document_of(text: str) -> Document:
    return recognise(read_markdown(Source("arende.md", text)), template_named("standard"))


def put(*changes: tuple[str, str], case: str = CASE) -> str:
    """The case after changes to the same case written in another form, as a document gives it."""
    old = document_of(case)
    text = write_markdown(old)
    for before, after in changes:
        assert before in text, text
        text = text.replace(before, after)
    new = document_of(text)
    result = merged(old, new, template_named("standard"))
    assert difference(document_of(result), new) is None
    return result


def test_nothing_changed_is_the_same_bytes() -> None:
    assert put() == CASE


CHANGES: dict[str, tuple[tuple[str, str], tuple[str, str]]] = {
    "a value": (('"Cykelplan"', '"Gångplan"'), ('"Cykelplan" #', '"Gångplan" #')),
    "a part of a value": (('"Anna Ek"', '"Bo Ek"'), ("'Anna Ek'", '"Bo Ek"')),
    "a part that is new": (
        ('  telefon: "08-1"\n', '  telefon: "08-1"\n  titel: "Chef"\n'),
        ('  telefon: "08-1"\n', '  telefon: "08-1"\n  titel: "Chef"\n')),
    "a part that is gone": (('  telefon: "08-1"\n', ""), ('  telefon: "08-1"\n', "")),
    "a value instead of parts": (
        ('handläggare:\n  namn: "Anna Ek"\n  telefon: "08-1"\n', 'handläggare: "Bo Ek"\n'),
        ("handläggare:\n  namn: 'Anna Ek'\n  telefon: \"08-1\"\n", 'handläggare: "Bo Ek"\n')),
    "a date, the file stays": (('"2026-03-10"', '"2026-03-11"'), ('"2026-03-10"', '"2026-03-11"')),
    "an item": (('- "Karta"', '- "Kartan"'), ('- "Karta"', '- "Kartan"')),
    "an item of another kind": (
        ('- "Karta"\n', '- titel: "Karta"\n    datum: "2026-01-02"\n'),
        ('- "Karta"\n', '- titel: "Karta"\n    datum: "2026-01-02"\n')),
    "an item that is new": (('  - "Karta"\n', '  - "Karta"\n  - "Foto"\n'),
                            ('  - "Karta"\n', '  - "Karta"\n  - "Foto"\n')),
    "a first item": (('  - titel: "Plan"', '  - "Foto"\n  - titel: "Plan"'),
                     ('  - titel: "Plan"', '  - "Foto"\n  - titel: "Plan"')),
    "an item that is gone": (('  - "Karta"\n', ""), ('  - "Karta"\n', "")),
    "a list on one line": (
        ('  - "KS"\n', '  - "KF"\n'),
        ('skickas_till: ["Region Halland", "KS"]\n',
         'skickas_till:\n  - "Region Halland"\n  - "KF"\n')),
    "a key that is gone": (
        ('skickas_till:\n  - "Region Halland"\n  - "KS"\n', ""),
        ('skickas_till: ["Region Halland", "KS"]\n', "")),
    "a key that is new": (("---\n\n", 'nämnd: "KS"\n---\n\n'), ("---\n\n", 'nämnd: "KS"\n---\n\n')),
    "a word": (("en plan för", "en ny plan för"), ("en plan\n", "en ny plan\n")),
    "another word": (("Kommunen behöver", "Vi behöver"), ("Kommunen behöver", "Vi behöver")),
    "a word at the end of a line": (("en plan för", "en för"), ("en plan\n", "en\n")),
    "a word at the start of a line": (("plan för sina", "plan sina"), ("för sina", "sina")),
    "a first word": (("Kommunen behöver", "Behöver"), ("Kommunen behöver", "Behöver")),
    "a new first word": (("Kommunen behöver", "Nu Kommunen behöver"),
                         ("Kommunen behöver", "Nu Kommunen behöver")),
    "a mark is escaped": (("Kommunen", "\\# Kommunen"), ("Kommunen", "\\# Kommunen")),
    "words in a form": (
        ("**cykelvägar**", "**gångvägar**"),
        ("Kommunen behöver en plan\nför sina **cykelvägar** och har\ntagit fram en.[^a]",
         "Kommunen behöver en plan för sina **gångvägar** och har tagit fram en.[^a]")),
    "a heading": (("## Kommunstyrelsens", "## Valnämndens"),
                  ("## Kommunstyrelsens", "## Valnämndens")),
    "the level of a heading": (("## Kommunstyrelsens", "### Kommunstyrelsens"),
                               ("## Kommunstyrelsens", "### Kommunstyrelsens")),
    "an item of a list": (("2. Två och lite till", "2. Två och mycket till"),
                          ("och lite", "och mycket")),
    "an item more": (("3. Tre", "3. Nytt\n4. Tre"), ("3. Tre", "3. Nytt\n4. Tre")),
    "an item last": (("3. Tre", "3. Tre\n4. Fyra"), ("3. Tre", "3. Tre\n4. Fyra")),
    "an item less": (("1. Ett\n2. Två och lite till\n3. Tre", "1. Två och lite till\n2. Tre"),
                     ("1. Ett\n2. Två\n   och lite till\n3.", "1. Två\n   och lite till\n2.")),
    "a paragraph in an item": (("3. Tre", "3. Tre\n\n   Mer"), ("3. Tre\n", "3. Tre\n\n   Mer\n")),
    "a row": (("| B | 200 |", "| B | 300 |"), ("| B   |    200 |", "| B | 300 |")),
    "a row more": (("| B | 200 |", "| AB | 150 |\n| B | 200 |"), ("| B  ", "| AB | 150 |\n| B  ")),
    "a row less": (("| A | 100 |\n", ""), ("| A   |    100 |\n", "")),
    "a last row": (("| B | 200 |", "| B | 200 |\n| C | 1 |"), ("200 |\n", "200 |\n| C | 1 |\n")),
    "the header row": (("| Väg |", "| Gata |"),
                       ("| Väg | Kronor |\n|-----|-------:|", "| Gata | Kronor |\n| --- | ---: |")),
    "a quote": (("> Citat", "> Ett citat"), ("> Citat", "> Ett citat")),
    "a paragraph more": (("> Citat", "Nytt stycke\n\n> Citat"),
                         ("> Citat", "Nytt stycke\n\n> Citat")),
    "a paragraph first": (("# Utredning\n\n", "# Utredning\n\nNytt\n\n"),
                          ("# Utredning\n\n", "# Utredning\n\nNytt\n\n")),
    "a paragraph less": (("> Citat\n\n", ""), ("> Citat\n\n", "")),
    "another kind of block": (("> Citat", "Citat"), ("> Citat", "Citat")),
    "a note": (("Not som går på.", "Not som står på."), ("    går på.", "    står på.")),
    "a section more": (("# Utredning\n", "# Bedömning\n\nBra.\n\n# Utredning\n"),
                       ("# Utredning\n", "# Bedömning\n\nBra.\n\n# Utredning\n")),
    "a section less": (
        ("# Förslag till beslut\n\n## Kommunstyrelsens beslut\n\nKommunstyrelsen antar planen.\n\n",
         ""),
        ("# Förslag till beslut\n\n## Kommunstyrelsens beslut\n\nKommunstyrelsen antar planen.\n\n",
         "")),
    "a point as an item": (("Kommunstyrelsen antar planen.", "1. Kommunstyrelsen antar kartan."),
                           ("antar planen.", "antar kartan.")),
    "a second point": (
        ("Kommunstyrelsen antar planen.", "1. Kommunstyrelsen antar planen.\n2. Punkten justeras."),
        ("antar planen.\n", "antar planen.\n\nPunkten justeras.\n")),
}  # fmt: skip


@pytest.mark.parametrize("name", CHANGES)
def test_what_is_changed_is_changed_and_nothing_else(name: str) -> None:
    change, (before, after) = CHANGES[name]
    assert put(change) == CASE.replace(before, after)


POINTS = "# Förslag till beslut\n\n<!-- Två. -->\n\n{}\n"
OTHER_CASES = {
    "an item with a bullet": (
        "# Utredning\n\n* Ett\n* Två\n", ("- Två", "- Tre"), ("* Två", "* Tre")),
    "a bullet less": ("# Utredning\n\n* Ett\n* Två\n", ("- Två\n", ""), ("* Två\n", "")),
    "a word before one in bold": (
        "# Utredning\n\n**Fet** __text__\n", ("**Fet", "Ny **Fet"),
        ("**Fet** __text__", "Ny **Fet** **text**")),
    "a table among points that are items": (
        POINTS.format("1. KS antar planen.\n2. KS antar taxan."),
        ("1. KS antar planen.\n2. KS", "KS antar planen:\n\n| A |\n| --- |\n| 1 |\n\nKS"),
        ("1. KS antar planen.\n", "1. KS antar planen:\n\n| A |\n| --- |\n| 1 |\n\n")),
    "a heading among points that are paragraphs": (
        POINTS.format("KS antar planen.\n\nKS antar taxan."),
        ("KS antar taxan.", "## Valnämndens beslut\n\n1. Valnämnden antar taxan."),
        ("KS antar taxan.", "## Valnämndens beslut\n\nValnämnden antar taxan.")),
}  # fmt: skip


@pytest.mark.parametrize("name", OTHER_CASES)
def test_what_is_changed_in_other_cases_is_changed_alone(name: str) -> None:
    case, change, (before, after) = OTHER_CASES[name]
    case = f"{FRONT}\n{case}"
    assert put(change, case=case) == case.replace(before, after)


RESAVED = {
    "the head of a table": ("| Väg | Kronor |", "| **Väg** | **Kronor** |"),
    "an image": ("![Karta](kartor/plan.png)", "![Karta](bilder/image1.png)"),
}


@pytest.mark.parametrize("name", RESAVED)
def test_what_a_program_changes_of_its_own_accord_is_as_it_was(name: str) -> None:
    written, resaved = RESAVED[name]
    old = document_of(CASE.replace("> Citat", "> Citat\n\n![Karta](kartor/plan.png)"))
    text = write_markdown(old)
    assert written in text
    new = document_of(text.replace(written, resaved))
    before = as_before(new, old, {"bilder/image1.png": "kartor/plan.png"})
    assert difference(before, old) is None


def test_a_head_that_was_bold_stays_bold() -> None:
    old = document_of(CASE.replace("| Väg | Kronor |", "| **Väg** | Kronor |"))
    assert difference(as_before(old, old, {}), old) is None


FILED = """\
---
handlingar:
  - titel: "Plan"
    datum: "2026-03-10"
    fil: "bilagor/plan.pdf"
  - titel: "Karta"
    fil: "bilagor/karta.pdf"
---

# Ärendet

Text.
"""
PLAN = '  - titel: "Plan"\n    datum: "2026-03-10"\n'
KARTA = '  - "Karta"\n'
FLOW = '---\nhandlingar: [{titel: "Plan", fil: "plan.pdf"}, "Karta"]\n---\n\n# Ärendet\n\nText.\n'
FILES: dict[str, tuple[str, str, str]] = {
    "moved": (FILED, f"{KARTA}{PLAN}", FILED.replace(
        '  - titel: "Karta"\n    fil: "bilagor/karta.pdf"\n', "").replace(
        "handlingar:\n", 'handlingar:\n  - titel: "Karta"\n    fil: "bilagor/karta.pdf"\n')),
    "another title": (FILED, f'{PLAN}  - "Kartor"\n', FILED.replace('"Karta"', '"Kartor"')),
    "a date more": (FILED, f'{PLAN}  - titel: "Karta"\n    datum: "2026-01-02"\n', FILED.replace(
        'karta.pdf"\n', 'karta.pdf"\n    datum: "2026-01-02"\n')),
    "gone": (FILED, PLAN, FILED.replace('  - titel: "Karta"\n    fil: "bilagor/karta.pdf"\n', "")),
    "in one line": (FLOW, '  - "Plan"\n  - "Kartor"\n', FLOW.replace(
        '[{titel: "Plan", fil: "plan.pdf"}, "Karta"]',
        '\n  - titel: "Plan"\n    fil: "plan.pdf"\n  - "Kartor"').replace(": \n", ":\n")),
}  # fmt: skip


@pytest.mark.parametrize("name", FILES)
def test_files_stay_with_the_handlingar_that_stay(name: str) -> None:
    case, listed, after = FILES[name]
    new = document_of(f"---\nhandlingar:\n{listed}---\n\n# Ärendet\n\nText.\n")
    assert merged(document_of(case), new, template_named("standard")) == after


def test_a_value_that_is_no_list_has_no_files() -> None:
    new = document_of('---\nhandlingar: "Plan"\n---\n\n# Ärendet\n\nText.\n')
    text = merged(document_of(FILED), new, template_named("standard"))
    assert 'handlingar: "Plan"\n' in text


def test_line_ends_stay_as_they_are() -> None:
    old = document_of(CASE.replace("\n", "\r\n"))
    new = document_of(CASE.replace("> Citat", "Nytt\n\n> Citat"))
    text = merged(old, new, template_named("standard"))
    assert text == CASE.replace("> Citat", "Nytt\n\n> Citat").replace("\n", "\r\n")


def test_a_note_more_writes_the_body_anew_and_keeps_the_front_matter() -> None:
    text = put(("> Citat", "> Citat[^2]\n\n[^2]: Ny not."))
    assert text.startswith(FRONT)
    assert "[^2]: Ny not." in text
    assert text.index("<!-- Kom ihåg. -->") < text.index("# Ärendet")


COMMENTED: dict[str, tuple[tuple[str, str], tuple[str, str]]] = {
    "first": (("---\n\n", "---\n\n<!-- Bo: hit -->\n\n"),
              ("---\n\n<!-- K", "---\n\n<!-- Bo: hit -->\n\n<!-- K")),
    "first in a section": (("# Utredning\n", "# Utredning\n\n<!-- Bo: hit -->\n"),
                           ("# Utredning\n", "# Utredning\n\n<!-- Bo: hit -->\n")),
    "after a paragraph": (("tagit fram en.[^1]\n", "tagit fram en.[^1]\n\n<!-- Bo: hit -->\n"),
                          ("tagit fram en.[^a]\n", "tagit fram en.[^a]\n\n<!-- Bo: hit -->\n")),
    "last": (("> Citat\n", "> Citat\n\n<!-- Bo: hit -->\n"),
             ("> Citat\n", "> Citat\n\n<!-- Bo: hit -->\n")),
    "beside a change": (("> Citat\n", "> Ett citat\n\n<!-- Bo: hit -->\n"),
                        ("> Citat\n", "> Ett citat\n\n<!-- Bo: hit -->\n")),
    "in a new section": (
        ("# Utredning\n", "# Bedömning\n\n<!-- Bo: hit -->\n\n# Utredning\n"),
        ("# Utredning\n", "# Bedömning\n\n<!-- Bo: hit -->\n\n# Utredning\n")),
    "one that the case has": (("---\n\n", "---\n\n<!-- Kom  ihåg. -->\n\n"), ("", "")),
}  # fmt: skip


@pytest.mark.parametrize("name", COMMENTED)
def test_a_comment_of_the_document_is_added_where_it_stands(name: str) -> None:
    change, (before, after) = COMMENTED[name]
    assert put(change) == CASE.replace(before, after)


def test_comments_of_a_case_stay_when_its_body_is_written_anew() -> None:
    case = CASE.replace("3. Tre\n", "3. Tre\n\n   <!-- Fler? -->\n").replace(
        "# Förslag till beslut\n", "# Förslag till beslut\n\n<!-- Två. -->\n"
    )
    without = [("<!-- Två. -->\n\n", ""), ("   <!-- Fler? -->\n\n", "")]
    text = put(*without, ("> Citat", "> Citat[^2]\n\n[^2]: Ny not."), case=case)
    assert "3. Tre\n\n<!-- Fler? -->\n" in text
    assert "# Förslag till beslut\n\n<!-- Två. -->\n" in text


def test_what_cannot_be_put_in_alone_is_refused() -> None:
    with pytest.raises(TjutError, match="går inte att föra in i ”arende"):
        put(("---\n---", '---\ntitel: "Plan"\n---'), case=BODY)


STAY = ("titel", "diarienummer", "datum", "förvaltning", "nämnd", "ärendetyp")


@settings(max_examples=settings().max_examples // 4, suppress_health_check=list(HealthCheck))
@given(old=reports(), new=reports(), first=front_matters, second=front_matters)
def test_the_result_reads_as_the_document_whatever_has_changed(
    old: Document, new: Document, first: FrontMatter, second: FrontMatter
) -> None:
    before = document_of(write_markdown(old._replace(front_matter=first)))
    after = document_of(write_markdown(new._replace(front_matter=second)))
    text = merged(before, after, template_named("standard"))
    stays = {f"uppgiften ”{key}”" for key in STAY}
    assert set(differences(document_of(text), after)) <= stays
