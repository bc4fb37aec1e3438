"""A municipality's folder: a thousand cases, some broken, in one call; and one that is stopped."""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from cli.running import Lay, Tjut
from support.cases import CLEAN
from test_six_sections import SECTIONS
from tjut.cli import building, checking
from tjut.cli.cases import Input
from tjut.cli.checking import Order, Outcome, case_checker
from tjut.errors import TjutError

MANY = 1_000

FIRST = "De regler som används i dag"
BEFORE = "# Bedömning"
FAULTS = [
    *((f"# {right}", f"# {wrong}") for right, wrong in SECTIONS.values()),
    *(
        (f"# {right}", f"# {right}\n\nKommunstyrelsen antar reglerna.\n\n# {right}")
        for right, _ in SECTIONS.values()
    ),
    *((f"# {right}", f"# {right}\n\n# Något annat") for right, _ in SECTIONS.values()),
    ('titel: "Riktlinjer för föreningsbidrag"\n', ""),
    ('titel: "Riktlinjer för föreningsbidrag"', "titel: Riktlinjer: föreningsbidrag"),
    ("---\ntitel", '---\ntitel: "Två titlar"\ntitel'),
    ("---\ntitel", '---\nsammanträde: "snart"\ntitel'),
    ("---\ntitel", '---\närendetyp: "okänd"\ntitel'),
    ("---\ntitel", '---\nhandlingar:\n  - titel: "Regler"\n    fil: "bilagor/regler.pdf"\ntitel'),
    ('diarienummer: "KS 2026/0123"\n', ""),
    ('datum: "2026-03-10"\n', ""),
    ('"2026-03-10"', '"2026-02-30"'),
    ('"2026-03-10"', '"10 mars"'),
    ('förvaltning: "Kommunledningskontoret"\n', ""),
    ('nämnd: "Kommunstyrelsen"\n', ""),
    ('    titel: "Kommundirektör"\n', ""),
    ('"Anna Lindkvist"', '"[fyll i namn]"'),
    ("\n# Ärendet", "\nText före första rubriken.\n\n# Ärendet"),
    ("Kommunstyrelsen antar", "Barn- och utbildningsnämnden antar"),
    ("Kommunstyrelsen antar", "1. Kommunstyrelsen antar regler.\n3. Kommunstyrelsen antar"),
    (FIRST, "Från ÅÅÅÅ-MM-DD gäller nya regler"),
    (FIRST, "{{antal}} föreningar"),
    (FIRST, "«Antal» föreningar"),
    (FIRST, "Lorem ipsum dolor sit amet"),
    (FIRST, "Sökanden 19811218-9876 hör till dem som"),
    (FIRST, "`De` regler som används"),
    (FIRST, f"{FIRST} <!-- minns"),
    ("# Utredning", "#Utredning"),
    (BEFORE, f"![En bänk](bank.png)\n\n{BEFORE}"),
    (BEFORE, f"### Underrubrik\n\nText.\n\n{BEFORE}"),
    (BEFORE, f"| Post | Kronor |\n| --- | --- |\n| Hyra | 1 | 2 |\n\n{BEFORE}"),
    (BEFORE, f"Not[^1] saknas.\n\n{BEFORE}"),
    (BEFORE, f"    kod\n\n{BEFORE}"),
    (BEFORE, f"~~struket~~\n\n{BEFORE}"),
    (BEFORE, f"Se [kartan](karta.pdf).\n\n{BEFORE}"),
]


def broken(number: int) -> str:
    """A case with one of the faults."""
    before, after = FAULTS[number]
    return CLEAN.replace(before, after, 1)


