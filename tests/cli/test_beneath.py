"""What the libraries beneath say in English, a user gets in Swedish: each fault made for real."""

from pathlib import Path
from typing import NamedTuple

import pytest

from support.cases import CLEAN
from support.english import english
from tjut.cli.outcome import main
from zoo.raw import docx, p, zipped

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"
TEMPLATE = (Path(__file__).parents[2] / "templates/standard/mall.toml").read_text("utf-8")


Files = dict[str, str | bytes]
"""Texts and bytes to lay, by path."""


class Fault(NamedTuple):
    """Files to lay, and what is typed."""

    files: Files
    typed: str = "check x"


def changed(before: str, after: str) -> Files:
    """The clean case with a change in it."""
    assert before in CLEAN
    return {"x/arende.md": CLEAN.replace(before, after, 1)}


def uppgift(line: str) -> Files:
    """The clean case with a line more among its uppgifter."""
    return changed("titel:", f"{line}\ntitel:")


def mall(toml: str | bytes, word: str | bytes = "") -> Files:
    """The clean case beside a template."""
    word = word or docx(p("{{ innehall }}"))
    return {"x/arende.md": CLEAN, "m/mall.toml": toml, "m/mall.docx": word}


TITEL = 'titel: "Riktlinjer för föreningsbidrag"'
DATUM = 'datum: "2026-03-10"'
PEOPLE = 'underskrifter:\n  - namn: "Anna Lindkvist"'
CASE: Files = {"x/arende.md": CLEAN}

