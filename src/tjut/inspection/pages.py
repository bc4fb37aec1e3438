"""The text of a Word template as a Source: one line for each paragraph.

The paragraphs of the body come first, so that a line is the number of the
paragraph as it is in any Word file, then those of headers and footers.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from tjut.readers.docx.text import LINE_BREAK
from tjut.source import Source, Span
from tjut.word.package import Package
from tjut.word.xml import Element, ancestors, qualified, w

NOWHERE = Span(0, 0)
"""Where a finding stands that is about the file as a whole."""

_MARGINS = ("header", "footer")
_FALLBACK = qualified("mc:Fallback")
_SIGNS: Mapping[str, str] = {
    w("tab"): "\t",
    w("ptab"): "\t",
    w("br"): LINE_BREAK,
    w("cr"): LINE_BREAK,
    w("noBreakHyphen"): "\u2011",
}
"""What parts words, or joins them, and is no text."""

_BREAKS = str.maketrans("\n\r", "  ")


class Story(NamedTuple):
    """A part with text: `kind` is `body`, `header` or `footer`."""

    kind: str
    root: Element


@dataclass(frozen=True)
class Pages:
    """What is written in a Word file, and where.

    `lines` has the place of each paragraph, and `pieces` that of each `w:t`, tab and break.
    """

    source: Source
    stories: tuple[Story, ...]
    lines: dict[Element, Span]
    pieces: dict[Element, Span]

    def text(self, paragraph: Element) -> str:
        """The text of a paragraph, without that of a text box that hangs on it."""
        return self.source.text[slice(*self.lines[paragraph])]

    def paragraphs(self, *kinds: str) -> Iterator[Element]:
        """The paragraphs of some kinds of stories, or of all."""
        for story in self.stories:
            if not kinds or story.kind in kinds:
                yield from self.paragraphs_of(story)

    def paragraphs_of(self, story: Story) -> Iterator[Element]:
        """The paragraphs of a story."""
        return (found for found in story.root.iter(w("p")) if found in self.lines)

    def roots(self, *kinds: str) -> Iterator[Element]:
        """The roots of some kinds of stories, or of all."""
        return (story.root for story in self.stories if not kinds or story.kind in kinds)

    def span(self, element: Element) -> Span:
        """Where the text of an element stands, or the paragraph that it is in or holds."""
        return self.span_of(element.iter(w("t")), element)

    def span_of(self, texts: Iterable[Element], element: Element) -> Span:
        """Where some `w:t` of an element stand, or, without any, the element."""
        spans = [self.pieces[piece] for piece in texts if piece in self.pieces]
        if spans:
            return Span(spans[0].start, spans[-1].end)
        around = (*element.iter(w("p")), *ancestors(element, "p"))
        found = next((self.lines[each] for each in around if each in self.lines), NOWHERE)
        return Span(found.start, found.start)

    @property
    def end(self) -> Span:
        """The end of the body, where something that is missing might stand."""
        at = self.source.end_of_last_line()
        return Span(at, at)


def read_pages(package: Package, path: str) -> Pages:
    """The text of a package; `path` is what findings call it."""
    names = [("body", package.main)]
    names += [(kind, name) for kind in _MARGINS for name in package.targets(package.main, kind)]
    stories = tuple(Story(kind, package.tree(name)) for kind, name in names)
    written: list[str] = []
    lines: dict[Element, Span] = {}
    pieces: dict[Element, Span] = {}
    at = body = 0
    for story in stories:
        for paragraph in story.root.iter(w("p")):
            if next(paragraph.iterancestors(_FALLBACK), None) is not None:
                continue
            start = at
            for piece in _own_pieces(paragraph):
                text = _SIGNS.get(piece.tag) or (piece.text or "").translate(_BREAKS)
                pieces[piece] = Span(at, at + len(text))
                written.append(text)
                at += len(text)
            lines[paragraph] = Span(start, at)
            written.append("\n")
            at += 1
        body = at if story.kind == "body" else body
    source = Source(path, "".join(written), is_word=True, body=body)
    return Pages(source, stories, lines, pieces)


def _own_pieces(paragraph: Element) -> Iterator[Element]:
    """The texts of a paragraph and the signs in its runs, not those of a text box on it."""
    for piece in paragraph.iter(w("t"), *_SIGNS):
        in_run = piece.tag == w("t") or next(piece.iterancestors()).tag == w("r")
        if in_run and next(ancestors(piece, "p"), None) is paragraph:
            yield piece
