"""Blocks of Markdown that are no text: comments, code and HTML."""

from typing import NamedTuple

from tjut.findings import Finding
from tjut.language.patterns import late
from tjut.model.blocks import Block, Comment, Paragraph
from tjut.model.prose import Prose, Run
from tjut.readers.body.unsupported import unsupported
from tjut.source import ODD_LINE_ENDS, Span

OPEN, CLOSE = "<!--", "-->"
BLANKS = dict.fromkeys(map(ord, "\r\n\t" + ODD_LINE_ENDS), " ")
_FENCE = late(r"\n[ \t>]*(?:```+|~~~+)[ \t]*$")
_EMPTY_LINE = late(r"\n[ \t\r>]*\n")


class Raw(NamedTuple):
    """What such a block comes to.

    `endless` tells that nothing ends the block, so that it goes on to the end
    of the text; then the problem is at the mark that opens it.
    """

    blocks: list[Block]
    problem: Finding | None = None
    endless: bool = False


def with_indent(text: str, span: Span) -> Span:
    """The span with the blanks before it on its line."""
    before = text[text.rfind("\n", 0, span.start) + 1 : span.start]
    return Span(span.start - len(before) + len(before.rstrip(" \t")), span.end)


def read_indented(text: str, span: Span) -> Raw:
    """Lines that are code because of the blanks before them; `span` starts with these."""
    code = text[span.start : span.end].lstrip(" \t>")
    start = span.end - len(code)
    construct = "tab" if "\t" in text[span.start : start] else "indented"
    return Raw([_as_written(text, Span(start, span.end))], unsupported(construct, *span))


def read_fenced(text: str, span: Span) -> Raw:
    """Code between two lines ```."""
    kept = _as_written(text, span)
    if _FENCE().search(text[span.start : span.end]):
        return Raw([kept], unsupported("code-block", *span))
    return Raw([kept], unsupported("fence-open", span.start, span.start + 3), endless=True)


def read_html(text: str, span: Span, raw: str) -> Raw:
    """A block of HTML; `raw` is it without the marks of lists and quotes around it."""
    blocks, rest = _comments(text, span.start, raw.strip())
    if not rest:
        return Raw(blocks)
    kept = _as_written(text, Span(span.end - len(rest), span.end))
    if blocks:
        return Raw([*blocks, kept], unsupported("comment-beside", *span))
    if rest.startswith(OPEN):
        mark = unsupported("comment-open", span.start, span.start + len(OPEN))
        return Raw([kept], mark, endless=True)
    if _EMPTY_LINE().search(raw):
        return Raw([kept], unsupported("html", span.start, span.start + 1), endless=True)
    return Raw([kept], unsupported("html", *span))


def _comments(text: str, start: int, rest: str) -> tuple[list[Block], str]:
    """The comments that `rest` begins with, and what is left after them."""
    comments: list[Block] = []
    while rest.startswith(OPEN) and (end := rest.find(CLOSE, len(OPEN))) >= 0:
        start = text.index(OPEN, start)
        after = text.index(CLOSE, start + len(OPEN)) + len(CLOSE)
        written = rest[len(OPEN) : end].replace("\r\n", "\n").strip()
        comments.append(Comment(written, Span(start, after)))
        rest, start = rest[end + len(CLOSE) :].strip(), after
    return comments, rest


def _as_written(text: str, span: Span) -> Paragraph:
    return Paragraph(Prose((Run(text[span.start : span.end].translate(BLANKS), span),)), span)
