"""What went wrong, in a sentence, and how it keeps to the case where it happened."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import typer

from tjut.cli.naming import display
from tjut.cli.terminal import remark
from tjut.errors import TjutError
from tjut.files import reason

DEBUG = "TJUT_DEBUG"
"""Set to anything, this shows the traceback of tjut's own faults."""


class Guard:
    """Lets the work on one case fail without stopping the others: `with guard.on(path): ...`.

    The fault is told at once, with the name of the case; `faults` remembers
    the names, empty where there is none, and what was told.
    """

    def __init__(self) -> None:
        self.faults: list[tuple[str, str]] = []

    @property
    def failed(self) -> bool:
        """Whether a fault has been told of."""
        return bool(self.faults)

    @contextmanager
    def on(self, case: Path | str) -> Iterator[None]:
        """Guard the work on a case, given by its path or by the name that findings call it."""
        try:
            yield
        except Exception as error:
            name = case if isinstance(case, str) else display(case)
            self.tell(told_of(name, error), name)

    def tell(self, sentence: str, case: str = "") -> None:
        """Tell of a fault that has been met elsewhere."""
        self.faults.append((case, sentence))
        remark(sentence)


def told_of(name: str, error: Exception) -> str:
    """What a user is told of a fault in the work on the case that findings call by a name."""
    sentence = told(error)
    return sentence if name in sentence else f"{name}: {sentence}"


def told(error: Exception) -> str:
    """What a user is told of a fault."""
    if isinstance(error, TjutError):
        return str(error)
    if isinstance(error, typer.TyperException):
        from tjut.cli.usage import usage_error

        return usage_error(error)
    if isinstance(error, OSError):
        return _of_the_system(error)
    if os.environ.get(DEBUG):
        from traceback import format_exception

        return "".join(format_exception(error)).rstrip()
    return (
        f"Något gick fel i tjut självt ({type(error).__name__}). "
        f"Kör om med miljövariabeln {DEBUG}=1 och skicka det som visas till tjuts utvecklare."
    )


def _of_the_system(error: OSError) -> str:
    if error.filename:
        return f"”{error.filename}” kan inte läsas eller skrivas: {reason(error)}."
    if isinstance(error, FileNotFoundError):
        return "Mappen som du står i finns inte längre. Gå till en annan mapp."
    return f"Det gick inte att läsa eller skriva: {reason(error)}."
