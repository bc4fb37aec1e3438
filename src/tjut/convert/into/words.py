"""Changed words of a paragraph, put in where they stand, so that its other lines stay."""

import re
from collections.abc import Hashable, Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from tjut.findings import Edit
from tjut.model.prose import Inline, Prose, Run
from tjut.model.same_prose import plain
from tjut.source import Source, Span
from tjut.writers.markdown.escape import at_line_start, escaped

_WORD = re.compile(r"\S+")


class Word(NamedTuple):
    """A word, image or note: what is compared, what is written, and where it stands.

    `loose` tells a word in no form, which can be changed by itself.
    """

    key: Hashable
    text: str
    span: Span
    loose: bool


def word_edits(old: Prose, new: Prose, source: Source) -> list[Edit] | None:
    """The edits that make one text another; None when more than loose words differ."""
    before, after = list(_words(old)), list(_words(new))
    keys = [word.key for word in before], [word.key for word in after]
    edits: list[Edit] = []
    for kind, start, end, first, last in SequenceMatcher(None, *keys, autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        made = _edit(before, Span(start, end), after[first:last], source)
        if made is None:
            return None
        edits.append(made)
    return edits


def _words(prose: Prose) -> Iterator[Word]:
    for part in prose.parts:
        if isinstance(part, Run):
            yield from _run_words(part)
        else:
            yield Word(_key(part), "", part.span, loose=False)


def _run_words(run: Run) -> Iterator[Word]:
    form = (run.bold, run.italic, run.link)
    exact = len(run.text) == run.span.end - run.span.start
    for match in _WORD.finditer(run.text):
        at = run.span.start
        span = Span(at + match.start(), at + match.end()) if exact else run.span
        yield Word((plain(match[0]), form), match[0], span, loose=exact and not any(form))


def _key(part: Inline) -> Hashable:
    """What is compared of a part that is no text; of a note that there is one."""
    return (type(part).__name__, getattr(part, "path", ""), getattr(part, "alt", ""))


def _edit(before: Sequence[Word], gone: Span, come: Sequence[Word], source: Source) -> Edit | None:
    """The edit that puts words in the place of others; None when some of them are not loose."""
    old = before[gone.start : gone.end]
    if not before or not all(word.loose for word in (*old, *come)):
        return None
    text = escaped(" ".join(word.text for word in come))
    if not old:
        return _inserted(before, gone.start, text, source)
    if not come:
        return Edit(_with_blank(before, gone, source), "")
    start = old[0].span.start
    text = at_line_start(text) if _opens_line(source, start) else text
    return Edit(Span(start, old[-1].span.end), text)


def _inserted(before: Sequence[Word], at: int, text: str, source: Source) -> Edit | None:
    if at and before[at - 1].loose:
        end = before[at - 1].span.end
        return Edit(Span(end, end), f" {text}")
    if at < len(before) and before[at].loose:
        start = before[at].span.start
        text = at_line_start(f"{text} ") if _opens_line(source, start) else f"{text} "
        return Edit(Span(start, start), text)
    return None


def _with_blank(before: Sequence[Word], gone: Span, source: Source) -> Span:
    """Words and the blank on one side of them, that which ends no line where there is a choice."""
    start, end = before[gone.start].span.start, before[gone.end - 1].span.end
    earlier = before[gone.start - 1].span.end if gone.start else start
    later = before[gone.end].span.start if gone.end < len(before) else end
    if later > end and ("\n" not in source.text[end:later] or not gone.start):
        return Span(start, later)
    return Span(earlier, end)


def _opens_line(source: Source, place: int) -> bool:
    return not source.text[source.text.rfind("\n", 0, place) + 1 : place].strip()
