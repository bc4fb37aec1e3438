"""The pages of docs/ that tjut writes of itself: its rules, its commands, its sentences.

python -m tools.pages
"""

import os
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

from tools.sentences import Sentence, sentences
from typer.main import get_command

from tjut.cli.app import app
from tjut.reports.words import NAMES
from tjut.rules.all import RULES
from tjut.rules.documented import documentation
from tjut.rules.rule import Rule

DOCS = Path(__file__).parents[1] / "docs"

_FAMILIES = {
    "BA": "Barn",
    "BE": "Beslut",
    "EK": "Ekonomi",
    "HA": "Handlingar",
    "KO": "Uppgifter som ska stämma överens",
    "MA": "Mallar",
    "PE": "Personuppgifter",
    "SP": "Språk",
    "ST": "Struktur",
    "TI": "Tillgänglighet",
    "TJ": "tjut själv",
    "UP": "Uppgifter",
    "WD": "Word-dokument",
}
_RULES = """\
# Regler

Sidan är gjord av det som `tjut rule KOD` visar. *Fel* hindrar att ärendet byggs, *varning* är
något att se över och *råd* något att tänka på. Hur en regel tystas står i
[handboken](handbok.md).

| kod | regel | grad | hittar |
|---|---|---|---|
"""
_COMMANDS = """\
# Kommandon

Sidan är gjord av det som `tjut KOMMANDO --help` visar. [Handboken](handbok.md) visar hur
kommandona används.

| slutkod | betyder |
|---|---|
| 0 | klart, och inget att anmärka på som är så allvarligt som `--fail-on` säger |
| 1 | det finns anmärkningar, eller ärenden som inte byggdes |
| 2 | något gick inte att läsa eller skriva, eller så är kommandot felskrivet |
| 130 | avbrutet |
"""

_SENTENCES = """\
# Meningar

Allt som tjut kan säga, hämtat ur koden, för den som läser igenom det. ‹…› är det som sätts in.
Reglernas förklaringar står i [regler.md](regler.md) och kommandonas hjälp i
[kommandon.md](kommandon.md).
"""
_SAID_TO = {
    "Den som skriver ett kommando": ("cli",),
    "Den som kontrollerar ett ärende": ("check.py", "readers", "reports", "rules", "schema"),
    "Den som skapar, bygger, läser in eller visar ett ärende": (
        "build.py", "convert", "model", "new.py", "show", "writers",
    ),
    "Den som äger en mall eller inställningar": (
        "adoption", "inspection", "settings.py", "template", "toml.py",
    ),
    "Alla, om filer och namn": ("files.py", "language", "word"),
}  # fmt: skip
"""Who is told what, by the first part of the path of the module that says it."""


def sentences_page() -> str:
    """docs/meningar.md: every sentence, by who is told it and by module."""
    said = {path: [*group] for path, group in groupby(sentences(), key=_floor)}
    pieces = [_SENTENCES]
    for who, floors in _SAID_TO.items():
        pieces.append(f"\n## {who}\n")
        for floor in floors:
            pieces += _by_module(said.pop(floor, []))
    assert not said, f"Who is told what stands in {[*said]}?"
    return "".join(pieces)


def _floor(sentence: Sentence) -> str:
    return sentence.module.partition("/")[0]


def _by_module(said: list[Sentence]) -> Iterator[str]:
    for module, group in groupby(said, key=lambda sentence: sentence.module):
        lines = (each.text.strip("\n").replace("\n", "\n  ") for each in group)
        yield f"\n### {module}\n\n```text\n" + "".join(f"{line}\n" for line in lines) + "```\n"


def rules_page() -> str:
    """docs/regler.md: every rule, by family."""
    rows = (
        f"| [{rule.code}](#{rule.code.lower()}-{rule.name}) | {rule.name} "
        f"| {NAMES[rule.severity]} | {documentation(rule).summary} |\n"
        for rule in RULES
    )
    return "".join((_RULES, *rows, *_families()))


def commands_page() -> str:
    """docs/kommandon.md: the help of every command, 80 columns wide."""
    os.environ["COLUMNS"] = "80"
    return "".join((_COMMANDS, *_commands(get_command(app), "tjut", None)))


def _families() -> Iterator[str]:
    for family, rules in groupby(RULES, key=lambda rule: rule.code[:2]):
        yield f"\n## {family}: {_FAMILIES[family]}\n"
        for rule in rules:
            yield from _rule(rule)


def _rule(rule: Rule) -> Iterator[str]:
    summary, parts = documentation(rule)
    notes = [NAMES[rule.severity]]
    notes += ["rättas med --fix"] * rule.fixable + ["kan inte tystas"] * rule.locked
    yield f"\n### {rule.code} {rule.name}\n\n*{', '.join(notes)}*\n\n{summary}\n"
    for heading, text in parts.items():
        yield f"\n**{heading}**\n\n{text}\n"


def _commands(command: Any, name: str, parent: Any) -> Iterator[str]:
    """The help of a command and of those below it."""
    settings = command.context_settings
    context = command.context_class(command, parent=parent, info_name=name, **settings)
    yield f"\n## {context.command_path}\n\n```text\n{command.get_help(context)}\n```\n"
    for below in command.list_commands(context) if hasattr(command, "list_commands") else ():
        yield from _commands(command.get_command(context, below), below, context)


if __name__ == "__main__":
    (DOCS / "regler.md").write_text(rules_page(), "utf-8")
    (DOCS / "kommandon.md").write_text(commands_page(), "utf-8")
    (DOCS / "meningar.md").write_text(sentences_page(), "utf-8")
