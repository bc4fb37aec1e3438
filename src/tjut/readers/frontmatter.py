"""Front matter: the block of uppgifter between the first two lines `---`.

YAML is read event by event, so that every value stays the text it was written
as and has a place, and nothing in a file can make the reading grow: there are
no types, no tags, no aliases and no recursion.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Any

import yaml

from tjut.findings import Edit, Finding
from tjut.model.frontmatter import Entry, FrontMatter, Mapping, Scalar, canonical_key
from tjut.readers.fields.bounds import Bounds, find_bounds
from tjut.readers.fields.doubled import doubled
from tjut.readers.fields.lines import masked
from tjut.readers.fields.mend import mend
from tjut.readers.fields.plain import without_curly
from tjut.readers.fields.quoted import quoted
from tjut.readers.fields.trouble import Trouble
from tjut.readers.fields.values import EMPTY, EXTRA_QUOTES, Values
from tjut.source import Source, Span

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_ATTEMPTS = 20


def read_front_matter(source: Source) -> tuple[FrontMatter, int, tuple[Finding, ...]]:
    """The uppgifter of a case, the offset where its body starts, and what is wrong with them.

    A file that does not start with a line --- has none; that is for the
    schema to report.
    """
    bounds = find_bounds(source.text)
    if bounds is None:
        return FrontMatter(EMPTY, 0), 0, ()
    mended = mend(source.text, bounds.start, bounds.end)
    troubles = [*bounds.troubles, *mended.troubles]
    extra_quotes = {
        trouble.span.start: trouble.kind for trouble in troubles if trouble.kind in EXTRA_QUOTES
    }
    block, attempt = mended.text, 0
    values = Values(source.text, extra_quotes)
    while unread := _read(block, bounds, values):
        cut = _cut(unread, bounds, attempt)
        if all(trouble.span != cut for trouble in troubles):
            troubles.append(Trouble("unread", cut))
        left, right = cut.start - bounds.start, cut.end - bounds.start
        block = block[:left] + masked(block[left:right], " ") + block[right:]
        values = Values(source.text, extra_quotes)
        attempt += 1
    fields = _with_loose(values.root(), mended.loose, source.text)
    troubles = [*values.troubles, *troubles]
    problems = (*_findings(troubles, values.plain), *doubled(fields, source))
    return FrontMatter(fields, bounds.end), bounds.body, problems


def _read(block: str, bounds: Bounds, values: Values) -> Span | None:
    """Give `values` what a block holds; the line where YAML gave up, or None."""
    start = bounds.start
    try:
        loader: Any = _LOADER(block)
        while event := loader.get_event():
            values.take(event, start + event.start_mark.index, start + event.end_mark.index)
        loader.dispose()
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = block.find("\n", mark.index if mark else 0)
        end = len(block[: line if line >= 0 else None].rstrip()) or len(block.rstrip())
        return Span(start + block.rfind("\n", 0, end) + 1, start + end)
    return None


def _cut(unread: Span, bounds: Bounds, attempt: int) -> Span:
    """What to leave out when a line cannot be read: the line, in the end all after it, then all."""
    if attempt < _ATTEMPTS:
        return unread
    return Span(unread.start if attempt == _ATTEMPTS else bounds.start, bounds.end)


def _with_loose(fields: Mapping, loose: Sequence[tuple[Span, Span]], text: str) -> Mapping:
    """The fields, with keys and values that YAML was not given, in the order of the text."""
    if not loose:
        return fields
    entries = list(fields.entries)
    for key, value in loose:
        written = text[key.start : key.end].strip()
        scalar = Scalar(without_curly(text[value.start : value.end].strip("\"' ")), value)
        entries.append(Entry(canonical_key(written), scalar, key, written))
    entries.sort(key=lambda entry: entry.key_span.start)
    return Mapping(tuple(entries), Span(entries[0].key_span.start, entries[-1].value.span.end))


def _findings(troubles: Sequence[Trouble], plain: Sequence[Scalar]) -> Iterator[Finding]:
    """The findings about troubles; what quotation marks mend is reported once a value."""
    starts = [scalar.span.start for scalar in plain]
    mended = set()
    for trouble in troubles:
        index = bisect_right(starts, trouble.span.start) - 1
        if not trouble.needs_quotes or index < 0 or trouble.span.start >= plain[index].span.end:
            yield trouble.finding()
        elif index not in mended:
            mended.add(index)
            scalar = plain[index]
            yield trouble.finding((Edit(scalar.span, quoted(scalar.text)),))
