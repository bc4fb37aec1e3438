"""The walks that the docs show: what lies in the folder, and what is typed there."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from tools.pictures import folders
from tools.pictures.terminal import Screen, Step, shown


class Walk(NamedTuple):
    """A picture of a terminal: its name, what lies in the folder, what is typed, how wide it is."""

    name: str
    laid: Callable[[Path], object]
    steps: tuple[Step, ...]
    columns: int = 80


_ANSWERS = (
    "Upprustning av lekplatsen i Kvarnparken",
    "184",
    "TN 2026/0184",
    "",
    "Tekniska förvaltningen",
    "Tekniska nämnden",
    "Mirjam Öberg",
    "",
    "Lina Haddad, Parkchef",
    "",
)

WALKS = (
    Walk("terminal-new", folders.nothing, (Step("tjut new lekplats", _ANSWERS),)),
    Walk("terminal-check", folders.half_written, (Step("tjut check lekplats"),)),
    Walk(
        "terminal-build",
        folders.written,
        (Step("tjut check lekplats"), Step("tjut build lekplats")),
    ),
    Walk(
        "terminal-word",
        folders.sent_in,
        (Step("tjut check inkomna --annotate kommenterade"),),
    ),
    Walk(
        "terminal-import",
        folders.sent_in,
        (Step("tjut import inkomna -o arenden"),),
    ),
    Walk(
        "terminal-github",
        lambda folder: folders.half_written(folder / "arenden"),
        (Step("tjut check arenden --output-format github"),),
    ),
    Walk(
        "terminal-mall",
        folders.letterhead,
        (Step("tjut template new mallar/ekvinge --from tjansteskrivelse.docx"),),
    ),
    Walk("terminal-mall-check", folders.drafted, (Step("tjut template check mallar/ekvinge"),)),
    Walk(
        "terminal-mall-build",
        folders.gone_through,
        (Step("tjut template check mallar/ekvinge"), Step("tjut build --draft prov")),
    ),
)


def screen(walk: Walk, folder: Path) -> Screen:
    """What the terminal shows of a walk, made in an empty folder."""
    walk.laid(folder)
    return shown(walk.steps, folder, walk.columns)
