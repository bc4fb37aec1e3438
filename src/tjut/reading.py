"""A case from disk, with what it stands among: its files, tjut.toml and the template."""

import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from functools import cache, lru_cache, partial
from pathlib import Path
from typing import NamedTuple
from unicodedata import normalize

from tjut.check import judge
from tjut.errors import TjutError
from tjut.files import ATTACHMENTS, CASE, WORD, read_whole, slashed
from tjut.findings import Finding
from tjut.model.document import Document
from tjut.model.frontmatter import Scalar
from tjut.readers.markdown import read_markdown
from tjut.readers.text import read_text
from tjut.rules.rule import Case
from tjut.settings import Settings, find_settings, load_settings, settings_finder
from tjut.template.find import DEFAULT, find_template, template_names
from tjut.template.load import load_template
from tjut.template.model import Template


class Opened(NamedTuple):
    """A case with the settings that hold for it."""

    case: Case
    settings: Settings


_HERE = Path()
_NEAR = 64
"""So many choices of a template are remembered: a case may choose by a path of its own."""

Reader = Callable[[Path, str, bytes | None], Opened]
"""Reads the case at a path, which findings call by a name, or the bytes that stand for it."""


def case_reader(mall: str) -> Reader:
    """A reader of cases that reads each tjut.toml and each template once.

    `mall` is the template that the user asks for, empty when the case may
    choose. The reader raises TjutError for a file that it cannot read.
    """
    settings_path, settings_of = settings_finder(), cache(load_settings)
    loaded = cache(load_template)

    @lru_cache(maxsize=_NEAR)
    def template(
        toml: Path | None, chosen: str, written: str = "", folder: Path = _HERE
    ) -> Template:
        settings = settings_of(toml)
        return loaded(find_template(chosen, written, settings, folder), settings.kommun)

    def read(path: Path, name: str, data: bytes | None = None) -> Opened:
        toml = settings_path(path.parent)
        settings = settings_of(toml)
        data = read_whole(path) if data is None else data
        if path.suffix.lower() == WORD:
            case = _word_case(data, name, mall, settings, partial(template, toml))
        else:
            document = read_markdown(read_text(data, name))
            written = _written(document)
            folder = path.parent if written else _HERE
            case = judge(document, template(toml, mall, written, folder))
        return Opened(_with_files(case, path), settings)

    return read


def _word_case(
    data: bytes, name: str, mall: str, settings: Settings, template: Callable[[str], Template]
) -> Case:
    """A Word document with the template that is asked for or built it, else the one that fits."""
    from tjut.readers.docx import read_docx
    from tjut.template.fit import best_template

    templates = [template(each) for each in ([mall] if mall else _by_nearness(settings))]
    document = read_docx(data, name, templates)
    return judge(document, best_template(document, templates))


def near_templates(folder: Path) -> list[Template]:
    """The templates that a Word file in a folder may fit, the nearest first. Raises TjutError."""
    settings = load_settings(find_settings(folder))
    folders = (find_template(name, "", settings, folder) for name in _by_nearness(settings))
    return [load_template(each, settings.kommun) for each in folders]


def _by_nearness(settings: Settings) -> list[str]:
    """Which templates there are: that of tjut.toml, the municipality's own, `standard`, others."""
    names = template_names(settings)
    own = [name for name in names if settings.templates and (settings.templates / name).is_dir()]
    ordered = dict.fromkeys([*own, DEFAULT, *names])
    return ["", *ordered] if settings.mall else [*ordered]


def _written(document: Document) -> str:
    mall = document.front_matter.fields.get("mall")
    return mall.text.strip() if isinstance(mall, Scalar) else ""


def _with_files(case: Case, path: Path) -> Case:
    """The case with the files that lie beside it, and those it names that do not."""
    if case.document.source.is_word:
        return case
    attachments = tuple(_attachments(path))
    named = {file.path for file in case.files}.difference(attachments)
    return replace(
        case,
        attachments=attachments,
        missing=frozenset(file for file in named if find_file(path.parent, file) is None),
        problems=(*case.problems, *_not_shown(case, path.parent)),
    )


def _not_shown(case: Case, folder: Path) -> Iterator[Finding]:
    """ST09 for each image that is there and that Word cannot show."""
    for image in case.images:
        file = find_file(folder, image.path)
        fault = _fault_of(file, image.path) if file else None
        if fault:
            yield Finding("ST09", fault, image.span, section=image.section)


def _fault_of(file: Path, written: str) -> str | None:
    """What keeps an image from being shown, as a message; None when nothing does."""
    from tjut.word.drawings import read_picture

    try:
        read_picture(read_whole(file), written)
    except TjutError as error:
        return str(error).removesuffix(".")
    return None


_OF_WINDOWS = ("thumbs.db", "ehthumbs.db", "desktop.ini")
"""Files that Windows lays in any folder by itself."""


def _attachments(path: Path) -> Iterator[str]:
    """The files in bilagor/ of a case folder, in order, relative to the folder."""
    if path.name == CASE:
        for parts in sorted(_files(path.parent / ATTACHMENTS, (ATTACHMENTS,))):
            yield normalize("NFC", "/".join(parts))


def _files(folder: Path | str, parts: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The files in a folder, and those further in, each as the parts of its path."""
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            inner = (*parts, entry.name)
            if entry.name.startswith((".", "~$")) or entry.name.lower() in _OF_WINDOWS:
                continue
            if entry.is_dir(follow_symlinks=False):
                yield from _files(entry.path, inner)
            elif entry.is_file():
                yield inner


def find_file(folder: Path, written: str) -> Path | None:
    """The file that a case names, in the Unicode form that it is written in or another."""
    for form in ("NFC", "NFD"):
        path = folder / normalize(form, slashed(written))
        with suppress(OSError):  # such as a name that is too long for any file
            if path.is_file():
                return path
    return None
