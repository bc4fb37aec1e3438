"""`tjut template new`: a template to start from."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tjut.cli.commands import command
from tjut.cli.options import Mall
from tjut.cli.terminal import put_lines
from tjut.errors import TjutError
from tjut.files import MALL, check_name, read_whole, typed, write_together

if TYPE_CHECKING:
    from tjut.adoption import Found

Folder = Annotated[str, typer.Argument(metavar="MAPP", help="Mallens mapp, som skapas.")]
From = Annotated[
    str, typer.Option("--from", help="Word-filen som kommunen redan har.", metavar="FIL")
]
Force = Annotated[bool, typer.Option("--force", help="Skriver över en mall som finns.")]

_LOGO = "Byt märket, färgerna och typsnitten i Word-filen mot kommunens."
_PLACE_STEP = "Skriv {{ innehall }} i Word-filen, i ett eget stycke där ärendets text ska börja."
_HEADINGS = "Ta bort avsnittens rubriker och texten under dem ur Word-filen: tjut skriver dem."


def new(mapp: Folder, fil: From = "", mall: Mall = "", force: Force = False) -> int:
    """Skapar en mall att utgå från: MAPP/mall.toml och Word-filen.

    Med --from görs mall.toml av en Word-fil som kommunen redan har, annars är mallen en
    kopia av en inbyggd.
    """
    from tjut.writers.docx.template import ENDINGS

    folder = Path(mapp)
    check_name(folder.name)
    if fil and mall:
        raise TjutError("Ange antingen --from eller --mall, inte båda.")
    names = (MALL, *map("mall.{}".format, ENDINGS))
    there = [name for name in names if (folder / name).exists() and not _same(folder / name, fil)]
    if there and not force:
        raise TjutError(
            f"Det finns redan en mall i ”{mapp}” ({there[0]}). "
            "Välj en annan mapp eller använd --force."
        )
    told, steps = _adopt(folder, Path(fil), there) if fil else _copy(folder, mall, there)
    put_lines((*told, "", *_next_steps(mapp, steps)))
    return 0


_Told = tuple[list[str], list[str]]
"""What was done, and what is left to do first, as lines."""


def _copy(folder: Path, mall: str, there: list[str]) -> _Told:
    """Copy a template that there is."""
    from tjut.cli.here import template_of
    from tjut.writers.docx.template import word_path

    template = template_of(mall)
    word = word_path(template)
    _write(folder, read_whole(template.folder / MALL), word, there)
    return [f"Mallen ligger i {folder}, som en kopia av {template.name}."], [_LOGO]


def _adopt(folder: Path, file: Path, there: list[str]) -> _Told:
    """Draft a mall.toml for a Word file, and copy the file."""
    from tjut.adoption import draft, find_in
    from tjut.writers.docx.place import PLACE
    from tjut.writers.docx.template import ENDINGS

    if file.suffix.lower().removeprefix(".") not in ENDINGS:
        kind = "är ingen Word-fil" if file.exists() else "finns inte"
        raise TjutError(f"”{file}” {kind}.")
    found = find_in(file)
    _write(folder, draft(found).encode(), file, there)
    told = [f"Mallen ligger i {folder}. Det här hittades i {file.name}:"]
    told += (f"  {name:<16}{text}" for name, text in _described(found))
    steps = [] if PLACE in found.fields else [_PLACE_STEP]
    return told, [*steps, _HEADINGS] if found.headings else steps


def _write(folder: Path, toml: bytes, word: Path, there: list[str]) -> None:
    """Write both files, and take away a Word file that would be used before the new one."""
    name = f"mall{word.suffix.lower()}"
    old = [other for other in there if other not in (MALL, name)]
    write_together(folder, {name: read_whole(word), MALL: toml}, old)


def _same(path: Path, fil: str) -> bool:
    """Whether a file is the one that the template is made of, which may lie there already."""
    return bool(fil) and Path(fil).exists() and path.samefile(fil)


def _described(found: "Found") -> Iterator[tuple[str, str]]:
    from tjut.adoption import added

    missing = "hittades inte; skriv i mall.toml"
    yield "Kommun", found.municipality or missing
    yield "Dokumenttyp", found.document_type or "hittades inte, blir Tjänsteutlåtande"
    yield "Diarienummer", f"som {found.number}" if found.number else missing
    headings = ", ".join(heading.form for heading in found.headings)
    yield "Avsnitt", headings or "inga rubriker hittades, mallen får de vanliga"
    if others := added(found):
        yield "Läggs till", f"{', '.join(others)}; ta bort ur mall.toml det som ni inte har"
    if found.heading_style:
        yield "Rubriker", f"formatmallen {found.heading_style}"
    yield "Fält", ", ".join(found.fields) or "inga; lägg till dem i Word"
    if found.own_keys:
        yield "Egna uppgifter", ", ".join(found.own_keys)


def _next_steps(mapp: str, steps: list[str]) -> Iterator[str]:
    shown = typed(mapp)
    more = (
        f"Gå igenom {Path(mapp) / MALL}. Allt den får säga står i docs/mallar.md i tjuts källkod.",
        f"Se vad som är kvar:      tjut template check {shown}",
        f"Pröva med ett ärende:    tjut new prov --mall {shown}",
    )
    yield "Gör så här:"
    yield from (f"  {number}. {step}" for number, step in enumerate((*steps, *more), 1))


app = command(new)
