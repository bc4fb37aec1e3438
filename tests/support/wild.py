"""Word files for Hypothesis, as XML that Word and others write: every word of them is its own."""

from collections.abc import Callable
from dataclasses import dataclass, field

from hypothesis import strategies as st

from zoo.raw import SWEDISH_STYLES, p, r, sdt, style

STYLES = (
    SWEDISH_STYLES
    + style("toc 1", "Innehll1")
    + style("Signature", "Sign")
    + style("List Bullet", "Punktlista", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>')
    + style("Dold", "Dold", "<w:rPr><w:vanish/></w:rPr>", kind="character")
)
NUMBERING = "".join(
    f'<w:abstractNum w:abstractNumId="{at}">'
    + "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>'
        f'<w:lvlText w:val="x"/><w:pPr><w:ind w:left="{400 * (level + 1)}"/></w:pPr></w:lvl>'
        for level in range(3)
    )
    + "</w:abstractNum>"
    for at, kind in enumerate(("bullet", "decimal"))
) + "".join(
    f'<w:num w:numId="{at}"><w:abstractNumId w:val="{at % 2}"/></w:num>' for at in (1, 2, 3)
)
LINKS = {
    "rIdSafe": ("hyperlink", "https://ekvinge.example"),
    "rIdOdd": ("hyperlink", "javascript:alert(1)"),
    "rIdImage": ("image", "media/image1.png"),
}
_HEADINGS = (
    "Utredning", "Bedömning", "Förslag till beslut", "Handlingar i ärendet", "Bilagor",
    "Beslutet skickas till", "Tjänsteskrivelse",
)  # fmt: skip
_LABELS = ("Datum", "Diarienummer", "Handläggare", "Förvaltning", "Nämnd", "Telefon", "E-post")
_STYLES = ("", "", "", "Rubrik", "Rubrik1", "Rubrik2", "Citat", "Innehll1", "Sign", "Punktlista")
_TAGS = ("", "titel", "datum", "namnd", "underskrifter", "handlingar", "skickas_till", "annan")
_MARKS = ("• ", "– ", "1. ", "2) ", "o ", "")
_TAB = "<w:r><w:tab/></w:r>"
_REPEATING, _ITEM = "<w15:repeatingSection/>", "<w15:repeatingSectionItem/>"


