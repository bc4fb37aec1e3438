"""Markdown to Document: the walk through the parser's events.

The parser is asked for CommonMark with tables, footnotes, strikethrough and
task lists; the last two only so that they can be reported. Its places are
bytes of the body, turned here into characters of the file.
"""

from typing import Any

from pyromark import Options, events_with_range, reference_definitions

from tjut.findings import Finding
from tjut.model.document import Document
from tjut.readers.body.blanks import parseable
from tjut.readers.body.nesting import faults_of_nesting
from tjut.readers.body.notes import numbered
from tjut.readers.body.places import char_counter
from tjut.readers.body.sections import split_sections
from tjut.readers.body.tree import Tree
from tjut.readers.body.unread import unread
from tjut.readers.frontmatter import read_front_matter
from tjut.source import Source, Span

_OPTIONS = (
    Options.ENABLE_TABLES
    | Options.ENABLE_FOOTNOTES
    | Options.ENABLE_STRIKETHROUGH
    | Options.ENABLE_TASKLISTS
)
_ATTEMPTS = 5


def read_markdown(source: Source) -> Document:
    """The Document of a case written in Markdown; it never fails.

    What cannot be taken in as it stands is in `problems`. The sections have
    no keys: those come from the template.
    """
    front_matter, start, problems = read_front_matter(source)
    body = parseable(source.text[start:])
    endless: list[Finding] = []
    for _ in range(_ATTEMPTS):
        tree = Tree(source.text)
        leaves = _walk(body, start, tree)
        if tree.endless is None:
            break
        endless.append(tree.endless)
        body = _without(body, tree.endless.span, start)
    notes, loose, faults = numbered(tree.definitions, tree.inlines.references)
    tree.problems += endless + faults
    leaves += (problem.span for problem in tree.problems)
    found = unread(source.text, start, tree, leaves, _addresses(body, start))
    blocks = sorted([*tree.close(), *loose], key=lambda block: block.span.start)
    problems = (*problems, *tree.problems, *found, *faults_of_nesting(blocks))
    preamble, sections = split_sections(blocks)
    return Document(source, front_matter, preamble, sections, notes, problems)


def _without(body: str, mark: Span, start: int) -> str:
    """The body with a mark that must not be read as one made into dots."""
    left, right = mark.start - start, mark.end - start
    return body[:left] + "." * (right - left) + body[right:]


def _walk(body: str, start: int, tree: Tree) -> list[tuple[int, int]]:
    """Give a tree the events of a body that starts at `start`; the places of its leaves.

    An event, and what it starts or ends, is a name, or a name with its data.
    """
    char = char_counter(body, start)
    starts, ends, leaf, leaves = tree.start, tree.end, tree.leaf, []
    event: Any
    data: Any
    for event, place in events_with_range(body, options=_OPTIONS):
        name, data = (event, None) if type(event) is str else event.popitem()
        if name == "Start":
            tag, data = (data, None) if type(data) is str else data.popitem()
            starts[tag](char(place["start"]), data)
        elif name == "End":
            tag = data if type(data) is str else data.popitem()[0]
            ends[tag](char(place["end"]))
        else:
            left, right = char(place["start"]), char(place["end"])
            leaf[name](left, right, data)
            leaves.append((left, right))
    return leaves


def _addresses(body: str, start: int) -> dict[str, Span]:
    """The places of the link addresses that a body gives on lines of their own, by label."""
    if "]:" not in body:
        return {}
    found = reference_definitions(body, options=_OPTIONS)
    if not found:
        return {}
    char = char_counter(body, start)
    return {
        label: Span(char(given["span"]["start"]), char(given["span"]["end"]))
        for label, given in found.items()
    }
