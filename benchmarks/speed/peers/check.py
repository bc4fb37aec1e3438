"""What `tjut check` is measured against: Typer, one pydantic model, PyYAML and pyromark."""

from pathlib import Path
from typing import Annotated

import pyromark
import typer
import yaml
from pydantic import BaseModel


class Case(BaseModel):
    """A case with everything in it taken as it comes."""

    titel: str
    diarienummer: str
    datum: str
    underskrifter: list[dict[str, str]]


def main(path: Annotated[Path, typer.Argument()]) -> None:
    """Parse a case."""
    front_matter, _, body = path.read_text("utf-8").removeprefix("---\n").partition("\n---\n")
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    case = Case.model_validate(yaml.load(front_matter, loader))
    events = pyromark.events(body, options=pyromark.Options.ENABLE_TABLES)
    print(f"{case.titel}: {len(list(events))}")


if __name__ == "__main__":
    typer.run(main)
