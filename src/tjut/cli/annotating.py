"""`tjut check --annotate`: copies of Word files with the findings as comments."""

from collections.abc import Sequence
from pathlib import Path

from tjut.cli.terminal import remark
from tjut.errors import TjutError
from tjut.files import make_folder, read_whole, write_whole
from tjut.findings import Finding
from tjut.reports.words import counted
from tjut.writers.comments import annotate, is_annotated


def write_copy(file: Path, name: str, findings: Sequence[Finding], folder: str) -> None:
    """Write an annotated copy of a Word file in a folder; `name` is what findings call the file.

    Raises TjutError where the copy would take the place of a file that is no
    such copy, the original among them.
    """
    target = Path(folder) / file.name
    if target.exists() and not is_annotated(read_whole(target)):
        raise TjutError(
            f"”{target}” finns redan och är ingen kopia med kommentarer. Ange en annan mapp."
        )
    copy = annotate(read_whole(file), name, findings)
    make_folder(target.parent)
    write_whole(target, copy)
    remark(f"{name}: {counted(len(findings), 'kommentar')} i ”{target}”.")
