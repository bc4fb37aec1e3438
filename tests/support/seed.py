"""The real report that tjut started from, written as a case. It lies beside the project."""

import re
from pathlib import Path

from support.programs import absent

_SHARED = Path(__file__).parents[3] / "shared"

_HEADINGS = re.compile(
    r"^ ?(Ärendet|\S+ förslag till beslut|\S+ utredning|\S+ bedömning"
    r"|Konsekvenser för barn och unga|Ekonomiska konsekvenser|Handlingar i ärendet) *$",
    re.M,
)


def shared(folder: str) -> Path:
    """A folder of ../shared; the test is skipped where it is missing, and fails in CI."""
    path = _SHARED / folder
    return path if path.is_dir() else absent(f"{path} finns inte på den här datorn")


def seed_case() -> str:
    """The seed as a case with the template danderyd: its words, with the lines as they wrap."""
    (path,) = shared("seed").glob("*.txt")
    text = re.sub(r"-[ ]*\n(?=[A-ZÅÄÖ])", "-", path.read_text(encoding="utf-8"))
    title, *rest = _HEADINGS.split(text)
    sections = dict(zip(rest[::2], rest[1::2], strict=True))
    handlingar = re.split(r"^\d\. ", sections.pop("Handlingar i ärendet"), flags=re.M)[2:]
    *_, names, titles = sections["Ekonomiska konsekvenser"].rstrip().split("\n")
    for line in (names, titles):
        sections["Ekonomiska konsekvenser"] = sections["Ekonomiska konsekvenser"].replace(line, "")
    return _front(title, _signatures(names, titles), handlingar) + "".join(
        f"# {heading}\n\n{_body(body)}\n\n" for heading, body in sections.items()
    )


def _front(title: str, signatures: list[tuple[str, str]], handlingar: list[str]) -> str:
    signed = "".join(f'  - namn: "{name}"\n    titel: "{post}"\n' for name, post in signatures)
    listed = "".join(f'  - "{_joined(item)}"\n' for item in handlingar)
    return (
        f'---\ntitel: "{_joined(title)}"\ndiarienummer: "KS 2025/0316"\ndatum: "2025-10-06"\n'
        'förvaltning: "Kommunledningskontoret"\nnämnd: "Kommunstyrelsen"\nmall: "danderyd"\n'
        f"underskrifter:\n{signed}handlingar:\n{listed}---\n\n"
    )


def _signatures(names: str, titles: str) -> list[tuple[str, str]]:
    """Two signatures side by side; of the names the last two words are the second one's."""
    *first, given, family = names.split()
    return [*zip((" ".join(first), f"{given} {family}"), titles.split(), strict=True)]


def _body(text: str) -> str:
    lines = [line.strip() for line in text.strip().split("\n")]
    decider = re.compile(r"(?m)^(\S+ beslut)$")
    return decider.sub(r"## \1\n", "\n".join(lines))


def _joined(text: str) -> str:
    return " ".join(text.split())
