"""What Markdown lets stand in one another and a printed report does not."""

from collections.abc import Iterable, Iterator

from tjut.findings import Finding
from tjut.model.blocks import Block, Comment, Item, List, Paragraph, Quote, walk
from tjut.readers.body.unsupported import unsupported


def faults_of_nesting(blocks: Iterable[Block]) -> Iterator[Finding]:
    """A finding for each list item that does not begin with text, and each quote in a quote."""
    for block in blocks:
        if isinstance(block, List):
            for item in block.items:
                if not _begins_with_text(item):
                    yield _at("item-text", item)
                yield from faults_of_nesting(item.blocks)
        elif isinstance(block, Quote):
            inner = next((each for each in walk(block.blocks) if isinstance(each, Quote)), None)
            if inner:
                yield _at("quote-nested", inner)
            else:
                yield from faults_of_nesting(block.blocks)


def _begins_with_text(item: Item) -> bool:
    printed = (block for block in item.blocks if not isinstance(block, Comment))
    return isinstance(next(printed, None), Paragraph)


def _at(construct: str, what: Item | Quote) -> Finding:
    return unsupported(construct, what.span.start, what.span.start + 1)
