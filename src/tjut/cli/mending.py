"""The safe fixes, made in the file of a case or shown."""

from difflib import unified_diff
from pathlib import Path

from tjut.files import write_whole
from tjut.source import Source


def encoded(source: Source) -> bytes:
    """The bytes of a text as its file has them."""
    return ("\ufeff" * source.bom + source.text).encode()


def write(path: Path, before: Source, after: Source) -> tuple[str, ...]:
    """Put a fixed text in its file, if it differs; gives what is to be said of it.

    Raises TjutError when it cannot be written.
    """
    if after.text == before.text:
        return ()
    write_whole(path, encoded(after))
    return (f"{before.path} är rättad.",)


def difference(before: Source, after: Source) -> str:
    """What differs between two texts as a unified diff, which `patch` takes."""
    lines = unified_diff(_lines(before.text), _lines(after.text), before.path, before.path)
    ended = (
        line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines
    )
    return "".join(ended)


def _lines(text: str) -> list[str]:
    """The lines of a text with their ends; a line ends at a line feed and nowhere else."""
    *whole, last = text.split("\n")
    return [*(f"{line}\n" for line in whole), *([last] if last else [])]
