"""Front matter: the block of uppgifter between the first two lines `---`.

YAML is read event by event, so that every value stays the text it was written
as and has a place, and nothing in a file can make the reading grow: there are
no types, no tags, no aliases and no recursion.
"""

import re

import yaml

from tjut.findings import Finding
from tjut.model.frontmatter import FrontMatter, Mapping
from tjut.readers.fields.values import Values
from tjut.source import Source, Span

_FENCE = re.compile(r"^---[ \t]*\r?$", re.M)
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read_front_matter(source: Source) -> tuple[FrontMatter, int, tuple[Finding, ...]]:
    """The uppgifter of a case, the offset where its body starts, and what is wrong with them."""
    text = source.text
    first = _FENCE.match(text)
    last = _FENCE.search(text, first.end() + 1) if first else None
    if first is None or last is None:
        return FrontMatter(Mapping((), Span(0, 0)), 0), 0, ()
    start, end = first.end() + 1, last.start()
    values = Values(text)
    try:
        for event in yaml.parse(text[start:end], Loader=_LOADER):
            values.take(event, start + event.start_mark.index, start + event.end_mark.index)
    except yaml.YAMLError as error:
        problems = (Finding("UP06", str(error), Span(start, end)),)
        return FrontMatter(Mapping((), Span(0, 0)), end), min(last.end() + 1, len(text)), problems
    return FrontMatter(values.root(), end), min(last.end() + 1, len(text)), tuple(values.problems)
