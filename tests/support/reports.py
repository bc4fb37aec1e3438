"""Reports for Hypothesis: what people put in a case, in every combination that Word can hold."""

import struct
import zlib
from dataclasses import dataclass

from hypothesis import strategies as st

from tjut.model.blocks import Align, Block, Cell, Heading, Item, List, Paragraph, Quote, Table
from tjut.model.document import Document, Note, Section
from tjut.model.frontmatter import FrontMatter, Mapping
from tjut.model.prose import Break, Image, Inline, Link, NoteReference, Prose, Run
from tjut.source import Source, Span

AT = Span(0, 0)
HEADINGS = (
    "Ärendet", "Förslag till beslut", "Utredning", "Bedömning", "Konsekvenser för barn och unga",
    "Ekonomiska konsekvenser",
)  # fmt: skip
_WORDS = (
    "Nämnden beslutar", "planen", "5 kap. 1 §", "1 000 kr", "20 %", "Stockholm-Uppsala", "–",
    "”citat”", "A & B", "x < y", "[sic]", "*", "1.", "• ", "(2017:725)", "e\u0301",
    "kommun\u00adstyrelsen", "a\u00a0b", "t.ex.", "_", "#", "Anna Lindkvist", "Ekonomichef",
)  # fmt: skip
texts = st.lists(st.sampled_from(_WORDS), min_size=1, max_size=4).map(" ".join)
_links = st.builds(
    Link,
    st.sampled_from(["https://ekvinge.example/a?b=1&c=ö", "mailto:a@ekvinge.example"]),
    st.sampled_from(["", "Tips & råd"]),
)
_runs = st.builds(
    Run, texts, st.just(AT), st.booleans(), st.booleans(), st.none() | st.none() | _links
)
_images = st.builds(
    Image, st.sampled_from(["bilder/karta.png", "plan.png"]), texts, st.just(AT), st.just("")
)


def _png() -> bytes:
    """The smallest image that is one."""
    parts = (
        (b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)),
        (b"IDAT", zlib.compress(b"\0\0")),
        (b"IEND", b""),
    )
    chunks = (
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in parts
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


IMAGES = {"bilder/karta.png": _png(), "plan.png": _png() + b"\0"}


@dataclass
class _Growing:
    """A report on its way: how many notes its text refers to."""

    draw: st.DrawFn
    notes: int = 0
    in_note: bool = False

    def prose(self, *, breaks: bool = True) -> Prose:
        parts: list[Inline] = list(self.draw(st.lists(_runs, min_size=1, max_size=3)))
        if self._one_in(6):
            parts.append(self.draw(_images))
        if not self.in_note and self._one_in(6):
            self.notes += 1
            parts.append(NoteReference(self.draw(st.integers(1, self.notes)), AT))
        if breaks and self._one_in(6):
            parts += [Break(AT), *self.draw(st.lists(_runs, min_size=1, max_size=2))]
        return Prose(tuple(parts))

    def _one_in(self, times: int) -> bool:
        return self.draw(st.integers(1, times)) == times

    def blocks(self, *, depth: int = 2, least: int = 0) -> tuple[Block, ...]:
        kinds = ["paragraph", "paragraph", "table", *["list", "list", "quote"] * (depth > 0)]
        wanted = self.draw(st.lists(st.sampled_from(kinds), min_size=least, max_size=3))
        return tuple(self._block(kind, depth) for kind in wanted)

    def _block(self, kind: str, depth: int) -> Block:
        if kind == "paragraph":
            return Paragraph(self.prose(), AT)
        if kind == "table":
            return self._table()
        if kind == "quote":
            return Quote((Paragraph(self.prose(), AT), *self.blocks(depth=0)), AT)
        start = self.draw(st.none() | st.integers(1, 12))
        items = self.draw(st.integers(1, 3))
        return List(start, tuple(self._item(depth - 1) for _ in range(items)), AT)

    def _item(self, depth: int) -> Item:
        return Item((Paragraph(self.prose(), AT), *self.blocks(depth=depth)), AT)

    def _table(self) -> Table:
        align: tuple[Align, ...] = self.draw(
            st.sampled_from([("",), ("left", "right"), ("", "center", "right")])
        )
        rows = [
            tuple(Cell(self.prose(breaks=False), AT) for _ in align)
            for _ in range(self.draw(st.integers(1, 3)))
        ]
        return Table(align, rows[0], tuple(rows[1:]), AT)

    def section(self, name: str) -> Section:
        heading = Heading(1, Prose((Run(name, AT),)), AT)
        blocks = [*self.blocks(least=1)]
        for level in (2, 3):
            if self.draw(st.booleans()):
                blocks += [Heading(level, Prose((Run("Del", AT),)), AT), *self.blocks(least=1)]
        return Section(heading, tuple(blocks), AT)

    def note(self, number: int) -> Note:
        self.in_note = True
        return Note(number, (Paragraph(self.prose(), AT), *self.blocks(depth=1)), AT)


@st.composite
def reports(draw: st.DrawFn) -> Document:
    """A report with some of the sections, and no front matter."""
    growing = _Growing(draw)
    names = draw(st.lists(st.sampled_from(HEADINGS), min_size=1, max_size=2, unique=True))
    sections = tuple(growing.section(name) for name in sorted(names, key=HEADINGS.index))
    notes = tuple(growing.note(number) for number in range(1, growing.notes + 1))
    front_matter = FrontMatter(Mapping((), AT), 0)
    return Document(Source("", ""), front_matter, (), sections, notes)
