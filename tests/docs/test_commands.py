"""The commands that the pages tell people to type: they run, in order, and end as said.

A command is a line `$ tjut …` in a `console` block. It ends in 0, unless a
comment on the line above the block, which no reader sees, gives the exit code of
each command in it: `<!-- slutkod 0 1 -->`. Those of a CI job, in a `yaml` block,
find what is wrong or that nothing is; and what is named in running text is there.
"""

import re
import shlex
from pathlib import Path
from typing import Any

import pytest
import yaml
from tools.pictures.folders import half_written, letterhead, sent_in
from typer.main import get_command

from tjut.adoption.found import find_in
from tjut.cli.app import app
from tjut.cli.outcome import main
from tjut.template import load
from tjut.writers.docx.roles import ROLES
from tjut.writers.docx.values import FIELDS

ROOT = Path(__file__).parents[2]
BLOCK = re.compile(r"(?:<!-- slutkod ([\d ]+) -->\n)?```console\n(.*?)```", re.S)
YAML = re.compile(r"```yaml\n(.*?)```", re.S)
JOB = re.compile(r"^ *- (?:run: )?(tjut .+)$", re.M)
NAMED = re.compile(r"`(tjut(?:\s[^`]*)?)`")
PAGES = ("README.md", "docs/ci.md", "docs/handbok.md", "docs/mallar.md")


def commands(page: str) -> list[tuple[str, int]]:
    """The commands of a page, each with its exit code."""
    found: list[tuple[str, int]] = []
    for codes, block in BLOCK.findall((ROOT / page).read_text("utf-8")):
        lines = [line.removeprefix("$ ") for line in block.splitlines() if line.startswith("$ ")]
        ends = [int(code) for code in codes.split()] or [0] * len(lines)
        found += zip(lines, ends, strict=True)
    return found


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with what the pages take to be there."""
    monkeypatch.chdir(tmp_path)
    letterhead(tmp_path)
    sent_in(tmp_path)
    half_written(tmp_path / "arenden")
    return tmp_path


def run(line: str) -> int:
    """Run a command; it gives its exit code."""
    program, *arguments = shlex.split(line)
    assert program == "tjut"
    return main(arguments)


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("page", PAGES)
def test_the_commands_of_a_page_end_as_it_says(page: str) -> None:
    told = commands(page)

    assert told
    assert [(line, run(line)) for line, _ in told] == told


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("page", ["README.md", "docs/ci.md"])
def test_the_jobs_of_a_page_find_what_is_wrong(page: str) -> None:
    blocks = YAML.findall((ROOT / page).read_text("utf-8"))
    lines = [line for block in blocks for line in JOB.findall(block)]

    assert all(map(yaml.safe_load, blocks))
    assert [run(line) for line in lines] == [1] * len(lines) != []


def test_the_page_on_ci_names_the_hook_and_the_inputs_that_there_are() -> None:
    blocks = YAML.findall((ROOT / "docs" / "ci.md").read_text("utf-8"))
    (hook,) = (block for block in map(yaml.safe_load, blocks) if "repos" in block)
    (job,) = (block["jobs"]["tjut"] for block in map(yaml.safe_load, blocks) if "jobs" in block)
    offered = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    inputs = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))["inputs"]

    assert [one["id"] for one in hook["repos"][0]["hooks"]] == [one["id"] for one in offered]
    assert job["steps"][-1]["with"].keys() <= inputs.keys()


@pytest.mark.parametrize("page", PAGES)
def test_commands_and_options_that_a_page_names_are_there(page: str) -> None:
    for line in NAMED.findall((ROOT / page).read_text("utf-8")):
        command: Any = get_command(app)
        for word in line.split()[1:]:
            if hasattr(command, "list_commands") and word.isalpha():
                command = command.get_command(None, word)
                assert command is not None, line
            elif word.startswith("-"):
                options = (name for each in command.params for name in each.opts)
                assert word in {*options, "--help"}, line


def test_the_letter_is_one_that_a_template_can_be_drafted_from(tmp_path: Path) -> None:
    letterhead(tmp_path)

    found = find_in(tmp_path / "tjansteskrivelse.docx")

    assert (found.municipality, found.number) == ("Ekvinge kommun", "KS-2026-00123")
    assert [heading.key for heading in found.headings] == ["forslag", "arendet", "barn"]


def test_the_page_on_templates_names_every_key_field_and_style() -> None:
    text = (ROOT / "docs" / "mallar.md").read_text("utf-8")
    named = set(re.findall(r"`\[?([\w.-]+)\]?`", text))
    keys = {*load.TOP_KEYS, *load.SECTION_KEYS, *load.OWN_KEYS} - {"egna_uppgifter", "avsnitt"}

    assert keys | set(FIELDS) | set(ROLES) <= named
    assert "[[egna_uppgifter]]" in text
    assert "[[avsnitt]]" in text
