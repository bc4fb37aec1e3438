"""`tjut rule`: the rules, or what one of them finds and why."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from tjut.cli.commands import command
from tjut.cli.terminal import put_lines
from tjut.errors import TjutError
from tjut.language.nearest import or_nearest
from tjut.reports.words import NAMES

if TYPE_CHECKING:
    from tjut.rules.rule import Rule

_EXAMPLE = "    "
_BROKEN = re.compile(rf"(?<!\n)\n(?!\n|{_EXAMPLE}|- )(?:  )?")
_CODE = re.compile(r"(`+) ?(.+?) ?\1")

Code = Annotated[str, typer.Argument(metavar="KOD", help="Regeln som ska förklaras, som ST01.")]


def rule(kod: Code = "") -> int:
    """Listar reglerna, eller förklarar en av dem."""
    from tjut.rules.all import RULES

    by_code = {each.code: each for each in RULES}
    wanted = kod.upper()
    if wanted and wanted not in by_code:
        raise TjutError(f"Ingen regel heter {kod}{or_nearest(wanted, by_code) or '.'}")
    lines = _explained(by_code[wanted]) if wanted else map(_listed, RULES)
    put_lines(lines)
    return 0


def _listed(each: "Rule") -> str:
    fix = ", rättas med --fix" if each.fixable else ""
    return f"{each.code}  {NAMES[each.severity]:<7}  {each.name}{fix}"


def _explained(each: "Rule") -> Iterator[str]:
    from tjut.rules.documented import documentation

    summary, parts = documentation(each)
    yield f"{each.code} {each.name} ({NAMES[each.severity]})"
    yield from ("", *_unbroken(summary))
    for heading, text in parts.items():
        yield from ("", heading, *_unbroken(text))
    if each.locked:
        yield from ("", "Regeln kan varken tystas eller göras mildare.")


def _unbroken(text: str) -> list[str]:
    """The lines of a text: a paragraph is one, and so is each in a list and each of an example."""
    lines = _BROKEN.sub(" ", text).split("\n")
    return [line if line.startswith(_EXAMPLE) else _CODE.sub(r"\2", line) for line in lines]


app = command(rule)
