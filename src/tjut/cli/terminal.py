"""The terminal itself: what is written to it, in which colours, and what it may be asked."""

import errno
import os
import sys
from collections.abc import Iterable
from pathlib import Path
from shutil import get_terminal_size
from typing import TextIO

from tjut.cli import code_page
from tjut.errors import TjutError
from tjut.files import reason
from tjut.reports.fold import folded
from tjut.reports.text import Piece, Role

_READER_LEFT = (errno.EPIPE, errno.EINVAL)
"""What a write says when nobody reads any more: a closed pipe, on Windows the latter."""

_STYLES: dict[Role, str] = {
    "": "",
    "place": "b",
    "error": "b red",
    "warning": "yellow",
    "info": "cyan",
    "source": "",
}


def prepare() -> None:
    """Make both streams take every character.

    A terminal keeps its code page, and so does a stream whose encoding the
    user has chosen; characters that it lacks are written in another way.
    Files and pipes get UTF-8 on every system.
    """
    code_page.enable()
    for stream in (sys.stdout, sys.stderr):
        keeps = is_terminal(stream) or os.environ.get("PYTHONIOENCODING")
        _set(stream, encoding=None if keeps else "utf-8", errors=code_page.ERRORS)


def put_data(text: str) -> None:
    """Write a result for programs: UTF-8 with line feeds, whatever people read in."""
    _set(sys.stdout, encoding="utf-8", errors="backslashreplace", newline="\n")
    put(text)


def _set(stream: TextIO | None, **settings: str | None) -> None:
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure:
        reconfigure(**settings)


def put(text: str) -> None:
    """Write a result."""
    _write(sys.stdout, text)


def put_lines(lines: Iterable[str]) -> None:
    """Write a result that is for people, line by line, each folded to fit a terminal."""
    put("".join(f"{fitting(line, sys.stdout)}\n" for line in lines))


def fitting(text: str, stream: TextIO | None) -> str:
    """A text for people, its lines folded where the stream is a terminal."""
    columns = width() if is_terminal(stream) else None
    return "\n".join(folded(line, columns) for line in text.split("\n"))


def remark(sentence: str) -> None:
    """Write something that is not a result, on a line of its own, folded on a terminal."""
    _write(sys.stderr, f"{fitting(sentence, sys.stderr)}\n")


def put_pieces(pieces: Iterable[Piece], stream: TextIO | None) -> None:
    """Write a report to stdout or stderr, in colour where the terminal shows it."""
    if not coloured(stream):
        _write(stream, "".join(piece.text for piece in pieces))
        return
    from rich.console import Console
    from rich.text import Text

    text = Text.assemble(*((piece.text, _STYLES[piece.role]) for piece in pieces))
    console = Console(file=stream, force_terminal=True, highlight=False)
    console.print(text, end="", soft_wrap=True)


def coloured(stream: TextIO | None) -> bool:
    """Whether colours are wanted: on a terminal, or by FORCE_COLOR, but never with NO_COLOR."""
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return is_terminal(stream) and os.environ.get("TERM") != "dumb"


def is_terminal(stream: TextIO | None) -> bool:
    """Whether a person sits at the other end of a stream."""
    return stream is not None and not stream.closed and stream.isatty()


def may_ask() -> bool:
    """Whether questions can be asked: only when stdin and stdout are terminals."""
    return is_terminal(sys.stdin) and is_terminal(sys.stdout)


def width() -> int:
    """How many columns a text may take: those of the terminal, at least 30 and at most 100."""
    return max(30, min(get_terminal_size((100, 24)).columns, 100))


def wrapped(text: str, indent: str = "") -> str:
    """A paragraph in lines that fit the terminal; nothing that can be copied is broken."""
    from textwrap import fill

    return fill(
        text,
        width(),
        initial_indent=indent,
        subsequent_indent=indent,
        break_on_hyphens=False,
        break_long_words=False,
    )


def _write(stream: TextIO | None, text: str) -> None:
    if stream is None:
        return
    try:
        stream.write(text)
        stream.flush()
    except OSError as error:
        _silence(stream)
        if error.errno not in _READER_LEFT:
            msg = f"Det gick inte att skriva ut: {reason(error)}."
            raise TjutError(msg) from error


def _silence(stream: TextIO) -> None:
    """Let what is still to be written go nowhere, so that the end of the run is quiet."""
    with Path(os.devnull).open("wb") as nowhere:
        os.dup2(nowhere.fileno(), stream.fileno())