def test_a_thousand_cases_of_which_fifty_are_broken(tjut: Tjut, lay: Lay) -> None:
    """Each fault is found once, all the others are built, and one summary tells of it all."""
    assert len(FAULTS) == 50
    every = MANY // len(FAULTS)
    folder = lay(**{
        f"ärenden/{at:04}": CLEAN if at % every else broken(at // every) for at in range(MANY)
    })  # fmt: skip
    done = tjut("build", "ärenden", "-o", "byggt")
    assert done.code == 1
    assert done.out.splitlines() == [f"byggt/{at:04}.docx" for at in range(MANY) if at % every]
    assert len([*(folder / "byggt").iterdir()]) == 950
    found = re.findall(r"^ärenden/(\d{4})/arende.md:\d+:\d+ fel [A-Z]{2}\d\d ", done.err, re.M)
    assert [int(at) for at in found] == [at for at in range(MANY) if at % every == 0]
    *_, found_in_all, built, held_back = done.err.splitlines()
    assert re.match("50 fel .*i 50 ärenden", found_in_all)
    assert built == "950 dokument byggda."
    assert held_back.startswith("50 ärenden har fel och byggs inte. ")
    assert tjut("check", "ärenden", "--output-format", "concise").out.count(" fel ") == 50


def started(folder: Path, *arguments: str) -> subprocess.Popen[str]:
    """tjut at work in a group of its own, so that Ctrl-C reaches it and what it starts alone."""
    return subprocess.Popen(
        [sys.executable, "-m", "tjut", *arguments],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        text=True,
    )


def wait_for(run: subprocess.Popen[str], built: Path) -> None:
    """Until some of the documents are there."""
    while run.poll() is None and not (built.exists() and len([*built.iterdir()]) > 40):
        pass


@pytest.mark.skipif(sys.platform == "win32", reason="Windows skickar inte Ctrl-C så")
def test_stopped_halfway(lay: Lay) -> None:
    """Whole files only, a sentence, and exit code 130."""
    folder = lay(**{f"ärenden/{at:03}": CLEAN for at in range(MANY)})
    run = started(folder, "build", "ärenden", "-o", "byggt")
    built = folder / "byggt"
    wait_for(run, built)
    os.killpg(run.pid, signal.SIGINT)
    out, err = run.communicate()
    names = sorted(path.name for path in built.iterdir())
    assert run.returncode == 130
    assert 40 < len(names) < MANY
    assert out.splitlines() == [f"byggt/{name}" for name in names]
    first, *rest = err.splitlines()
    assert first.startswith("Avbryter så snart det som är påbörjat är klart.")
    assert rest == [
        "Avbrutet. De dokument som hann byggas är hela.",
        f"{len(names)} dokument byggda.",
    ]
    for name in names:
        with ZipFile(built / name) as document:
            assert document.testzip() is None


def test_what_tjut_starts_ends_with_it(lay: Lay) -> None:
    """Killed, it leaves no process that holds its streams."""
    folder = lay(**{f"ärenden/{at:03}": CLEAN for at in range(MANY)})
    run = started(folder, "build", "ärenden", "-o", "byggt")
    wait_for(run, folder / "byggt")
    run.kill()
    run.communicate(timeout=60)
    assert run.returncode == -signal.SIGKILL


def test_a_check_that_is_stopped_tells_what_it_has_found(
    tjut: Tjut, lay: Lay, monkeypatch: pytest.MonkeyPatch
) -> None:
    lay(a=broken(0), b=CLEAN, c=broken(1))

    def checker(order: Order) -> Callable[[Input], Outcome]:
        check = case_checker(order)

        def checked(case: Input) -> Outcome:
            if case.path.parent.name == "b":
                signal.raise_signal(signal.SIGINT)
            return check(case)

        return checked

    monkeypatch.setattr(checking, "case_checker", checker)
    code, out, err = tjut("check", ".")
    assert code == 130
    assert "a/arende.md:12:1 fel ST01 " in out
    assert "c/arende.md" not in out
    assert err.endswith("Avbrutet. 2 av 3 ärenden hann kontrolleras.\n")
    code, out, err = tjut("check", ".", "--output-format", "json")
    assert (code, out) == (130, "")


def killed(sound: Callable[[Any], Callable[[Any], Any]]) -> Callable[[Any], Callable[[Any], Any]]:
    """A work whose process is stopped at the case b."""

    def prepare(order: Any) -> Callable[[Any], Any]:
        work = sound(order)

        def until_b(thing: Any) -> Any:
            if "b" in Path(thing[0]).parts:
                raise TjutError("En av tjuts processer stoppades.")
            return work(thing)

        return until_b

    return prepare


def test_what_was_done_before_a_process_was_killed_is_told(
    tjut: Tjut, lay: Lay, monkeypatch: pytest.MonkeyPatch
) -> None:
    lay(a=broken(0), b=CLEAN, c=CLEAN)
    monkeypatch.setattr(checking, "case_checker", killed(case_checker))
    monkeypatch.setattr(building, "case_builder", killed(building.case_builder))
    for command, told in (("check", "i 1 ärende."), ("build", "1 ärende har fel och byggs inte.")):
        code, out, err = tjut(command, ".")
        assert code == 2
        assert err.startswith("En av tjuts processer stoppades.\n")
        assert told in out + err
