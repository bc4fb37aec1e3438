"""The documentation of a rule: the docstring of its module, under its headings."""

from importlib import import_module
from itertools import pairwise
from typing import NamedTuple

from tjut.rules.rule import Rule

HEADINGS = ("Vad regeln hittar", "Varför", "Exempel", "Bättre", "Källa", "Rättning")
_ASCII = str.maketrans("åäöé-", "aaoe_")


class Documentation(NamedTuple):
    """What a rule finds, in one sentence, and the text under each of HEADINGS."""

    summary: str
    parts: dict[str, str]


def documentation(rule: Rule) -> Documentation:
    """The documentation of a rule."""
    name = f"{rule.code.lower()}_{rule.name.translate(_ASCII)}"
    lines = (import_module(f"tjut.rules.{name}").__doc__ or "").strip().splitlines()
    starts = [0, *(at for at, line in enumerate(lines) if line in HEADINGS), len(lines)]
    summary, *parts = (lines[start:end] for start, end in pairwise(starts))
    return Documentation(
        "\n".join(summary).strip(),
        {heading: "\n".join(text).strip("\n") for heading, *text in parts},
    )
