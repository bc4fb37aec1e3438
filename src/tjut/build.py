"""A case as a Word document in its template: where it goes, what it may replace, its bytes."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple
from unicodedata import normalize

from tjut.errors import TjutError
from tjut.files import CASE, WORD, read_whole, resolver, typed
from tjut.inspection.read_back import lost
from tjut.model.document import Document
from tjut.reading import find_file
from tjut.reports.words import listed
from tjut.rules.rule import Case
from tjut.template.model import Template
from tjut.word.drawings import read_picture
from tjut.word.seal import Origin, origin
from tjut.writers.docx.template import WordTemplate, load_word_template, word_path
from tjut.writers.docx.write import image_paths, write_docx

_OTHER_KINDS = (".pdf", ".doc", ".odt", ".rtf", ".md")
"""How what tjut builds cannot be named; a folder hardly is."""


class Planned(NamedTuple):
    """A case and the Word document that it becomes."""

    case: Path
    target: Path


def plan(cases: Sequence[Path], output: str) -> list[Planned]:
    """Where each case is built: in `output`, a Word file or a folder; else beside the case.

    Raises TjutError when several cases would become the same file, for a case
    that is a Word document already, and for an output of another kind.
    """
    if output.lower().endswith(_OTHER_KINDS):
        msg = (
            f"Ange en Word-fil (.docx) eller en mapp att bygga i, i stället för ”{output}”. "
            "Med --pdf läggs en PDF bredvid."
        )
        raise TjutError(msg)
    for case in cases:
        if case.suffix.lower() == WORD:
            msg = f"”{case}” är redan ett Word-dokument. Gör ett ärende av det med tjut import."
            raise TjutError(msg)
    if output.lower().endswith(WORD):
        if len(cases) > 1:
            msg = f"Flera ärenden kan inte bli en fil. Ange en mapp i stället för ”{output}”."
            raise TjutError(msg)
        return [Planned(case, Path(output)) for case in cases]
    folder, resolved = Path(output) if output else None, resolver()
    planned = [
        Planned(case, (folder or case.parent) / f"{_name(case, resolved)}{WORD}") for case in cases
    ]
    _refuse_same(planned, resolved)
    return planned


def protect(planned: Planned) -> None:
    """Raise TjutError when a document stands where one is to be written, and is not tjut's own."""
    case, target = planned
    found = origin(read_whole(target), str(target)) if target.exists() else Origin.UNTOUCHED
    if found is Origin.EDITED:
        command = f"tjut import {typed(str(target))} --into {typed(str(case))}"
        raise TjutError(
            f"”{target}” har ändrats sedan tjut byggde det och skrivs inte över. "
            f"Se ändringarna med {command}, för in dem med samma kommando och --force, "
            "och bygg sedan med --force."
        )
    if found is Origin.FOREIGN:
        raise TjutError(
            f"”{target}” är inte byggt av tjut och skrivs inte över. "
            "Flytta det, eller använd --force."
        )


def protect_pdf(planned: Planned) -> None:
    """Raise TjutError when the PDF beside a document is not tjut's own."""
    from tjut.writers.pdf.finish import is_own

    pdf = planned.target.with_suffix(".pdf")
    if pdf.exists() and not is_own(read_whole(pdf)):
        msg = (
            f"”{pdf}” är inte gjord av tjut och skrivs inte över. Flytta den, eller använd --force."
        )
        raise TjutError(msg)


Images = Mapping[str, bytes]
Build = Callable[[Case, Path, bool], bytes]
"""Builds a case from a path, as a draft or not."""


def builder(remark: Callable[[str], None]) -> Build:
    """A builder of documents that opens each template once.

    What is to be said of a template, or of a draft that lacks something, is
    handed to `remark`. The builder reads its own document back, and raises
    TjutError when it does not hold what the case holds.
    """
    templates: dict[Path, WordTemplate] = {}

    def word_template(template: Template) -> WordTemplate:
        if template.folder not in templates:
            templates[template.folder] = _usable(template)
            for sentence in templates[template.folder].remarks:
                remark(sentence)
        return templates[template.folder]

    def build(case: Case, path: Path, draft: bool) -> bytes:
        data = write_docx(
            case.document,
            case.uppgifter,
            word_template(case.template),
            _images(case.document, path, remark if draft else None),
            municipality=case.template.municipality,
            draft=draft,
        )
        if names := lost(case, data):
            told = _told(listed(names), case.template, draft=draft)
            if not draft:
                raise TjutError(told)
            remark(f"{path}: {told}")
        return data

    return build


def _usable(template: Template) -> WordTemplate:
    """The Word file of a template, unless it has a field that nothing fills."""
    word = load_word_template(template)
    if word.may_have_typed_fields:
        from tjut.inspection.opened import open_word_file
        from tjut.inspection.printed import refuse_printed

        path = word_path(template)
        refuse_printed(open_word_file(path, template, str(path)))
    return word


def _told(what: str, template: Template, *, draft: bool) -> str:
    """A sentence about what of a case a document would not hold, and what to do about it."""
    try_it = f"tjut template check {typed(str(template.folder))}"
    if draft:
        return (
            f"utkastet visar inte {what} som i ärendet. "
            f"Rätta felen i ärendet. Har det inga, pröva mallen med {try_it}."
        )
    return (
        f"Dokumentet skulle inte bli som ärendet i ”{word_path(template)}”: {what} skiljer sig. "
        f"Pröva mallen med {try_it}. Hittar den inget är det tjuts fel."
    )


def _name(case: Path, resolved: Callable[[Path], str]) -> str:
    return Path(resolved(case)).parent.name if case.name == CASE else case.stem


def _refuse_same(planned: Iterable[Planned], resolved: Callable[[Path], str]) -> None:
    """Names that differ in letter case or Unicode form only are one file on many disks."""
    becoming = defaultdict(list)
    for case, target in planned:
        becoming[normalize("NFC", resolved(target)).casefold()].append(Planned(case, target))
    for same in becoming.values():
        if len(same) > 1:
            first, second, *_ = same
            msg = (
                f"”{first.case}” och ”{second.case}” skulle båda bli ”{second.target}”. "
                "Byt namn på en av dem, eller bygg dem var för sig."
            )
            raise TjutError(msg)


def _images(document: Document, case: Path, remark: Callable[[str], None] | None) -> Images:
    """The images that a document shows, by path.

    Those that cannot be shown are left out with a remark; without anyone to
    remark to, TjutError is raised.
    """
    images = {}
    for path in sorted(image_paths(document)):
        try:
            images[path] = _image(case.parent, path)
        except TjutError as error:
            if remark is None:
                raise
            remark(f"{case}: {error}")
    return images


def _image(folder: Path, path: str) -> bytes:
    """An image as a case names it. Raises TjutError when Word cannot show it."""
    file = find_file(folder, path)
    if file is None:
        raise TjutError(f"Filen ”{path}” finns inte i ärendets mapp.")
    data = read_whole(file)
    read_picture(data, path)
    return data