YAML: dict[str, Files] = {
    "a tab": changed(TITEL, f"\t{TITEL}"),
    "an open quotation mark": changed(TITEL, 'titel: "Riktlinjer'),
    "an escape that is none": changed(TITEL, r'titel: "C:\mall"'),
    "an alias": changed(TITEL, "titel: *alias"),
    "an anchor": changed(TITEL, "titel: &ankare Riktlinjer"),
    "a tag": changed(TITEL, "titel: !!python/object:os.system x"),
    "a directive": changed(TITEL, f"%YAML 1.1\n{TITEL}"),
    "a flow that is open": changed(TITEL, "titel: [ett, två"),
    "a flow mapping": changed(TITEL, "titel: {a: b"),
    "a reserved character": changed(TITEL, "titel: @alla"),
    "a backtick": changed(TITEL, "titel: `kod`"),
    "a colon too many": changed(TITEL, "titel: Motion: fler cykelbanor"),
    "a block in a block": changed(TITEL, "titel: |\n  a\n b"),
    "a key that is a list": uppgift("? [a, b]\n: c"),
    "a merge": uppgift("<<: *x"),
    "a control character": changed("föreningsbidrag", "f\x07reningsbidrag"),
    "nothing but a list": {"x/arende.md": "---\n- a\n- b\n---\n# Ärendet\n"},
    "nothing but a word": {"x/arende.md": "---\nhej\n---\n# Ärendet\n"},
}
PYDANTIC: dict[str, Files] = {
    "a list for a text": changed(TITEL, "titel:\n  - a\n  - b"),
    "a mapping for a text": changed(TITEL, "titel:\n  a: b"),
    "nothing for a text": changed(TITEL, "titel:"),
    "a date of no day": changed(DATUM, 'datum: "2026-02-30"'),
    "a date in words": changed(DATUM, 'datum: "10 mars 2026"'),
    "a list for a date": changed(DATUM, "datum:\n  - a"),
    "a number of another kind": changed("KS 2026/0123", "nummer ett"),
    "a text for people": changed(
        PEOPLE, "underskrifter: Anna Lindkvist\nhandläggare:\n  - namn: a"
    ),
    "people without names": changed(PEOPLE, 'underskrifter:\n  - roll: "Anna Lindkvist"'),
    "five people": changed(PEOPLE, PEOPLE + 4 * '"\n    titel: "B"\n  - namn: "A'),
    "a mapping for a list": uppgift("skickas_till:\n  a: b"),
    "lists in a list": uppgift("skickas_till:\n  - - a"),
    "parts that nobody knows": uppgift('handlingar:\n  - titel: "A"\n    sida: "3"\n    fil: []'),
    "an unknown kind of case": uppgift("ärendetyp: hemlig"),
    "an empty part": uppgift("handlingar:\n  -"),
}
TOML: dict[str, Files] = {
    "no value": mall(TEMPLATE + "\nx =\n"),
    "an open text": mall('namn = "Ekvinge'),
    "one key twice": mall('namn = "a"\nnamn = "b"'),
    "one table twice": mall("[a]\n[a]"),
    "a wrong escape": mall(r'namn = "C:\x"'),
    "a date": mall("namn = 2026-13-41"),
    "a control character": mall('namn = "a\x00"'),
    "another encoding": mall("namn = 'Örby'".encode("latin-1")),
    "a list for a text": mall("namn = []"),
    "a pattern that is none": mall(
        TEMPLATE.replace("diarienummer = [", "diarienummer = [ '(',", 1)
    ),
    "a text for tables": mall("namn = 'a'\navsnitt = 'b'"),
}
WORD: dict[str, str | bytes] = {
    "no zip": "Hej!",
    "half a zip": docx(p("Hej"))[:500],
    "a wrong checksum": docx(p("Hej")).replace(b"PK\x01\x02", b"PK\x01\x03"),
    "another kind of zip": zipped({"a.txt": "b"}),
    "broken XML": docx("<w:p><w:r></w:p>"),
    "an unknown entity": docx(p("&hemlig;")),
    "an unknown prefix": docx("<q:p/>"),
    "broken styles": docx(p("Hej"), styles="<w:style>"),
    "a picture of no kind": docx(p("Hej"), more={"word/media/image1.png": b"x"}),
}
SYSTEM = {
    "a folder for a file": Fault({"x/arende.md/y": ""}, "check x/arende.md"),
    "a folder for a Word file": Fault({"x.docx/y": ""}, "check x.docx"),
    "a file for a folder": Fault(CASE, "check x/arende.md/arende.md"),
    "a new case in a file": Fault(CASE, "new x/arende.md/y"),
    "a name that is too long": Fault({}, f"check {'a' * 300}.md"),
    "a new name that is too long": Fault({}, f"new {'a' * 300}"),
    "a file that is missing": Fault({}, "check x.md"),
    "a Word file that is missing": Fault({}, "import x.docx"),
    "a case that is missing": Fault({"y.docx": docx(p("Hej"))}, "import y.docx --into x"),
    "a result in a folder": Fault(CASE, "check x --output-file ."),
    "a result in no folder": Fault(CASE, "check x --output-file y/z.txt"),
    "a result in a file as folder": Fault(CASE, "check x --output-file x/arende.md/z.txt"),
    "a document in a file as folder": Fault(CASE, "build x -o x/arende.md/y.docx"),
    "a read-only disk": Fault({}, "new /proc/x"),
    "copies in a file": Fault({"x.docx": docx(p("Hej"))}, "check x.docx --annotate x.docx"),
    "a template that is missing": Fault(CASE, "check x --mall saknas/mall"),
    "a template that is a file": Fault(CASE, "check x --mall x/arende.md"),
    "a pattern in a setting": Fault({**CASE, "tjut.toml": "select = 1"}),
    "settings that are a folder": Fault({**CASE, "tjut.toml/x": ""}),
    "settings that cannot be read": Fault({**CASE, "tjut.toml": "select = ["}),
}
BYTES = {
    "Windows": Fault({"x/arende.md": CLEAN.encode("cp1252")}),
    "UTF-16": Fault({"x/arende.md": CLEAN.encode("utf-16")}),
    "UTF-16 without a mark": Fault({"x/arende.md": CLEAN.encode("utf-16-le")}),
    "UTF-32": Fault({"x/arende.md": CLEAN.encode("utf-32")}),
    "a NUL": Fault(changed("Riktlinjer", "Rikt\x00linjer")),
    "a PDF": Fault({"x.md": b"%PDF-1.7"}, "check x.md"),
    "a broken picture": Fault(
        {**changed("# Utredning\n", "# Utredning\n\n![En bild](bilagor/a.png)\n"),
         "x/bilagor/a.png": PNG}, "build x"),
    "a picture of another kind": Fault(
        {**changed("# Utredning\n", "# Utredning\n\n![En bild](bilagor/a.svg)\n"),
         "x/bilagor/a.svg": "<svg/>"}, "build x"),
}  # fmt: skip
FAULTS = {
    **{f"YAML, {name}": Fault(files) for name, files in YAML.items()},
    **{f"pydantic, {name}": Fault(files) for name, files in PYDANTIC.items()},
    **{f"TOML, {name}": Fault(files, "build x --mall m") for name, files in TOML.items()},
    **{
        f"TOML, {name}, inspected": Fault(files, "template check m") for name, files in TOML.items()
    },
    **{f"Word, {name}": Fault({"x.docx": word}, "check x.docx") for name, word in WORD.items()},
    **{f"import, {name}": Fault({"x.docx": word}, "import x.docx") for name, word in WORD.items()},
    **{
        f"mall, {name}": Fault(mall(TEMPLATE, word), "build x --mall m")
        for name, word in WORD.items()
    },
    **{f"system, {name}": fault for name, fault in SYSTEM.items()},
    **{f"bytes, {name}": fault for name, fault in BYTES.items()},
}


@pytest.fixture(params=FAULTS)
def fault(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Fault:
    """A fault, its files in the working directory."""
    found = FAULTS[request.param]
    for name, content in found.files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(content.encode() if isinstance(content, str) else content)
    monkeypatch.chdir(tmp_path)
    return found


def test_a_fault_is_told_in_swedish(
    fault: Fault, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    main(fault.typed.split())

    said = "".join(capfd.readouterr()).replace(str(tmp_path), "")
    assert said
    assert "tjut självt" not in said
    assert english(said) == []
