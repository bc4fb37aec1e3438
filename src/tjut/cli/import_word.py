"""`tjut import`: case folders out of Word files."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tjut.cli.cases import find_documents, unique
from tjut.cli.commands import command
from tjut.cli.exits import DONE, FAULT
from tjut.cli.faults import Guard
from tjut.cli.here import as_written, templates_for
from tjut.cli.namesakes import apart
from tjut.cli.naming import display
from tjut.cli.options import Mall
from tjut.cli.terminal import put, remark
from tjut.errors import TjutError
from tjut.files import ATTACHMENTS, CASE, WORD, make_folder, read_whole, write_whole

if TYPE_CHECKING:
    from tjut.convert.word import Imported

Files = Annotated[
    list[str],
    typer.Argument(metavar="SÖKVÄG", help="Word-dokument att läsa in, eller mappar med sådana."),
]
Output = Annotated[
    str, typer.Option("--output", "-o", help="Mappen att lägga ärendena i.", metavar="MAPP")
]
Into = Annotated[
    str,
    typer.Option(
        help="Visar vad dokumentet säger annorlunda än ett ärende; --force för in det.",
        metavar="ÄRENDE",
    ),
]
Force = Annotated[bool, typer.Option("--force", help="Skriver över ärenden som finns.")]


def import_word(
    sokvag: Files, output: Output = "", into: Into = "", mall: Mall = "", force: Force = False
) -> int:
    """Gör ärenden av Word-dokument.

    Varje dokument blir en mapp som heter som dokumentet; heter flera likadant står namnet på
    deras egen mapp före. Det som inte har någon plats i ett ärende står kvar som kommentar i
    arende.md, och tjut säger vad det är.
    """
    if into and (len(sokvag) > 1 or output):
        raise TjutError("--into tar ett dokument i taget, och inget --output.")
    guard = Guard()
    if into:
        from tjut.cli.into import put_into

        with guard.on(sokvag[0]):
            put_into(Path(sokvag[0]), Path(into), mall, force=force)
        return FAULT if guard.failed else DONE
    output = output or "."
    for file, name in apart(_documents(sokvag, guard)).items():
        with guard.on(file):
            _import(file, Path(output, name), mall, force)
    return FAULT if guard.failed else DONE


def _documents(paths: list[str], guard: Guard) -> list[Path]:
    """The documents that paths stand for, each once; `guard` tells of the paths with none."""
    found: list[Path] = []
    for path in paths:
        with guard.on(path):
            found += map(_word, find_documents(Path(path), guard))
    return unique(found)


def _word(file: Path) -> Path:
    if file.suffix.lower() != WORD:
        raise TjutError(
            f"”{file}” är inget Word-dokument. Öppna den i Word och spara den som .docx."
        )
    return file


def _import(file: Path, folder: Path, mall: str, force: bool) -> None:
    from tjut.convert.word import import_word

    if (folder / CASE).exists() and not force:
        raise TjutError(
            f"Det finns redan ett ärende i ”{folder}”. Välj en annan mapp med --output, se vad som "
            "skiljer med --into, eller skriv över ärendet med --force."
        )
    templates = templates_for(mall, folder.parent)
    called = as_written(mall, templates[0], folder) if mall else ""
    imported = import_word(read_whole(file), display(file), templates, called)
    _write(folder, imported)
    put(f"{display(folder / CASE)}\n")
    for each in imported.remarks:
        remark(f"{display(file)}:{each.line}: {each.text}.")


def _write(folder: Path, imported: "Imported") -> None:
    """The images first: a case without its images is never seen."""
    make_folder(folder / ATTACHMENTS)
    for path, data in imported.images.items():
        make_folder((folder / path).parent)
        write_whole(folder / path, data)
    write_whole(folder / CASE, imported.text.encode())


app = command(import_word)
