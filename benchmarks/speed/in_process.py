"""Checking many cases in one process, start-up aside."""

import time
from collections.abc import Callable, Iterable, Iterator

from markdown_it import MarkdownIt
from ratio import Ratio, least
from texts import EXAMPLES, varied

from tjut.check import check_case
from tjut.reading import case_reader

MARKDOWN = MarkdownIt("commonmark").enable("table")


def many() -> Iterator[Ratio]:
    """A thousand cases, to markdown-it-py, and to a hundred."""
    thousand, hundred = [*varied(1000)], [*varied(100)]
    checked(hundred[:5])
    ours, peers, fewer = least(
        lambda: timed(checked, thousand),
        lambda: timed(parsed, thousand),
        lambda: timed(checked, hundred),
        rounds=3,
    )
    yield Ratio("check of 1,000 cases, to markdown-it-py (each)", ours / 1000, peers / 1000, 5)
    yield Ratio("a case among 1,000, to one among 100", ours / 1000, fewer / 100, 1.2)


def checked(texts: Iterable[str]) -> None:
    """Read and check each text."""
    read = case_reader("")
    for text in texts:
        case, settings = read(EXAMPLES[0], "arende.md", text.encode())
        check_case(case, settings)


def parsed(texts: Iterable[str]) -> None:
    """Parse each text with the peer."""
    for text in texts:
        MARKDOWN.parse(text)


def timed(work: Callable[[Iterable[str]], None], texts: list[str]) -> float:
    """The processor time of some work, in milliseconds."""
    start = time.process_time()
    work(texts)
    return 1000 * (time.process_time() - start)
