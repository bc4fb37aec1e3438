"""A case from disk, with what it stands among: its files, tjut.toml and the template."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import NamedTuple
from unicodedata import normalize

from tjut.check import judge
from tjut.files import read_whole
from tjut.model.document import Document
from tjut.model.frontmatter import Scalar
from tjut.readers.markdown import read_markdown
from tjut.readers.text import read_text
from tjut.rules.files import named_files
from tjut.rules.rule import Case
from tjut.settings import Settings, find_settings, load_settings
from tjut.template.find import find_template, template_names
from tjut.template.load import load_template
from tjut.template.model import Template

CASE = "arende.md"
WORD = ".docx"
ATTACHMENTS = "bilagor"


class Opened(NamedTuple):
    """A case with the settings that hold for it."""

    case: Case
    settings: Settings


Reader = Callable[[Path, str, bytes | None], Opened]
"""Reads the case at a path, which findings call by a name, or the bytes that stand for it."""


def case_reader(mall: str) -> Reader:
    """A reader of cases that reads each tjut.toml and each template once.

    `mall` is the template that the user asks for, empty when the case may
    choose. The reader raises TjutError for a file that it cannot read.
    """
    settings_of = cache(load_settings)
    template_of = cache(_template)

    def read(path: Path, name: str, data: bytes | None = None) -> Opened:
        settings = settings_of(find_settings(path.parent))
        data = read_whole(path) if data is None else data
        if path.suffix.lower() == WORD:
            document = _read_word(data, name, mall, settings)
        else:
            document = read_markdown(read_text(data, name))
        folder = find_template(mall, _written(document), settings, path.parent)
        template = template_of(folder, settings.kommun)
        return Opened(_with_files(judge(document, template), path), settings)

    return read


def _read_word(data: bytes, name: str, mall: str, settings: Settings) -> Document:
    """A Word document, whose headings may be those of any template that is known here."""
    from tjut.readers.docx import read_docx

    names = [mall] if mall else template_names(settings)
    folders = (find_template(each, "", settings, Path()) for each in names)
    return read_docx(data, name, [load_template(folder) for folder in folders])


def _written(document: Document) -> str:
    mall = document.front_matter.fields.get("mall")
    return mall.text.strip() if isinstance(mall, Scalar) else ""


def _template(folder: Path, kommun: str) -> Template:
    """The template in a folder; the standard one has its municipality from tjut.toml."""
    template = load_template(folder)
    return template if template.municipality else replace(template, municipality=kommun)


def _with_files(case: Case, path: Path) -> Case:
    """The case with the files that lie beside it, and those it names that do not."""
    if case.document.source.is_word:
        return case
    named = {file.path for file in named_files(case)}
    return replace(
        case,
        attachments=tuple(_attachments(path)),
        missing=frozenset(file for file in named if not _is_there(path.parent, file)),
    )


def _attachments(path: Path) -> Iterator[str]:
    """The files in bilagor/ of a case folder, in order, relative to the folder."""
    if path.name != CASE:
        return
    for file in sorted((path.parent / ATTACHMENTS).rglob("*")):
        parts = file.relative_to(path.parent).parts
        if file.is_file() and not any(part.startswith((".", "~$")) for part in parts):
            yield normalize("NFC", "/".join(parts))


def _is_there(folder: Path, written: str) -> bool:
    """Whether a file is there, in the Unicode form that it is written in or another."""
    return any((folder / normalize(form, written)).is_file() for form in ("NFC", "NFD"))
