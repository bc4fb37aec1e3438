"""`tjut new`: a case to fill in."""

import unicodedata
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tjut.cli.commands import command
from tjut.cli.options import Mall
from tjut.cli.terminal import may_ask, put_lines, remark
from tjut.errors import TjutError
from tjut.files import ATTACHMENTS, CASE, check_name, make_folder, typed, write_whole

if TYPE_CHECKING:
    from tjut.cli.questions import Objections
    from tjut.new import Answer
    from tjut.template.model import Template

Folder = Annotated[str, typer.Argument(metavar="MAPP", help="Ärendets mapp, som skapas.")]
Titel = Annotated[str, typer.Option(help="Vad ärendet gäller.", metavar="TEXT")]
Diarienummer = Annotated[str, typer.Option(help="Ärendets nummer.", metavar="NUMMER")]
Datum = Annotated[str, typer.Option(help="Tjänsteutlåtandets datum.", metavar="ÅÅÅÅ-MM-DD")]
Forvaltning = Annotated[
    str,
    typer.Option(
        "--förvaltning", "--forvaltning", help="Förvaltningen som skriver.", metavar="NAMN"
    ),
]
Namnd = Annotated[
    str,
    typer.Option(
        "--nämnd", "--namnd", help="Nämnden eller styrelsen som ska besluta.", metavar="NAMN"
    ),
]
Handlaggare = Annotated[
    str,
    typer.Option(
        "--handläggare", "--handlaggare", help="Den som svarar på frågor.", metavar="NAMN"
    ),
]
Underskrift = Annotated[
    list[str],
    typer.Option(help="En som skriver under. Upprepa för flera.", metavar='"NAMN, TITEL"'),
]
Arendetyp = Annotated[
    str,
    typer.Option("--ärendetyp", "--arendetyp", help="En av mallens ärendetyper.", metavar="TYP"),
]
Force = Annotated[bool, typer.Option("--force", help="Skriver över ett ärende som finns.")]


def new(
    mapp: Folder,
    titel: Titel = "",
    diarienummer: Diarienummer = "",
    datum: Datum = "",
    forvaltning: Forvaltning = "",
    namnd: Namnd = "",
    handlaggare: Handlaggare = "",
    underskrift: Underskrift = [],  # noqa: B006 - Typer copies it
    arendetyp: Arendetyp = "",
    mall: Mall = "",
    force: Force = False,
) -> int:
    """Skapar ett ärende att fylla i: MAPP/arende.md och MAPP/bilagor.

    I en terminal frågar tjut efter det som saknas.
    """
    from tjut.cli.here import as_written, here
    from tjut.new import case_text, objection

    folder = _folder(mapp, force)
    settings, template = here(mall, folder)
    texts = {
        "titel": titel,
        "diarienummer": diarienummer,
        "datum": datum,
        "förvaltning": forvaltning,
        "nämnd": namnd,
        "handläggare": handlaggare,
        "ärendetyp": arendetyp,
        "mall": as_written(mall, template, folder),
    }
    given = {key: unicodedata.normalize("NFC", text) for key, text in texts.items() if text}
    objections = partial(objection, template=template, settings=settings)
    answers = _answered(template, {**given, **_signers(underskrift)}, objections)
    make_folder(folder / ATTACHMENTS)
    write_whole(folder / CASE, case_text(template, answers).encode())
    put_lines(_next_steps(mapp))
    return 0


def _folder(mapp: str, force: bool) -> Path:
    """The folder that a case is made in. Raises TjutError when it cannot be, or has one."""
    if not mapp.strip():
        raise TjutError("Ange en mapp för ärendet, som ”tjut new skolgard”.")
    folder = Path(mapp)
    check_name(folder.name)
    if (folder / CASE).exists() and not force:
        raise TjutError(
            f"Det finns redan ett ärende i ”{mapp}”. Välj en annan mapp, eller använd --force, "
            "som ersätter det som är skrivet där."
        )
    return folder


def _signers(written: list[str]) -> dict[str, "Answer"]:
    from tjut.new import signer

    return {"underskrifter": tuple(signer(text) for text in written)} if written else {}


def _answered(
    template: "Template", given: dict[str, "Answer"], objections: "Objections"
) -> dict[str, "Answer"]:
    """What is given, which must do, and on a terminal what is answered beside it."""
    for key, answer in given.items():
        if found := objections(key, answer):
            if found.is_error:
                raise TjutError(found.sentence)
            remark(found.sentence)
    if not may_ask():
        return given
    from tjut.cli.questions import ask

    return given | ask(template, given, objections)


def _next_steps(mapp: str) -> tuple[str, ...]:
    shown = typed(mapp)
    return (
        f"Ärendet ligger i {Path(mapp) / CASE}. Gör så här:",
        "  1. Öppna filen i en textredigerare och fyll i det som står inom [fyll i …].",
        f"  2. Se vad som är kvar:         tjut check {shown}",
        f"  3. Bygg Word-dokumentet:       tjut build {shown}",
    )


app = command(new)
