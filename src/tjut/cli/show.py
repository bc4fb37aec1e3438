"""`tjut show`: what others lift out of reports, ready to paste."""

from typing import TYPE_CHECKING, Annotated

from tjut.cli.cases import inputs
from tjut.cli.commands import command
from tjut.cli.exits import DONE, FAULT
from tjut.cli.faults import Guard
from tjut.cli.options import Mall, Paths, choice
from tjut.cli.terminal import put, put_data, remark
from tjut.language.typography import release

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tjut.show.lift import Lifted

_FORMATS = ("text", "json", "markdown")

OutputFormat = Annotated[str, choice(_FORMATS, "Resultatets form")]


def show(sokvag: Paths = [], mall: Mall = "", output_format: OutputFormat = "text") -> int:  # noqa: B006
    """Visar det som andra hämtar ur ett ärende, färdigt att klistra in.

    Det är raden till kallelsen, sammanfattningen, beslutspunkterna, handlingarna och
    sändlistan. Flera ärenden ger en föredragningslista.
    """
    from tjut.reading import case_reader
    from tjut.show.lift import lift

    guard = Guard()
    read = case_reader(mall)
    lifted = []
    for each in inputs(sokvag, guard, lambda _: False):
        with guard.on(each.name):
            lifted.append(lift(read(each.path, each.name, each.data).case))
    for one in lifted:
        if not one.title:
            remark(f"”{one.path}” har ingen titel. Kontrollera den med tjut check.")
    if lifted:
        write = put_data if output_format == "json" else put
        write(release(_written(lifted, output_format)))
    return FAULT if guard.failed else DONE


def _written(lifted: "Sequence[Lifted]", output_format: str) -> str:
    if output_format == "json":
        from tjut.show.json import write_json

        return write_json(lifted)
    from tjut.show.paper import MARKDOWN, TEXT, write_paper

    return write_paper(lifted, MARKDOWN if output_format == "markdown" else TEXT)


app = command(show)
