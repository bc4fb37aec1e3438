"""A folder of Word files that people have written."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import docx
from contenders import PEERS, TJUT
from ratio import Ratio, least
from spent import spent
from texts import varied

FILES = 500
FEW = 50


def word() -> Iterator[Ratio]:
    """`check` of a folder, to python-docx on the same files; and the memory that many take."""
    with TemporaryDirectory() as name:
        many, few = Path(name) / "many", Path(name) / "few"
        for folder, number in ((many, FILES), (few, FEW)):
            folder.mkdir()
            for count, text in enumerate(varied(number)):
                write(text, folder / f"{count}.docx")
        check = (*TJUT, "check", "--exit-zero")
        ours, peers = least(
            lambda: spent(*check, many).processor,
            lambda: spent(sys.executable, PEERS / "paragraphs.py", many).processor,
            rounds=3,
        )
        most, least_ = spent(*check, many).megabytes, spent(*check, few).megabytes
    yield Ratio(f"check of {FILES} Word files, to opening them with python-docx", ours, peers, 2)
    yield Ratio(f"memory of check of {FILES} Word files, to {FEW}", most, least_, 1.2, unit="MB")


def write(case: str, path: Path) -> None:
    """Lay out the text of a case in Word, by the styles of python-docx."""
    document = docx.Document()
    _, _, body = case.partition("\n---\n")
    document.add_paragraph("Diarienummer: KS 2026/0123")
    document.add_heading("Ett ärende i Ekvinge", 0)
    for block in filter(None, map(str.strip, re.split(r"\n\s*\n", body))):
        if heading := re.match("(#+) (.*)", block):
            document.add_heading(heading[2], len(heading[1]))
        elif re.match(r"(?:\d+\.|-) ", block):
            for item in re.split(r"\n(?=\d+\. |- )", block):
                text = re.sub(r"^(?:\d+\.|-) ", "", " ".join(item.split()))
                document.add_paragraph(text, style="List Number")
        else:
            document.add_paragraph(" ".join(block.split()))
    document.save(str(path))
