"""Whole cases in any number: no two the same, and none that changes between runs."""

import tomllib
from datetime import date, timedelta
from pathlib import Path
from string import Template

FOLDER = Path(__file__).parent / "cases"
KINDS = [path.read_text("utf-8") for path in sorted(FOLDER.glob("*.md"))]
WORDS: dict[str, list[str]] = tomllib.loads((FOLDER / "words.toml").read_text("utf-8"))
FIRST_DAY = date(2026, 2, 2)


class _Fields(Template):
    idpattern = "[a-zåäö]+[0-9]?"


def case(number: int) -> str:
    """The case with a number from 0 on, as the text of an arende.md."""
    return _Fields(KINDS[number % len(KINDS)]).substitute(_facts(number))


def lay_out(number: int, folder: Path) -> None:
    """Write so many case folders below a folder."""
    for count in range(number):
        path = folder / f"{count:05}" / "arende.md"
        path.parent.mkdir(parents=True)
        path.write_text(case(count), "utf-8")


def _facts(number: int) -> dict[str, str]:
    """What the fields of a text stand for."""
    day = FIRST_DAY + timedelta(number % 300)
    vehicles, cyclists = 1100 + number % 1709, 70 + number % 83
    return {
        "nummer": f"{number + 1:05}",
        "ort": _word("beginnings", number) + _word("endings", number // len(WORDS["beginnings"])),
        "handläggare": _person(number),
        "chef": _person(number + 5),
        "datum": day.isoformat(),
        "möte": (day + timedelta(21)).isoformat(),
        "tidigare": (day - timedelta(14)).isoformat(),
        "år": f"{1960 + number % 40}",
        "antal": f"{210 + number % 587}",
        "barn": f"{31 + number % 61}",
        "föreningar": f"{5 + number % 7}",
        "styck": _spaced(61_000 + 100 * (number % 307)),
        "fordon": _spaced(vehicles),
        "fordon1": _spaced(vehicles - 90),
        "fordon2": _spaced(vehicles - 40),
        "cyklister1": f"{cyclists - 30}",
        "cyklister2": f"{cyclists - 12}",
        "cyklister3": f"{cyclists}",
        "pris1": _spaced(1100 + 10 * (number % 29)),
        "pris2": _spaced(1500 + 10 * (number % 37)),
        "pris3": _spaced(2000 + 10 * (number % 31)),
        **_sums(2_000_000 + 1000 * number),
    }


def _sums(whole: int) -> dict[str, str]:
    """An amount and three parts of it, in kronor and in percent."""
    shares = (25, 40, 35)
    facts = {"summa": _spaced(whole)}
    for count, share in enumerate(shares, 1):
        facts[f"del{count}"] = _spaced(whole * share // 100)
        facts[f"andel{count}"] = f"{share} %"
    return facts


def _person(number: int) -> str:
    return f"{_word('given', number)} {_word('family', number)}"


def _word(kind: str, number: int) -> str:
    return WORDS[kind][number % len(WORDS[kind])]


def _spaced(number: int) -> str:
    """A number as Swedes write it, with a space before each three digits."""
    return f"{number:,}".replace(",", " ")
