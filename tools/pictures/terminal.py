"""What a terminal shows of commands that are run in it for real."""

import fcntl
import os
import pty
import re
import shlex
import struct
import subprocess
import sys
import termios
from codecs import getincrementaldecoder
from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from typing import NamedTuple

import pyte
from pyte.screens import Char

_PROMPT = "\x1b[90m$\x1b[0m "
_ROWS = 400
"""More than any walk shows, so that nothing scrolls away."""

_TODAY = re.compile(r"Enter för \d{4}-\d\d-\d\d")
_THAT_DAY = "Enter för 2026-11-02"
"""The pictures are the same every day."""


class Step(NamedTuple):
    """A command as it is typed, and the answers to what it asks, then Enter to every question."""

    line: str
    answers: tuple[str, ...] = ()


class Piece(NamedTuple):
    """Text of one colour on a row: where it begins, counted from 0."""

    column: int
    text: str
    colour: str
    bold: bool


Screen = list[list[Piece]]
"""The rows of a terminal, each as its pieces from left to right."""


def shown(steps: Sequence[Step], folder: Path, columns: int) -> Screen:
    """The screen after commands that are typed in a folder, one after the other."""
    screen = pyte.Screen(columns, _ROWS)
    stream = pyte.Stream(screen)
    for number, step in enumerate(steps):
        blank = "\r\n" if number else ""
        stream.feed(f"{blank}{_PROMPT}{_typed(step.line)}")
        stream.feed(_TODAY.sub(_THAT_DAY, written(step, folder, columns)))
    rows = [
        [*_pieces([screen.buffer[row][column] for column in range(columns)])]
        for row in range(screen.cursor.y + 1)
    ]
    while rows and not rows[-1]:
        rows.pop()
    return rows


def _typed(text: str) -> str:
    return f"\x1b[1m{text}\x1b[0m\r\n"


def written(step: Step, folder: Path, columns: int, **variables: str) -> str:
    """What a command writes on a terminal, its answers among it as they are typed.

    The environment has `variables` beside those of an ordinary terminal.
    """
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
    attributes = termios.tcgetattr(theirs)
    attributes[3] &= ~termios.ECHO
    termios.tcsetattr(theirs, termios.TCSANOW, attributes)
    with subprocess.Popen(
        _command(step.line),
        cwd=folder,
        env={**_environment(), **variables},
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
    ):
        os.close(theirs)
        text = "".join(_conversation(ours, step.answers))
    os.close(ours)
    return text


def _command(line: str) -> list[str]:
    """The command of a line, which is one of tjut's, with the tjut that is at work here."""
    program, *arguments = shlex.split(line)
    if program != "tjut":
        raise ValueError(line)
    return [sys.executable, "-m", "tjut", *arguments]


def _environment() -> dict[str, str]:
    ours = {name: value for name, value in os.environ.items() if name not in _UNLIKE_A_USER}
    return {**ours, "TERM": "xterm-256color"}


_UNLIKE_A_USER = ("COLUMNS", "LINES", "NO_COLOR", "FORCE_COLOR", "GITHUB_STEP_SUMMARY")


def _conversation(terminal: int, answers: Sequence[str]) -> Iterator[str]:
    """What is written, and after each question its answer, if there are answers at all.

    What asks nothing may be read in pieces that only look like questions.
    """
    left, text = list(answers), ""
    decoder = getincrementaldecoder("utf-8")()
    while read := _read(terminal):
        text = decoder.decode(read)
        yield text
        if answers and text.endswith(": "):
            answer = left.pop(0) if left else ""
            os.write(terminal, f"{answer}\n".encode())
            yield _typed(answer)
    if left:
        raise ValueError(f"Nobody asked for {left}, but said last: {text}")


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 1 << 16)
    except OSError:  # how Linux says that nobody is left at the other end
        return b""


def _pieces(cells: list[Char]) -> Iterator[Piece]:
    """The pieces of a row, less the blanks at its end."""
    while cells and cells[-1].data == " ":
        cells.pop()
    column = 0
    for (colour, bold), group in groupby(cells, key=attrgetter("fg", "bold")):
        text = "".join(cell.data for cell in group)
        yield Piece(column, text, colour, bold)
        column += len(text)
