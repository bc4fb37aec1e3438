"""The safe fixes, made in the file of a case or shown."""

from difflib import unified_diff
from pathlib import Path

from tjut.cli.terminal import put_data, remark
from tjut.files import write_whole
from tjut.source import Source


def encoded(source: Source) -> bytes:
    """The bytes of a text as its file has them."""
    return ("\ufeff" * source.bom + source.text).encode()


def write(path: Path, before: Source, after: Source) -> None:
    """Put a fixed text in its file, if it differs. Raises TjutError when it cannot be written."""
    if after.text != before.text:
        write_whole(path, encoded(after))
        remark(f"{before.path} är rättad.")


def show(before: Source, after: Source) -> None:
    """Print what differs between two texts as a unified diff, which `patch` takes."""
    lines = unified_diff(_lines(before.text), _lines(after.text), before.path, before.path)
    for line in lines:
        put_data(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n")


def _lines(text: str) -> list[str]:
    """The lines of a text with their ends; a line ends at a line feed and nowhere else."""
    *whole, last = text.split("\n")
    return [*(f"{line}\n" for line in whole), *([last] if last else [])]
