"""`tjut import --into`: what somebody changed in a Word document, shown or put into its case."""

from collections.abc import Mapping
from pathlib import Path

from tjut.cli.mending import difference, write
from tjut.cli.naming import display
from tjut.cli.terminal import put_data, remark
from tjut.convert.into import as_before, merged
from tjut.convert.word import Imported, import_word
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
    names = _same_images(imported, opened.document, path.parent)
    document = as_before(imported.document, opened.document, names)
    document = recognise(document, opened.template)
    before = opened.document.source
    after = Source(before.path, merged(opened.document, document, opened.template), before.bom)
    for remarked in imported.remarks:
        remark(f"{display(file)}:{remarked.line}: {remarked.text}.")
    if after.text == before.text:
        remark(f"{display(file)} säger detsamma som {display(path)}.")
    elif force:
        _write_new_images(imported, names, path.parent)
        for sentence in write(path, before, after):
            remark(sentence)
    else:
        put_data(difference(before, after))
        remark("Inget är ändrat. Ändringarna förs in i ärendet med --force.")


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
