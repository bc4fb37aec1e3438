"""Documents for Hypothesis: all that arende.md can hold, nested and adorned at random."""

from dataclasses import dataclass

from hypothesis import strategies as st

from tjut.model.blocks import (
    Align,
    Block,
    Cell,
    Comment,
    Heading,
    Item,
    List,
    Paragraph,
    Quote,
    Table,
)
from tjut.model.document import Document, Note, Section
from tjut.model.frontmatter import (
    KEYS,
    Entry,
    FrontMatter,
    Mapping,
    Scalar,
    Sequence,
    Value,
    canonical_key,
)
from tjut.model.prose import Break, Image, Inline, Link, NoteReference, Prose, Run
from tjut.source import Source, Span, with_blanks

AT = Span(0, 0)
_ALIGNS: list[Align] = ["", "left", "center", "right"]
_TROUBLE = [
    "Nämnden beslutar", "a", "é", "10 %", "§ 5", "1.", "2019.", "- ", "+", "*", "**", "_",
    "[x]", "[^1]", "(a)", "<b>", "&amp;", "\\", "`", "# ", "---", "===", "!", "~~", ": ",
    "\xa0", "\u2028", "•", "”", "–", "$", "[a](b)", "<!--", "-->", "```", ">", "  ", "www.a.se",
    "1) ", "\t", "#a", "-a", ":-", "{{x}}", "ö",
]  # fmt: skip
texts = (
    st.lists(
        st.sampled_from([*_TROUBLE, "|"])
        | st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=4),
        min_size=1,
        max_size=4,
    )
    .map("".join)
    .map(with_blanks)
    .filter(bool)
)
lines = texts.map(lambda text: " ".join(text.split())).filter(bool)
_addresses = st.sampled_from(
    ["https://ekvinge.se/a_(b)?c=1&copy=2", "mailto:a@b.se", "tel:a\\b<c>"]
)
_paths = st.sampled_from(["bilder/a_(b).png", "bilagor/ett avtal.pdf", "#a\\b<c>"])
links = st.builds(Link, _addresses, st.just("") | lines)
_runs = st.builds(
    Run, texts, st.just(AT), st.booleans(), st.booleans(), st.none() | st.none() | links
)
_images = st.builds(Image, _paths, st.just("") | lines, st.just(AT), st.just("") | lines)
_comments = lines.filter(lambda text: "-->" not in text).map(lambda text: Comment(text, AT))


@dataclass
class _Growing:
    """A document on its way: how many notes its text refers to, and whether it may."""

    draw: st.DrawFn
    notes: int = 0
    in_note: bool = False

    def prose(self, *, breaks: bool = True) -> Prose:
        parts = self._line()
        if breaks and self._one_in(4):
            parts += [Break(AT), *self._line()]
        return Prose(tuple(parts))

    def _line(self) -> list[Inline]:
        parts: list[Inline] = list(
            self.draw(st.lists(_runs | _runs | _runs | _images, min_size=1, max_size=3))
        )
        if not self.in_note and self._one_in(4):
            new = self.notes == 0 or self.draw(st.booleans())
            self.notes += new
            number = self.notes if new else self.draw(st.integers(1, self.notes))
            after_links = [at for at, part in enumerate(parts, 1) if getattr(part, "link", None)]
            at = self.draw(st.integers(max(after_links, default=0), len(parts)))
            parts.insert(at, NoteReference(number, AT))
        return parts

    def _one_in(self, times: int) -> bool:
        return self.draw(st.integers(1, times)) == times

    def blocks(self, *, depth: int, least: int = 0, headings: bool = False) -> tuple[Block, ...]:
        kinds = ["paragraph", "paragraph", "table", "comment", *["heading"] * headings]
        kinds += ["list", "list", "quote"] if depth else []
        wanted = self.draw(st.lists(st.sampled_from(kinds), min_size=least, max_size=3))
        return tuple(self._block(kind, depth) for kind in wanted)

    def _block(self, kind: str, depth: int) -> Block:
        if kind == "paragraph":
            return Paragraph(self.prose(), AT)
        if kind == "comment":
            return self.draw(_comments)
        if kind == "heading":
            return Heading(self.draw(st.integers(2, 3)), self.prose(breaks=False), AT)
        if kind == "table":
            return self._table()
        if kind == "quote":
            return Quote(self.blocks(depth=depth - 1, least=1), AT)
        start = self.draw(st.none() | st.integers(0, 999))
        items = self.draw(st.integers(1, 3))
        return List(
            start, tuple(Item(self.blocks(depth=depth - 1, least=1), AT) for _ in range(items)), AT
        )

    def _table(self) -> Table:
        aligns = self.draw(st.lists(st.sampled_from(_ALIGNS), min_size=1, max_size=3))
        rows = [tuple(self._cell() for _ in aligns) for _ in range(self.draw(st.integers(1, 3)))]
        return Table(tuple(aligns), rows[0], tuple(rows[1:]), AT)

    def _cell(self) -> Cell:
        return Cell(self.prose(breaks=False) if self.draw(st.booleans()) else Prose(), AT)

    def section(self) -> Section:
        heading = Heading(1, self.prose(breaks=False), AT)
        return Section(heading, self.blocks(depth=2, headings=True), AT)

    def note(self, number: int) -> Note:
        self.in_note = True
        return Note(number, self.blocks(depth=1, least=1), AT)


scalars = (texts | st.just("")).map(lambda text: Scalar(text, AT))


def _mappings(*keys: str) -> st.SearchStrategy[Mapping]:
    return st.lists(st.sampled_from(keys), min_size=1, unique=True).flatmap(
        lambda chosen: st.tuples(*(_entries(key, scalars) for key in chosen)).map(
            lambda entries: Mapping(entries, AT)
        )
    )


def _entries(key: str, values: st.SearchStrategy[Value]) -> st.SearchStrategy[Entry]:
    return values.map(lambda value: Entry(canonical_key(key), value, AT, key))


def _lists(items: st.SearchStrategy[Value]) -> st.SearchStrategy[Sequence]:
    return st.lists(items, max_size=3).map(lambda drawn: Sequence(tuple(drawn), AT))


_VALUES: dict[str, st.SearchStrategy[Value]] = {
    "handläggare": scalars | _mappings("namn", "titel", "e-post", "telefon"),
    "underskrifter": _lists(_mappings("namn", "titel")),
    "handlingar": _lists(scalars | _mappings("titel", "datum", "fil")),
    "skickas_till": _lists(scalars),
    "er_beteckning": scalars | _lists(scalars),
}
front_matters = st.lists(st.sampled_from([*KEYS, "er_beteckning"]), unique=True).flatmap(
    lambda keys: st.tuples(*(_entries(key, _VALUES.get(key, scalars)) for key in keys)).map(
        lambda entries: FrontMatter(Mapping(entries, AT), 0)
    )
)


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """A document that arende.md has a form for."""
    growing = _Growing(draw)
    preamble = growing.blocks(depth=2, headings=True)
    sections = tuple(growing.section() for _ in range(draw(st.integers(0, 1))))
    notes = tuple(growing.note(number) for number in range(1, growing.notes + 1))
    return Document(Source("", ""), draw(front_matters), preamble, sections, notes)
