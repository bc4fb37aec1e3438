"""What `tjut build` is measured against: the peer of `check`, and python-docx on the template."""

from io import BytesIO
from pathlib import Path
from typing import Annotated

import docx
import typer
from check import main as check


def main(
    path: Annotated[Path, typer.Argument()], template: Annotated[Path, typer.Argument()]
) -> None:
    """Parse a case, open the template, save it."""
    check(path)
    document = docx.Document(str(template))
    document.save(BytesIO())


if __name__ == "__main__":
    typer.run(main)
