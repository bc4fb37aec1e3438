"""`tjut import --into`: what somebody changed in a Word document, shown or put into its case."""

from pathlib import Path

from tjut.cli.cases import display
from tjut.cli.mending import difference, write
from tjut.cli.terminal import put_data, remark
from tjut.convert.into import merged
from tjut.convert.word import Imported, import_word
from tjut.files import CASE, make_folder, read_whole, write_whole
from tjut.reading import case_reader
from tjut.source import Source
from tjut.template.headings import recognise


def put_into(file: Path, case: Path, mall: str, *, force: bool) -> None:
    """Show as a diff what a document says against a case; with `force`, write it there.

    Raises TjutError when one of them cannot be read, or the case not written.
    """
    path = case / CASE if case.is_dir() else case
    opened = case_reader(mall)(path, display(path), None).case
    imported = import_word(read_whole(file), display(file), [opened.template])
    document = recognise(imported.document, opened.template)
    before = opened.document.source
    after = Source(before.path, merged(opened.document, document, opened.template), before.bom)
    for remarked in imported.remarks:
        remark(f"{display(file)}:{remarked.line}: {remarked.text}.")
    if after.text == before.text:
        remark(f"{display(file)} säger detsamma som {display(path)}.")
    elif force:
        _write_new_images(imported, path.parent)
        for sentence in write(path, before, after):
            remark(sentence)
    else:
        put_data(difference(before, after))
        remark("Inget är ändrat. Ändringarna förs in i ärendet med --force.")


def _write_new_images(imported: Imported, folder: Path) -> None:
    for name, data in imported.images.items():
        if not (folder / name).exists():
            make_folder((folder / name).parent)
            write_whole(folder / name, data)
