"""Every example becomes a document in every built-in template, with a number of its form."""

import re
import shutil
from pathlib import Path

import pytest

from cli.running import Tjut
from support.cases import template_named
from tjut.settings import Settings
from tjut.template.find import template_names

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*/arende.md"))
NUMBER = re.compile("^diarienummer: .*", re.M)


@pytest.mark.parametrize("name", template_names(Settings()))
@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.parent.name)
def test_an_example_is_built(example: Path, name: str, tjut: Tjut, tmp_path: Path) -> None:
    case = shutil.copytree(example.parent, tmp_path / "fall") / "arende.md"
    number = template_named(name).example
    case.write_text(NUMBER.sub(f'diarienummer: "{number}"', case.read_text("utf-8")), "utf-8")

    code, out, _ = tjut("build", case, "--mall", name)

    assert (code, out) == (0, f"{tmp_path.as_posix()}/fall/fall.docx\n")
