"""`tjut import --into`: what somebody changed in a Word document, shown or put into its case."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from tjut.cli.mending import difference, write
from tjut.cli.naming import display
from tjut.cli.terminal import put_data, remark
from tjut.convert.into import as_before, emptied, is_other_case, merged, number_of
from tjut.convert.word import Imported, import_word
from tjut.errors import TjutError
from tjut.files import CASE, make_folder, read_whole, write_whole
from tjut.model.document import Document
from tjut.reading import case_reader, find_file
from tjut.rules.files import named_images
from tjut.source import Source
from tjut.template.headings import recognise


def put_into(file: Path, case: Path, mall: str, *, force: bool) -> None:
    """Show as a diff what a document says against a case; with `force`, write it there.

    Raises TjutError when one of them cannot be read, or the case not written.
    """
    path = case / CASE if case.is_dir() else case
    opened = case_reader(mall)(path, display(path), None).case
    imported = import_word(read_whole(file), display(file), [opened.template])
    _refuse_other(imported.document, opened.document, display(file), display(path))
    names = _same_images(imported, opened.document, path.parent)
    document = as_before(imported.document, opened.document, names)
    document = recognise(document, opened.template)
    before = opened.document.source
    after = Source(before.path, merged(opened.document, document, opened.template), before.bom)
    for remarked in imported.remarks:
        remark(f"{display(file)}:{remarked.line}: {remarked.text}.")
    lost = _lost(emptied(opened.document, document), display(file), display(path))
    if after.text == before.text:
        remark(f"{display(file)} säger detsamma som {display(path)}.")
    elif not force:
        put_data(difference(before, after))
        remark(lost or "Ärendet är inte ändrat än. Ändringarna förs in i det med --force.")
    elif lost:
        raise TjutError(lost)
    else:
        _write_new_images(imported, names, path.parent)
        for sentence in write(path, before, after):
            remark(sentence)


def _refuse_other(document: Document, case: Document, file: str, path: str) -> None:
    if is_other_case(case, document):
        raise TjutError(
            f"{file} har diarienumret {number_of(document)} och en annan titel än {path}, som har "
            f"{number_of(case)}. Ange ärendet som dokumentet hör till. Har ärendet fått både nytt "
            "nummer och ny titel, skriv in numret i ärendet först."
        )


def _lost(items: Iterable[str], file: str, path: str) -> str:
    """Why nothing can be written: what the case lists and the document nothing of; or empty."""
    lost = " och ".join(items)
    return lost and (
        f"tjut hittar inga {lost} i {file}, men det finns i ärendet. Ska de bort, ta först bort "
        f"dem i {path}. Annars ge dem samma plats och formatmall i dokumentet som förut."
    )


def _same_images(imported: Imported, case: Document, folder: Path) -> dict[str, str]:
    """The paths in the case of images that the document has under other paths."""
    files = {image.path: find_file(folder, image.path) for image in named_images(case)}
    paths = {read_whole(file): path for path, file in files.items() if file}
    return {name: paths[data] for name, data in imported.images.items() if data in paths}


def _write_new_images(imported: Imported, names: Mapping[str, str], folder: Path) -> None:
    for name, data in imported.images.items():
        if name not in names and not (folder / name).exists():
            make_folder((folder / name).parent)
            write_whole(folder / name, data)
