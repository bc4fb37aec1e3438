"""Each of the six sections removed, emptied, doubled and misspelt: one finding, the right one."""

import re

import pytest

from support.cases import CLEAN, check_text
from tjut.findings import Finding
from tjut.source import Source

SECTIONS = {
    "arendet": ("Ärendet", "Ärendett"),
    "forslag": ("Förslag till beslut", "Förslag till besult"),
    "utredning": ("Utredning", "Utredninng"),
    "bedomning": ("Bedömning", "Bedömming"),
    "barn": ("Konsekvenser för barn och unga", "Konsekvenser för barn och ungaa"),
    "ekonomi": ("Ekonomiska konsekvenser", "Ekonomisak konsekvenser"),
}
KEYS = list(SECTIONS)
TEMPLATES = ["standard", "danderyd"]


def parts() -> list[str]:
    """The front matter of CLEAN, and its six sections."""
    return re.split(r"^(?=# )", CLEAN, flags=re.M)


def only(text: str, template: str) -> tuple[str, str | None, int]:
    """The code, section and line of the only finding at error or warning."""
    (finding,) = [one for one in check_text(text, template) if one.severity < 2]
    return finding.code, finding.section, line_of(text, finding)


def line_of(text: str, finding: Finding) -> int:
    return Source("", text).position(finding.span.start).line


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("key", KEYS)
def test_removed(key: str, template: str) -> None:
    place = KEYS.index(key) + 1
    front = parts()[:place]
    text = "".join([*front, *parts()[place + 1 :]])
    follows = "".join(front).count("\n") + 1
    last = text.rstrip().count("\n") + 1

    assert only(text, template) == ("ST01", key, min(follows, last))


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("key", KEYS)
def test_emptied(key: str, template: str) -> None:
    place = KEYS.index(key) + 1
    pieces = parts()
    pieces[place] = f"# {SECTIONS[key][0]}\n\n<!-- Inget än. -->\n\n"
    heading = "".join(pieces[:place]).count("\n") + 1

    assert only("".join(pieces), template) == ("ST02", key, heading)


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("key", KEYS)
def test_doubled(key: str, template: str) -> None:
    place = KEYS.index(key) + 1
    pieces = parts()
    pieces[-1] += "\n"
    pieces.insert(place + 1, f"# {SECTIONS[key][0]}\n\nSamma avsnitt igen.\n\n")
    heading = "".join(pieces[: place + 1]).count("\n") + 1

    assert only("".join(pieces), template) == ("ST04", key, heading)


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("key", KEYS)
def test_misspelt(key: str, template: str) -> None:
    right, wrong = SECTIONS[key]
    text = CLEAN.replace(f"# {right}\n", f"# {wrong}\n")
    heading = text[: text.index(f"# {wrong}\n")].count("\n") + 1

    assert only(text, template) == ("ST01", key, heading)


@pytest.mark.parametrize(
    "content",
    [
        "![Karta över torget](karta.png)",
        "| | Antal |\n|---|---|\n| | 12 |",
        "- En punkt",
        "> Ett citat",
        "```\nkod\n```",
    ],
)
def test_a_section_with_anything_in_it_is_not_empty(content: str) -> None:
    pieces = parts()
    pieces[3] = f"# Utredning\n\n{content}\n\n"

    assert "ST02" not in {finding.code for finding in check_text("".join(pieces))}


def test_the_clean_case_is_clean_in_every_template() -> None:
    for template in TEMPLATES:
        assert [one for one in check_text(CLEAN, template) if one.severity < 2] == []
