"""Cases written into Word templates, and what then stands in the document."""

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from support.cases import over_clean, template_named
from tjut.check import judge
from tjut.readers.markdown import read_markdown
from tjut.rules.rule import Case
from tjut.source import Source
from tjut.template.model import Template
from tjut.word.opening import open_template
from tjut.word.package import Package
from tjut.word.styles import Styles
from tjut.word.xml import Element, plain_text, value, w
from tjut.writers.docx import WordTemplate, load_word_template, word_template, write_docx


@cache
def built_in_word(name: str) -> WordTemplate:
    """The Word file of a built-in template."""
    return load_word_template(template_named(name))


def template_of(data: bytes, **changes: object) -> WordTemplate:
    """A Word file as a template with the headings of `standard`, but for some changes."""
    template: Template = template_named("standard")._replace(**changes)  # type: ignore[arg-type]
    return word_template(template, data, Path("mall.docx"))


def write(
    case: str = "",
    template: WordTemplate | None = None,
    images: Mapping[str, bytes] | None = None,
    *,
    draft: bool = False,
) -> bytes:
    """The document of a case."""
    word = template or built_in_word("standard")
    read = judged(case, word.template)
    return write_docx(
        read.document,
        read.uppgifter,
        word,
        images or {},
        municipality="Ekvinge kommun",
        draft=draft,
    )


def judged(case: str, template: Template | None = None) -> Case:
    """A case laid over the clean one, unless it is whole."""
    source = Source("arende.md", case if "# Ärendet" in case else over_clean(case))
    return judge(read_markdown(source), template or template_named("standard"))


def package_of(data: bytes) -> Package:
    """The parts of a document."""
    return open_template(data, "a.docx")[0]


def written(case: str = "", template: WordTemplate | None = None, part: str = "") -> list[str]:
    """The paragraphs of a part, the document else, of a case that has been written."""
    package = package_of(write(case, template))
    return list(lines(package, package.tree(part or package.main)))


def under(heading: str, shown: list[str]) -> list[str]:
    """The lines under a heading of level 2, up to the next one."""
    after = shown[shown.index(f"heading 2: {heading}") + 1 :]
    end = next((at for at, line in enumerate(after) if line.startswith("heading 2: ")), None)
    return after[:end]


def lines(package: Package, root: Element) -> Iterator[str]:
    """Each paragraph as its style, its list and level, and its text."""
    styles = Styles(package.tree(package.target(package.main, "styles") or ""))
    for paragraph in root.iter(w("p")):
        form = paragraph.find(w("pPr"))
        named = list(styles.chain(value(form, "pStyle")))[:1]
        name = next((value(style, "name") for style in named), None)
        listed = None if form is None else form.find(w("numPr"))
        number = f" {value(listed, 'numId')}/{value(listed, 'ilvl')}" if listed is not None else ""
        yield f"{name or '-'}{number}: {plain_text(paragraph)}".replace("\u00a0", "_")
