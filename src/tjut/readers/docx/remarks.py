"""What a reader of Word files has to say: comments, tracked changes, hidden text, shortcuts."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from tjut.findings import Finding
from tjut.model.blocks import Comment
from tjut.readers.docx.found import Change
from tjut.readers.docx.raw import Raw, RawTable
from tjut.readers.docx.story import Story
from tjut.source import Span
from tjut.word.xml import Element, w

OURS = "tjut"
"""The author of the comments that `check --annotate` writes."""

_SHOWN = 60
"""How many characters of a text a finding quotes."""

_CHANGES = {
    "insertion": "”{}” är tillagt med ändringsspårning; godkänn eller avvisa ändringen",
    "deletion": "”{}” är borttaget med ändringsspårning; godkänn eller avvisa ändringen",
    "form": "Formen är ändrad med ändringsspårning; godkänn eller avvisa ändringen",
}


def changes(story: Story) -> Iterator[Finding]:
    """WD01: tracked changes."""
    for change in story.found.changes:
        text = _quoted(_changed(change, story.text))
        if text or change.kind == "form":
            yield Finding("WD01", _CHANGES[change.kind].format(text), change.span)


def hidden(story: Story) -> Iterator[Finding]:
    """WD02: hidden text."""
    for span in story.found.hidden:
        if text := _quoted(story.text[slice(*span)]):
            message = f"”{text}” är dold text, som ändå följer med i filen; ta bort den"
            yield Finding("WD02", message, span)


def struck(story: Story) -> Iterator[tuple[Comment, Finding]]:
    """WD01: text that is struck through, each as a comment of the case and as a finding."""
    for span in story.struck:
        text = " ".join(story.text[slice(*span)].split())
        message = (
            f"”{_quoted(text)}” är överstruket men läses som vanlig text; "
            "ta bort texten eller överstrykningen"
        )
        yield (
            Comment(f"Överstruket i Word-filen: {text}".replace("--", "–"), span),
            Finding("WD01", message, span),
        )


def comments(story: Story, root: Element | None) -> Iterator[tuple[Comment, Finding]]:
    """WD03: the comments, each as a comment of the case and as a finding; not tjut's own."""
    written = _written(root)
    for anchor in story.found.anchors:
        author, text = written.get(anchor.id, ("", ""))
        if author == OURS:
            continue
        by = f"Kommentar av {author}" if author else "Kommentar"
        message = f"{by} är kvar: ”{_quoted(text)}”"
        yield (
            Comment(f"{by}: {text}".replace("--", "–"), anchor.span),
            Finding("WD03", message, anchor.span),
        )


def headless(raws: Iterable[Raw]) -> Iterator[Finding]:
    """TI02: tables whose first row is not marked as a header row."""
    message = (
        "Tabellen saknar rubrikrad; markera första raden och välj Tabellayout – Upprepa rubrikrader"
    )
    for raw in raws:
        if isinstance(raw, RawTable) and raw.headers == 0:
            yield Finding("TI02", message, raw.rows[0][0].span)


def _changed(change: Change, text: str) -> str:
    return change.text if change.kind == "deletion" else text[slice(*change.span)]


def _written(root: Element | None) -> Mapping[str, tuple[str, str]]:
    """Author and text of each comment by its id."""
    return {
        comment.get(w("id"), ""): (comment.get(w("author"), ""), _text(comment))
        for comment in (() if root is None else root.iterchildren(w("comment")))
    }


def _text(comment: Element) -> str:
    paragraphs = (
        "".join(text.text or "" for text in paragraph.iter(w("t")))
        for paragraph in comment.iter(w("p"))
    )
    return " ".join(" ".join(paragraphs).split())


def _quoted(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1].rstrip()}…"


def shortcuts(
    by_hand: Sequence[Span], typed: Sequence[Span], *, language: bool, title: bool
) -> Iterator[Finding]:
    """TI04: what was made by hand that Word has a way for, and what a file must say of itself.

    Of the headings and of the lists the first is reported, for one who mends
    one will mend them all.
    """
    start = Span(0, 0)
    if not language:
        yield Finding("TI04", "Dokumentet säger inte vilket språk det är skrivet på", start)
    if not title:
        message = "Dokumentet har ingen titel bland sina egenskaper (Arkiv – Info – Titel)"
        yield Finding("TI04", message, start)
    for span in by_hand[:1]:
        message = "Rubrikerna är vanlig text; använd formatmallarna Rubrik 1–3"
        yield Finding("TI04", message, span)
    for span in typed[:1]:
        message = "Listan är gjord för hand; använd Words punktlista eller numrering"
        yield Finding("TI04", message, span)
