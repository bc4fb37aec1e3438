"""Any text is read: nothing fails, nothing is lost, and everything has its place."""

import re
import sys
from collections.abc import Iterator
from contextlib import suppress
from itertools import chain
from unicodedata import normalize

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tjut.errors import TjutError
from tjut.findings import Finding
from tjut.model.blocks import Comment, List, prose_of, walk
from tjut.model.document import Document
from tjut.model.frontmatter import Mapping, Scalar, Value
from tjut.model.prose import Image, NoteReference, Run
from tjut.readers.fields.mend import mend
from tjut.readers.markdown import read_markdown
from tjut.readers.text import read_text
from tjut.source import Source, Span

PIECES = [
    "---\n", "titel: ", "Motion: fler ", '"', "'", "- ", "  ", "\n", "\n\n", "\r\n", "\t", " #",
    "\\", "skickas_till:\n", "handläggare:\n  namn: ",
    "[", "]", "{", "}", "|", "> ", "# ", "## ", "ord ",
    "åäö", "e\u0301 ", "1. ", "2019. ", "*", "**", "_", "~~", "`", "```\n", "<!--", "-->", "<b>",
    "<div>", "&amp;", "[a](b)", "![c](d.png)", "[^1]", "[^1]: ", "| a | b |\n|---|--:|\n", "===\n",
    "\xa0", "\u2028", "\x85", "\x0b", "\x0c", "•", "–", "😀", "[r]", "[r]: x 'y'\n", "<http://x.se>",
]  # fmt: skip
BODIES = st.lists(st.sampled_from(PIECES) | st.text(max_size=5), max_size=40).map("".join)
TEXTS = BODIES | BODIES.map("---\n".__add__)
WORD = re.compile(r"\w+")
NOT_TEXT = re.compile(
    r"\d+[.)]"  # the number of an item
    r"|&#?\w+;"  # an entity
    r"|\[\^[^\]]*\]"  # the label of a note
    r"|\[[^\]]*\]:"  # and of an address
    r"|(?m:^[\s\x00-\x1f\x7f-\x9f\ufeff]*#.*)"  # a comment of YAML
    r"|(?<=[\"'\]}])[ \t]+#.*"
)


def all_text(document: Document) -> Iterator[str]:
    """Every text in a document and in the places of its problems."""
    yield from values(document.front_matter.fields)
    text = document.source.text
    yield from (text[slice(*problem.span)] for problem in document.problems)
    headings = ((section.heading,) for section in document.sections)
    notes = (note.blocks for note in document.notes)
    inner = (section.blocks for section in document.sections)
    for blocks in chain([document.preamble], headings, inner, notes):
        yield from (block.text for block in walk(blocks) if isinstance(block, Comment))
        for prose in prose_of(blocks):
            yield prose.text
            for part in prose.parts:
                if isinstance(part, Image):
                    yield from (part.path, part.alt, part.title)
                elif isinstance(part, Run) and part.link:
                    yield from part.link


def values(value: Value) -> Iterator[str]:
    if isinstance(value, Scalar):
        yield value.text
    elif isinstance(value, Mapping):
        for entry in value.entries:
            yield entry.written
            yield from values(entry.value)
    else:
        for item in value.items:
            yield from values(item)


def spans(document: Document) -> Iterator[Span]:
    """Every place in a document."""
    yield from (problem.span for problem in document.problems)
    for _, block in document.blocks():
        for inner in walk((block,)):
            yield inner.span
            if isinstance(inner, List):
                yield from (item.span for item in inner.items)
        for prose in prose_of((block,)):
            yield from (part.span for part in prose.parts)


@given(TEXTS)
@example("[x](a\u0085b)")
def test_no_word_is_lost(text: str) -> None:
    document = read_markdown(Source("arende.md", text))
    read = normalize("NFC", "\n".join(all_text(document)))
    words = WORD.findall(normalize("NFC", NOT_TEXT.sub(" ", text)))
    assert [word for word in words if word.strip("_") not in read] == []


@given(TEXTS)
@example("- 2019. \t---\n")
def test_every_place_lies_in_the_text(text: str) -> None:
    document = read_markdown(Source("arende.md", text))
    assert all(0 <= start <= end <= len(text) for start, end in spans(document))
    numbers = {note.number for note in document.notes}
    assert numbers == set(range(1, len(numbers) + 1))
    referred = {
        part.number
        for _, block in document.blocks()
        for prose in prose_of((block,))
        for part in prose.parts
        if isinstance(part, NoteReference)
    }
    assert referred <= numbers


