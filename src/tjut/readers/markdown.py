"""Markdown to Document: the walk through the parser's events.

The parser is asked for CommonMark with tables, footnotes, strikethrough and
task lists; the last two only so that they can be reported. Its places are
bytes of the body, turned here into characters of the file.
"""

from pyromark import Options, events_with_range

from tjut.model.document import Document
from tjut.readers.frontmatter import read_front_matter
from tjut.readers.places import Places
from tjut.readers.sections import split_sections
from tjut.readers.tree import Tree
from tjut.source import Source

_OPTIONS = (
    Options.ENABLE_TABLES
    | Options.ENABLE_FOOTNOTES
    | Options.ENABLE_STRIKETHROUGH
    | Options.ENABLE_TASKLISTS
)


def read_markdown(source: Source) -> Document:
    """The Document of a case written in Markdown; it never fails.

    What cannot be taken in as it stands is in `problems`. The sections have
    no keys: those come from the template.
    """
    front_matter, start, problems = read_front_matter(source)
    tree = Tree(source.text)
    _walk(source.text[start:], start, tree)
    blocks, notes = tree.close()
    preamble, sections = split_sections(blocks)
    return Document(source, front_matter, preamble, sections, notes, (*problems, *tree.problems))


def _walk(body: str, start: int, tree: Tree) -> None:
    char = Places(body, start).char
    for event, place in events_with_range(body, options=_OPTIONS):
        name, data = (event, None) if isinstance(event, str) else next(iter(event.items()))
        if name == "Start":
            tag, data = (data, None) if isinstance(data, str) else next(iter(data.items()))
            tree.start[tag](char(place["start"]), data)
        elif name == "End":
            tag = data if isinstance(data, str) else next(iter(data))
            tree.end[tag](char(place["end"]))
        else:
            tree.leaf[name](char(place["start"]), char(place["end"]), data)
