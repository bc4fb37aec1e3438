"""Whole programs: start-up, one case, and a batch."""

import os
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from ratio import Ratio, least
from texts import CASE, EXAMPLES, ROOT, long_case, varied

TEMPLATE = ROOT / "templates" / "standard" / "mall.docx"
PEERS = Path(__file__).parent / "peers"
TJUT = (sys.executable, "-m", "tjut")
BATCH = 200
PDFS = 50


def check() -> Iterator[Ratio]:
    """`check` of one case."""
    ours, peers = least(
        lambda: milliseconds(*TJUT, "check", CASE),
        lambda: milliseconds(sys.executable, PEERS / "check.py", CASE),
        rounds=20,
    )
    yield Ratio("check of one case, to Typer + pydantic + PyYAML + pyromark", ours, peers, 1.3)


def build() -> Iterator[Ratio]:
    """`build` of one case."""
    with TemporaryDirectory() as folder:
        ours, peers = least(
            lambda: milliseconds(*TJUT, "build", CASE, "-o", Path(folder) / "x.docx"),
            lambda: milliseconds(sys.executable, PEERS / "build.py", CASE, TEMPLATE),
            rounds=20,
        )
    yield Ratio("build of one case, to the same + python-docx", ours, peers, 1.4)


def batch() -> Iterator[Ratio]:
    """A batch in one call, to pandoc once a case."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        for number in range(BATCH):
            example = EXAMPLES[number % len(EXAMPLES)].parent
            shutil.copytree(example, folder / "cases" / f"{number:03}")
        ours, peers = least(
            lambda: wall(*TJUT, "build", folder / "cases", "-o", folder / "built"),
            lambda: sum(
                wall("pandoc", case.name, "-o", folder / "p.docx", cwd=case.parent)
                for case in EXAMPLES
            ) * BATCH / len(EXAMPLES),
            rounds=3,
        )  # fmt: skip
    yield Ratio(
        f"build of {BATCH} cases, to pandoc once a case (each)",
        ours / BATCH, peers / BATCH, 6, at_least=True,
    )  # fmt: skip


def pdf() -> Iterator[Ratio]:
    """A batch with PDF files in one call, to LibreOffice once a document on ready documents."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        for number in range(PDFS):
            example = EXAMPLES[number % len(EXAMPLES)].parent
            shutil.copytree(example, folder / "cases" / f"{number:03}")
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        convert = ("soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder)
        ours = wall(*TJUT, "build", "--pdf", folder / "cases", "-o", folder / "built")
        documents = sorted((folder / "built").glob("*.docx"))[: len(EXAMPLES)]
        wall(*convert, documents[0])  # makes the profile
        peers = sum(wall(*convert, each) for each in documents) * PDFS / len(documents)
    yield Ratio(
        f"build --pdf of {PDFS} cases, to LibreOffice once a document (each)",
        ours / PDFS, peers / PDFS, 0.25,
    )  # fmt: skip


def large() -> Iterator[Ratio]:
    """`check` of a case of a megabyte, to one of a hundred kilobytes, start-up included."""
    with TemporaryDirectory() as name:
        megabyte, tenth = Path(name) / "1000.md", Path(name) / "100.md"
        for path, size in ((megabyte, 1_000_000), (tenth, 100_000)):
            path.write_text(long_case(size), "utf-8")
        ours, smaller = least(
            lambda: milliseconds(*TJUT, "check", "--exit-zero", megabyte),
            lambda: milliseconds(*TJUT, "check", "--exit-zero", tenth),
            rounds=3,
        )
    yield Ratio("check of 1 MB, to 100 kB", ours, smaller, 12)


def memory() -> Iterator[Ratio]:
    """What `check` of a thousand cases needs at most, to that of a hundred."""
    with TemporaryDirectory() as name:
        kept = []
        for number in (100, 1000):
            folder = Path(name) / f"{number}"
            for count, text in enumerate(varied(number)):
                (folder / f"{count}").mkdir(parents=True)
                (folder / f"{count}" / "arende.md").write_text(text, "utf-8")
            kept.append(megabytes(*TJUT, "check", "--exit-zero", folder))
    yield Ratio("memory of 1,000 cases, to 100", kept[1], kept[0], 1.2, unit="MB")


def milliseconds(*command: object, cwd: Path | None = None) -> float:
    """The processor time that a program takes."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    run(command, cwd)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return 1000 * (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def wall(*command: object, cwd: Path | None = None) -> float:
    """How long a program runs; pandoc spends most of it on getting into memory."""
    start = time.perf_counter()
    run(command, cwd)
    return 1000 * (time.perf_counter() - start)


def megabytes(*command: object) -> float:
    """The memory that a program has at most."""
    code = (
        "import resource, subprocess, sys; subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL);"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )
    done = run((sys.executable, "-c", code, *command), None)
    return int(done.stdout) / 1000


def run(command: Iterable[object], cwd: Path | None) -> subprocess.CompletedProcess[bytes]:
    """Run a program, whose modules are compiled once as in an installed package."""
    env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return subprocess.run(
        [str(part) for part in command], check=True, capture_output=True, cwd=cwd, env=env
    )