@given(TEXTS)
def test_a_run_reads_as_it_is_written_when_each_character_has_its_place(text: str) -> None:
    document = read_markdown(Source("arende.md", text))
    for _, block in document.blocks():
        for prose in prose_of((block,)):
            for part in prose.parts:
                written = text[slice(*part.span)]
                if isinstance(part, Run) and len(part.text) == len(written):
                    assert re.sub(r"\s", " ", part.text) == re.sub(r"\s", " ", written)


@given(BODIES)
@example("skickas_till:\n- Avtal: bilaga #2\n- b")
def test_front_matter_is_mended_without_moving_a_character(text: str) -> None:
    mended = mend(text, 0, len(text)).text
    assert len(mended) == len(text)
    assert all(after in (before, "x", " ") for before, after in zip(text, mended, strict=True))


@given(TEXTS)
def test_the_unicode_form_changes_no_finding(text: str) -> None:
    composed, apart = (places(normalize(form, text)) for form in ("NFC", "NFD"))
    assert composed == apart


def places(text: str) -> list[tuple[str, str, int]]:
    source = Source("arende.md", text)

    def key(problem: Finding) -> tuple[str, str, int]:
        return (problem.code, problem.message, source.position(problem.span.start).line)

    return sorted(key(problem) for problem in read_markdown(source).problems)


@given(st.binary(max_size=200) | TEXTS.map(str.encode))
def test_any_bytes_are_read_or_refused_with_a_sentence(data: bytes) -> None:
    with suppress(TjutError):
        read_markdown(read_text(data, "arende.md"))


LONG = {
    "words": "ord och mening ",
    "lines": "ord\n",
    "paragraphs": "ord\n\n",
    "headings": "# R\n",
    "items": "1. a\n",
    "items and comments": "1. a\n<!-- k -->\n",
    "sub-lists by two": "1. a\n  - b\n",
    "numbered sub-lists by two": "1. a\n  1. b\n",
    "years": "2019. a\n\n",
    "quotes": "> ",
    "nested items": "- ",
    "quotes and items": "> - ",
    "emphasis": "*a **b ",
    "stars": "*",
    "brackets": "[",
    "links": "[a](b)",
    "images": "![",
    "open comments": "<!-- a\n",
    "open comments in items": "- <!-- a\n\n",
    "inline comments": "a <!-- b --> ",
    "code": "```\na\n```\n",
    "ticks": "` `` ",
    "html": "<b>",
    "blocks of html": "<div>\n\n",
    "tables": "| a |\n|---|\n| b | c |\n\n",
    "rows": "|a|\n",
    "notes": "[^1]\n\n[^1]: a\n\n",
    "unknown notes": "[^a]",
    "addresses": "[a]: b\n",
    "tabs": "\ta\n",
    "bullets": "• a\n",
    "numbers in a paragraph": "a\n2. b\n",
    "odd blanks": "\xa0\u2028\n",
    "carriage returns": "\r",
    "entities": "&amp;",
    "backslashes": "\\*",
}
YAML = {
    "keys": "nyckel: värde\n",
    "colons": "titel: a: b\n",
    "open quotes": 'titel: "a\n',
    "quotes of two kinds": "a: \"b\nc: 'd\n",
    "brackets": "[",
    "open brackets": "a: [b\n",
    "dashes": "- ",
    "items": "skickas_till:\n- a: b\n",
    "stray lines": "Hej\n",
    "blocks": "a: |\n  b\n",
    "long text": "  b: c\n",
}


def calls(text: str) -> int:
    """How many calls of functions the reading of a text takes."""
    count = 0

    def profile(*_: object) -> None:
        nonlocal count
        count += 1

    before = sys.getprofile()
    sys.setprofile(profile)
    try:
        read_markdown(Source("arende.md", text))
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize(
    "piece",
    [*(("", piece) for piece in LONG.values()), *(("---\n", piece) for piece in YAML.values())],
    ids=[*LONG, *(f"yaml {name}" for name in YAML)],
)
def test_work_grows_in_step_with_length(piece: tuple[str, str]) -> None:
    before, repeated = piece
    short, long = (calls(before + repeated * times + "\n---\n") for times in (300, 1200))
    assert long < 5 * short
