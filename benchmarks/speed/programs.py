"""Whole programs: start-up, one case, and a batch."""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory, mkdtemp

from contenders import PEERS, TEMPLATE, TJUT
from ratio import Ratio, least
from spent import spent
from texts import CASE, EXAMPLES, long_case, varied

BATCH = 200


def check() -> Iterator[Ratio]:
    """`check` of one case."""
    ours, peers = least(
        lambda: spent(*TJUT, "check", CASE).processor,
        lambda: spent(sys.executable, PEERS / "check.py", CASE).processor,
        rounds=20,
    )
    yield Ratio("check of one case, to Typer + pydantic + PyYAML + pyromark", ours, peers, 1.3)


def build() -> Iterator[Ratio]:
    """`build` of one case."""
    with TemporaryDirectory() as folder:
        ours, peers = least(
            lambda: spent(*TJUT, "build", CASE, "-o", Path(folder) / "x.docx").processor,
            lambda: spent(sys.executable, PEERS / "build.py", CASE, TEMPLATE).processor,
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
            lambda: spent(*TJUT, "build", folder / "cases", "-o", mkdtemp(dir=folder)).wall,
            lambda: sum(
                spent("pandoc", case.name, "-o", folder / "p.docx", cwd=case.parent).wall
                for case in EXAMPLES
            ) * BATCH / len(EXAMPLES),
            rounds=20,
        )  # fmt: skip
    yield Ratio(
        f"build of {BATCH} cases, to pandoc once a case (each)",
        ours / BATCH, peers / BATCH, 10, at_least=True,
    )  # fmt: skip


def large() -> Iterator[Ratio]:
    """`check` of a case of a megabyte, to one of a hundred kilobytes, start-up included."""
    with TemporaryDirectory() as name:
        megabyte, tenth = Path(name) / "1000.md", Path(name) / "100.md"
        for path, size in ((megabyte, 1_000_000), (tenth, 100_000)):
            path.write_text(long_case(size), "utf-8")
        ours, smaller = least(
            lambda: spent(*TJUT, "check", "--exit-zero", megabyte).processor,
            lambda: spent(*TJUT, "check", "--exit-zero", tenth).processor,
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
            kept.append(spent(*TJUT, "check", "--exit-zero", folder).megabytes)
    yield Ratio("memory of check of 1,000 cases, to 100", kept[1], kept[0], 1.2, unit="MB")
