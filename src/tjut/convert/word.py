"""A Word file → the text and the images of a case, and what is to be said of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tjut.check import judge
from tjut.convert.adapt import as_case
from tjut.convert.leftovers import Leftover, leftovers
from tjut.convert.printed import is_known, printed_by
from tjut.convert.remarks import Remark, remarks
from tjut.errors import TjutError
from tjut.model.blocks import Comment, prose_of
from tjut.model.document import Document
from tjut.readers.docx import read_word
from tjut.readers.docx.known import known_by
from tjut.source import Span
from tjut.template.fit import best_template
from tjut.template.model import Template
from tjut.word.guard import MAX_TOTAL, MIB
from tjut.writers.docx.values import handlingar
from tjut.writers.markdown import write_markdown


@dataclass(frozen=True, slots=True)
class Imported:
    """A case out of a Word file: its Document, the text of arende.md, its images by path.

    `remarks` tells what of the file has no place in a case, or another one.
    """

    document: Document
    template: Template
    text: str
    images: Mapping[str, bytes]
    remarks: tuple[Remark, ...]


def import_word(data: bytes, path: str, templates: Sequence[Template], mall: str = "") -> Imported:
    """The case in a Word file, by the one of the templates that fits it best.

    `mall` is what the case calls the template, its name when empty. Raises
    TjutError for what is no Word file, or is refused by the guard.
    """
    read = read_word(data, path, templates)
    template = best_template(read.document, templates)
    judged = judge(read.document, template)
    report = handlingar(judged.uppgifter, template)[0]
    known = is_known(template, read.document)
    printed = printed_by(template, read.document) if known else None
    left = tuple(leftovers(read, known_by(templates), report, printed))
    case = as_case(judged.document, template, mall or template.name, report)
    case = case._replace(preamble=(*_kept(left), *case.preamble))
    files = read.images()
    images = {path: files[path] for path in _shown(case) if path in files}
    if sum(map(len, images.values())) > MAX_TOTAL:
        raise TjutError(
            f"”{path}” har bilder som tillsammans blir större än {MAX_TOTAL // MIB} MB."
        )
    told = (*([_UNKNOWN] if printed is None else ()), *remarks(read, left, images))
    return Imported(case, template, write_markdown(case), images, told)


_UNKNOWN = Remark(
    1,
    "Dokumentet är byggt med en annan mall, så det som någon kan ha lagt till i dess brevhuvud, "
    "sidhuvud och sidfot är inte med",
)


def _kept(left: Sequence[Leftover]) -> tuple[Comment, ...]:
    """A comment with what has no place, so that nothing is lost."""
    if not left:
        return ()
    text = " | ".join(" ".join(piece.text.split()) for piece in left).replace("--", "–")
    return (Comment(f"Ur Word-filen, utan plats i ärendet: {text}", Span(0, 0)),)


def _shown(document: Document) -> dict[str, None]:
    """The paths of the images that a document shows, in order."""
    prose = prose_of(block for _, block in document.blocks())
    return dict.fromkeys(image.path for text in prose for image in text.images())
