"""Reports for Hypothesis: what people put in a case, in every combination that Word can hold."""

import struct
import zlib
from dataclasses import dataclass
from datetime import date

from hypothesis import strategies as st

from tjut.model.blocks import Align, Block, Cell, Heading, Item, List, Paragraph, Quote, Table
from tjut.model.document import Document, Note, Section
from tjut.model.frontmatter import (
    Entry,
    FrontMatter,
    Mapping,
    Scalar,
    Sequence,
    Value,
    canonical_key,
)
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


_DECIDERS = (
    (2, "Kommunstyrelsens beslut"), (2, "Kommunstyrelsens förslag till kommunfullmäktige"),
    (2, "Kommunfullmäktiges beslut"),
)  # fmt: skip
_PEOPLE = st.sampled_from(["Anna Lindkvist", "Bo von Essen", "Eva-Lena Öst"])
_POSTS = st.sampled_from(["Kommundirektör", "Ekonomichef", "Tf chef, Enheten för IT & tele"])
_VALUES = texts.filter(lambda text: any(map(str.isalpha, text)))
_DATES = st.dates(date(1990, 1, 1), date(2040, 1, 1)).map(str)
_OFFICES = st.sampled_from(["Kommunledningskontoret", "Förvaltningen för teknik & fritid"])


def _scalars(texts: st.SearchStrategy[str]) -> st.SearchStrategy[Value]:
    return texts.map(lambda text: Scalar(text, AT))


def _mappings(
    needed: dict[str, st.SearchStrategy[str]], others: dict[str, st.SearchStrategy[str]]
) -> st.SearchStrategy[Value]:
    drawn = st.fixed_dictionaries(needed, optional=others)
    return drawn.map(
        lambda values: _fields({key: Scalar(text, AT) for key, text in values.items()})
    )


def _sequences(items: st.SearchStrategy[Value], least: int, most: int) -> st.SearchStrategy[Value]:
    drawn = st.lists(items, min_size=least, max_size=most)
    return drawn.map(lambda values: Sequence(tuple(values), AT))


def _fields(values: dict[str, Value]) -> Mapping:
    entries = (Entry(canonical_key(key), value, AT, key) for key, value in values.items())
    return Mapping(tuple(entries), AT)


def front_matters(diarienummer: str) -> st.SearchStrategy[FrontMatter]:
    """Whole uppgifter with a diarienummer, as people write them."""
    return st.fixed_dictionaries(
        {
            "titel": _scalars(_VALUES),
            "diarienummer": _scalars(st.just(diarienummer)),
            "datum": _scalars(_DATES),
            "förvaltning": _scalars(_OFFICES),
            "nämnd": _scalars(st.sampled_from(["Kommunstyrelsen", "Nämnden för Vård & Omsorg"])),
            "underskrifter": _sequences(_mappings({"namn": _PEOPLE, "titel": _POSTS}, {}), 1, 4),
        },
        optional={
            "sammanträde": _scalars(_DATES),
            "handläggare": _scalars(_PEOPLE) | _mappings({"namn": _PEOPLE}, {
                "titel": _POSTS, "e-post": st.just("a@b.example"), "telefon": st.just("08-12 34")}),
            "handlingar": _sequences(_scalars(_VALUES) | _mappings(
                {"titel": _VALUES}, {"datum": _DATES, "fil": st.just("bilagor/plan.pdf")}), 1, 4),
            "skickas_till": _sequences(_scalars(_VALUES), 1, 3),
            "ärendetyp": _scalars(st.sampled_from(["beslut", "motion", "yttrande"])),
        },
    ).map(lambda values: FrontMatter(_fields(values), 0))  # fmt: skip


def _heading(level: int, text: str) -> Heading:
    return Heading(level, Prose((Run(text, AT),)), AT)


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
        inner = _DECIDERS if name == "Förslag till beslut" else ((2, "Del"), (3, "Del"))
        blocks = [*self.blocks(least=1)]
        for level, text in inner:
            if self.draw(st.booleans()):
                blocks += [_heading(level, text), *self.blocks(least=1)]
        return Section(_heading(1, name), tuple(blocks), AT)

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