@dataclass
class Wild:
    """A body on its way: how many words it has, and its footnotes."""

    draw: st.DrawFn
    words: int = 0
    notes: list[str] = field(default_factory=list)
    marks: int = 0

    def word(self) -> str:
        self.words += 1
        return f"ord{self.words}a"

    def some(self, make: Callable[[int], str], depth: int, least: int = 0) -> str:
        return "".join(make(depth) for _ in range(self.draw(st.integers(least, 3))))

    def pick(self, choices: tuple[str, ...]) -> str:
        return self.draw(st.sampled_from(choices))

    def run(self, depth: int) -> str:
        """A piece of a paragraph: as it may stand in one, others within it."""
        kinds = _RUNS if depth else _RUNS[:_FLAT]
        return self.draw(st.sampled_from(kinds))(self, depth - 1)

    def block(self, depth: int) -> str:
        """A piece of a body: as it may stand in one, others within it."""
        kinds = _BLOCKS if depth else _BLOCKS[:_LOW]
        return self.draw(st.sampled_from(kinds))(self, depth - 1)

    def plain(self, _: int) -> str:
        form = self.pick(("", "<w:b/>", "<w:i/>", '<w:rStyle w:val="Dold"/>', "<w:vanish/>"))
        return r(f"{self.word()} ", form)

    def split(self, _: int) -> str:
        one, two = self.word(), self.word()
        return (
            r(one[:2]) + '<w:proofErr w:type="spellStart"/>' + r(f"{one[2:]} {two[:3]}", "<w:b/>")
            + '<w:lastRenderedPageBreak/>' + r(two[3:])
        )  # fmt: skip

    def broken(self, _: int) -> str:
        sign = self.pick(("<w:tab/>", "<w:br/>", "<w:cr/>", '<w:br w:type="page"/>', "<w:ptab/>"))
        return f"<w:r><w:t>{self.word()}</w:t>{sign}<w:t>{self.word()}</w:t></w:r>"

    def naked(self, _: int) -> str:
        return f"<m:oMath><m:r><m:t>{self.word()}</m:t></m:r></m:oMath>"

    def added(self, depth: int) -> str:
        kind = self.pick(("w:ins", "w:moveTo", "w:smartTag", "w:customXml", "w:dir", "w:bdo"))
        return f"<{kind}>{self.some(self.run, depth, 1)}</{kind}>"

    def linked(self, depth: int) -> str:
        way = self.pick(('r:id="rIdSafe"', 'r:id="rIdOdd"', 'w:anchor="_Toc"', 'r:id="borta"'))
        return f"<w:hyperlink {way}>{self.some(self.run, depth, 1)}</w:hyperlink>"

    def simple_field(self, depth: int) -> str:
        code = self.pick(("PAGE", "HYPERLINK x.docx", "DOCPROPERTY Datum", "MERGEFIELD Namn"))
        return f'<w:fldSimple w:instr="{code}">{self.some(self.run, depth, 1)}</w:fldSimple>'

    def field(self, depth: int) -> str:
        begin, separate, end = (
            f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'
            for kind in ("begin", "separate", "end")
        )
        code = "<w:r><w:instrText> REF _Ref1 </w:instrText></w:r>"
        return f"{begin}{code}{separate}{self.some(self.run, depth)}{end}"

    def control(self, depth: int) -> str:
        prompt = self.pick(("", "", "<w:showingPlcHdr/>", "<w:date/>"))
        return sdt(self.some(self.run, depth, 1), tag=self.pick(_TAGS), more=prompt)

    def note(self, _: int) -> str:
        self.notes.append(p(r(f" {self.word()}")) + p(self.word()))
        return f'<w:r><w:footnoteReference w:id="{len(self.notes)}"/></w:r>'

    def commented(self, depth: int) -> str:
        inner = self.some(self.run, depth, 1)
        end = '<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>'
        return f'<w:commentRangeStart w:id="1"/>{inner}{end}'

    def marked(self, depth: int) -> str:
        self.marks += 1
        inner = self.some(self.run, depth, 1)
        name = self.pick(("_GoBack", "_tjut_mall1", "_tjut_handlingar"))
        begin = f'<w:bookmarkStart w:id="{self.marks}" w:name="{name}"/>'
        return f'{begin}{inner}<w:bookmarkEnd w:id="{self.marks}"/>'

    def box(self, depth: int) -> str:
        inner = f"<w:txbxContent>{self.some(self.block, depth, 1)}</w:txbxContent>"
        form = self.pick((
            "<w:pict>{}</w:pict>", "<w:drawing><wps:txbx>{}</wps:txbx></w:drawing>",
            "<mc:AlternateContent><mc:Choice><w:drawing>{0}</w:drawing></mc:Choice>"
            "<mc:Fallback><w:pict>{0}</w:pict></mc:Fallback></mc:AlternateContent>",
        ))  # fmt: skip
        return f"<w:r>{form.format(inner)}</w:r>"

    def picture(self, _: int) -> str:
        return (
            '<w:r><w:drawing><wp:docPr descr="Karta"/><a:blip r:embed="rIdImage"/>'
            "</w:drawing></w:r>"
        )

    def paragraph(self, depth: int) -> str:
        return p(self.some(self.run, max(depth, 0), 1), style=self.pick(_STYLES), properties=(
            self.pick(("", "", '<w:ind w:left="400"/>', "<w:rPr><w:del/></w:rPr>",
                       '<w:outlineLvl w:val="1"/>'))))  # fmt: skip

    def item(self, depth: int) -> str:
        level, list_id = self.draw(st.integers(0, 2)), self.draw(st.integers(1, 4))
        numbering = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_id}"/></w:numPr>'
        return p(self.some(self.run, max(depth, 0), 1), properties=numbering)

    def typed_item(self, _: int) -> str:
        return p(f"{self.pick(_MARKS)}{self.word()}") + p(f"{self.pick(_MARKS)}{self.word()}")

    def heading(self, _: int) -> str:
        text, form = self.pick(_HEADINGS), self.pick(("", "<w:b/>"))
        return p(r(text, form), style=self.pick(("", "Rubrik1", "Rubrik2")))

    def label(self, _: int) -> str:
        value = self.pick(("{}", "2026-03-10 {}", "{} 2026-03-10", "KS 2026/0123 {}", "a@{}.se"))
        between = self.pick((r(": "), _TAB, "<w:r><w:br/></w:r>"))
        return p(r(self.pick(_LABELS)), between, r(value.format(self.word())))

    def signed(self, _: int) -> str:
        names = p(r(f"Anna Ek{self.word()}"), _TAB, _TAB, r(f"Bo Al{self.word()}"))
        return names + p(r(f"Chef {self.word()}"), _TAB, r(f"Rektor {self.word()}"))

    def around(self, depth: int) -> str:
        return sdt(self.some(self.block, depth, 1), tag=self.pick(_TAGS))

    def repeated(self, depth: int) -> str:
        item = sdt(self.some(self.block, depth, 1), more=_ITEM)
        return sdt(item, tag=self.pick(_TAGS), more=_REPEATING)

    def within(self, depth: int) -> str:
        kind = self.pick(("w:customXml", "w:ins", "w:moveTo", "w:unknown"))
        return f"<{kind}>{self.some(self.block, depth, 1)}</{kind}>"

    def alternatives(self, depth: int) -> str:
        inner = self.some(self.block, depth, 1)
        return f"<mc:AlternateContent><mc:Choice>{inner}</mc:Choice></mc:AlternateContent>"

    def table(self, depth: int) -> str:
        rows = "".join(self.row(depth) for _ in range(self.draw(st.integers(1, 3))))
        return f"<w:tbl><w:tblPr/><w:tblGrid/>{rows}</w:tbl>"

    def row(self, depth: int) -> str:
        cells = "".join(self.cell(depth) for _ in range(self.draw(st.integers(1, 3))))
        head = self.pick(("", "<w:trPr><w:tblHeader/></w:trPr>"))
        row = f"<w:tr>{head}{cells}</w:tr>"
        return sdt(row, tag=self.pick(_TAGS)) if self.draw(st.booleans()) else row

    def cell(self, depth: int) -> str:
        form = self.pick(
            ("", '<w:gridSpan w:val="2"/>', '<w:vMerge w:val="restart"/>', "<w:vMerge/>")
        )
        inner = f"<w:tc><w:tcPr>{form}</w:tcPr>{self.some(self.block, depth, 1)}</w:tc>"
        return sdt(inner, tag=self.pick(_TAGS)) if self.draw(st.booleans()) else inner


_RUNS = (
    Wild.plain, Wild.plain, Wild.split, Wild.broken, Wild.naked, Wild.note, Wild.picture,
    Wild.added, Wild.linked, Wild.simple_field, Wild.field, Wild.control, Wild.commented,
    Wild.marked, Wild.box,
)  # fmt: skip
_FLAT = 7
_BLOCKS = (
    Wild.paragraph, Wild.paragraph, Wild.item, Wild.typed_item, Wild.heading, Wild.label,
    Wild.signed, Wild.around, Wild.repeated, Wild.within, Wild.alternatives, Wild.table,
)  # fmt: skip
_LOW = 7


@st.composite
def wild_bodies(draw: st.DrawFn) -> tuple[str, str, int]:
    """A body, its footnotes, and how many words they have, which are called `ord1a` and on."""
    wild = Wild(draw)
    body = wild.some(wild.block, 3, 1) + wild.some(wild.block, 3)
    notes = (
        f'<w:footnote w:id="{at}">{note}</w:footnote>' for at, note in enumerate(wild.notes, 1)
    )
    return body, "".join(notes), wild.words
