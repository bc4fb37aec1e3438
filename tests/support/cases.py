"""Rule cases: Markdown over a clean case, with the faults marked at their lines.

A case file holds one case or several, separated by a line `%%%`. A case may
begin with front matter, whose keys are put over those of CLEAN, and goes on
with sections, each in the place of the section of CLEAN with that heading.
Text before the first heading is the text of Utredning. Lines before all this
that begin with `!` say how it is read:

    !exact               the case is the whole text, nothing of CLEAN is added
    !utan Utredning      CLEAN is without its section with that heading
    !mall danderyd       the template, else standard
    !filer a.pdf b.pdf   the files in bilagor/, else none

A line that must give the finding ends in ` <!-- CODE -->`, once for each.
"""

import re
from collections import Counter
from dataclasses import dataclass, replace
from functools import cache

from tjut.check import check_case, judge
from tjut.findings import Finding
from tjut.readers.markdown import read_markdown
from tjut.settings import Settings
from tjut.source import Source
from tjut.template.find import built_in
from tjut.template.load import load_template
from tjut.template.model import Template

CLEAN = """\
---
titel: "Riktlinjer för föreningsbidrag"
diarienummer: "KS 2026/0123"
datum: "2026-03-10"
förvaltning: "Kommunledningskontoret"
nämnd: "Kommunstyrelsen"
underskrifter:
  - namn: "Anna Lindkvist"
    titel: "Kommundirektör"
---

# Ärendet

Kommunledningskontoret har tagit fram nya regler för bidrag till föreningar.
Reglerna blir enklare och gäller alla föreningar i Ekvinge kommun.

# Förslag till beslut

Kommunstyrelsen antar Riktlinjer för föreningsbidrag, daterade 2026-03-02.

# Utredning

De regler som används i dag är från 2011. Många föreningar har svårt att förstå
vilket stöd de kan få. Kontoret har därför skrivit nya regler tillsammans med
föreningarna på orten.

# Bedömning

Enklare regler gör att fler söker stöd i rätt tid. Kontoret ser inga nackdelar
med att byta till de nya.

# Konsekvenser för barn och unga

De flesta medlemmar i föreningarna är under 18 år. Barnets bästa har prövats:
fler barn får råd att vara med, och barn i alla delar av kommunen har fått säga
vad de tycker. Deras bästa väger tyngre än kommunens intresse av färre
ansökningar, och förslaget stämmer med det.

# Ekonomiska konsekvenser

Bidragen ryms inom den budget som kommunfullmäktige har beslutat om för 2026.
"""

_MARK = re.compile(r"[ ]+<!-- ([A-Z]{2}\d\d) -->$")
_KEY = re.compile(r"^(?=[^\s#-])", re.M)
_HEADING = re.compile(r"^(?=# )", re.M)


@dataclass(frozen=True)
class Written:
    """A case to check. `marks` counts the findings that a code must give on a line."""

    text: str
    marks: Counter[tuple[str, int]]
    template: str
    files: tuple[str, ...]


def read_cases(text: str) -> list[Written]:
    """The cases of a case file."""
    return [_read_case(case.lstrip("\n")) for case in re.split(r"^%%%\n", text, flags=re.M)]


def check_text(text: str, template: str = "standard", files: tuple[str, ...] = ()) -> list[Finding]:
    """What all rules find in a text, when `files` lie in its bilagor/."""
    document = read_markdown(Source("arende.md", text))
    case = judge(document, template_named(template))
    there = {f"bilagor/{name}" for name in files}
    missing = frozenset(named.path for named in case.files if named.path not in there)
    case = replace(case, attachments=tuple(sorted(there)), missing=missing)
    return [*check_case(case, Settings())]


def lines_of(code: str, text: str, findings: list[Finding]) -> Counter[tuple[str, int]]:
    """How often a code is found on each line."""
    source = Source("", text)
    return Counter(
        (code, source.position(finding.span.start).line)
        for finding in findings
        if finding.code == code
    )


@cache
def template_named(name: str) -> Template:
    """A built-in template."""
    return load_template(built_in() / name)


def over_clean(case: str, without: tuple[str, ...] = ()) -> str:
    """A case laid over CLEAN, which is first taken the sections `without` from."""
    front, body = _split(case)
    clean_front, clean_body = _split(CLEAN)
    merged = _merged_sections(clean_body, body, without)
    return f"---\n{_merged_keys(clean_front, front)}---\n\n{merged}"


def _read_case(case: str) -> Written:
    words: dict[str, str] = {}
    without = []
    while case.startswith("!"):
        line, case = case.split("\n", 1)
        word, _, value = line[1:].partition(" ")
        words[word] = value
        without += [value] if word == "utan" else []
    marked = case if "exact" in words else over_clean(case, tuple(without))
    lines, marks = [], Counter[tuple[str, int]]()
    for number, line in enumerate(marked.split("\n"), 1):
        rest = line
        while mark := _MARK.search(rest):
            marks[mark[1], number] += 1
            rest = rest[: mark.start()]
        lines.append(rest)
    files = tuple(words.get("filer", "").split())
    return Written("\n".join(lines), marks, words.get("mall", "standard"), files)


def _split(text: str) -> tuple[str, str]:
    if not text.startswith("---\n"):
        return "", text
    front, body = text[4:].split("\n---", 1)
    return front + "\n", body.split("\n", 1)[1]


def _merged_keys(clean: str, own: str) -> str:
    given = {_name(part) for part in _KEY.split(own)}
    kept = [part for part in _KEY.split(clean) if _name(part) not in given]
    return "".join([*kept, own])


def _name(part: str) -> str:
    return part.split(":", maxsplit=1)[0].strip('"').lower()


def _merged_sections(clean: str, own: str, without: tuple[str, ...]) -> str:
    loose, *given = _HEADING.split(own)
    sections = [
        section
        for section in _HEADING.split(clean)[1:]
        if not section.startswith(tuple(f"# {heading}\n" for heading in without))
    ]
    if loose.strip():
        given.insert(0, f"# Utredning\n\n{loose}")
    merged = []
    for old in sections:
        own_parts = [part for part in given if _opens(part, old)]
        merged += own_parts or [old]
    merged += [part for part in given if not any(_opens(part, old) for old in sections)]
    return "\n".join(part.rstrip("\n") + "\n" for part in merged)


def _opens(part: str, section: str) -> bool:
    """Whether a part opens the same section, an office's name before it or not."""
    heading = _MARK.sub("", part.split("\n", maxsplit=1)[0]).removeprefix("# ").lower()
    return heading.endswith(section.split("\n", maxsplit=1)[0].removeprefix("# ").lower())
