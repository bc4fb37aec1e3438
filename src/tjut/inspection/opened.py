"""A template's files found and opened, as `build` opens them."""

from dataclasses import dataclass
from pathlib import Path

from tjut.errors import TjutError
from tjut.files import MALL, read_whole
from tjut.inspection.pages import Pages, read_pages
from tjut.template.find import DEFAULT, built_in
from tjut.template.load import load_template
from tjut.template.model import Template
from tjut.word.guard import open_archive
from tjut.word.opening import package_of
from tjut.word.package import Package
from tjut.writers.docx.template import ENDINGS, WordTemplate, word_path, word_template


@dataclass(frozen=True)
class Opened:
    """A template to look through.

    `package` is the Word file as it lies there, and `word` what `build` makes
    documents of, which has macros and the like taken away. `pages` is the text
    of `package`.
    """

    template: Template
    word: WordTemplate
    package: Package
    pages: Pages


def toml_of(path: Path) -> Path | None:
    """The mall.toml that belongs to a folder or a Word file; None for a Word file alone.

    Raises TjutError for what is neither.
    """
    if path.is_dir():
        return path / MALL
    if path.suffix.lower().removeprefix(".") not in ENDINGS:
        kind = "är varken en mapp eller en Word-fil" if path.exists() else "finns inte"
        raise TjutError(f"”{path}” {kind}.")
    beside = path.with_name(MALL)
    return beside if path.stem == "mall" and beside.is_file() else None


def read_template(path: Path) -> Template:
    """What mall.toml says of a folder or a Word file, else what `standard` says.

    Raises TjutError, with the sentence that `build` has.
    """
    toml = toml_of(path)
    if toml is not None:
        return load_template(toml.parent)
    return load_template(built_in() / DEFAULT)


def word_file(path: Path, template: Template) -> Path:
    """The Word file of a folder, or the one that the path names. Raises TjutError."""
    return word_path(template) if path.is_dir() else path


def open_word_file(path: Path, template: Template, name: str) -> Opened:
    """Open a Word file, which findings call by a name.

    Raises TjutError, with the sentence that `build` has, when it cannot be used.
    """
    data = read_whole(path)
    word = word_template(template, data, path)
    package = package_of(open_archive(data, str(path)))
    return Opened(template, word, package, read_pages(package, name))
