"""A municipality's Word template, opened and parsed once for all the cases in a batch."""

from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

from tjut.errors import TjutError
from tjut.model.frontmatter import canonical_key
from tjut.template.model import Template
from tjut.word.fields import has_property_field
from tjut.word.language import set_language
from tjut.word.marks import mark_keys
from tjut.word.opening import open_template
from tjut.word.package import Edit, Package
from tjut.word.page import Area, text_area
from tjut.word.properties import add_missing
from tjut.word.stores import stores
from tjut.word.styles import Styles
from tjut.word.xml import Element, make_root, plain_text, qualified, w
from tjut.writers.docx.forms import Form, Known, form_of
from tjut.writers.docx.place import PLACE, find_places
from tjut.writers.docx.roles import ROLES, style_of
from tjut.writers.docx.values import FIELDS, LISTS

ENDINGS = ("docx", "dotx", "docm", "dotm")

_STORIES = ("header", "footer", "footnotes", "endnotes")
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.{}+xml"


class WordTemplate:
    """A Word file to write cases into, with what is known of it beforehand.

    `template` is what mall.toml says. `style_ids` has the style of each role,
    None for one that the file lacks. `stories` names the parts that hold
    fields, `main` apart. `left_out` and `missing_styles` are sentences for the
    user: what of the file does not go along, and which styles of mall.toml are
    missing.
    """

    def __init__(
        self,
        template: Template,
        package: Package,
        style_ids: dict[str, str | None],
        left_out: tuple[str, ...],
        missing_styles: tuple[str, ...],
    ) -> None:
        self.template = template
        self.package = package
        self.style_ids = style_ids
        self.left_out = left_out
        self.missing_styles = missing_styles

    @property
    def remarks(self) -> tuple[str, ...]:
        """All that is to be said of the file, as sentences."""
        return (*self.left_out, *self.missing_styles)

    @property
    def main(self) -> str:
        """The part that holds the document."""
        return self.package.main

    def part(self, kind: str) -> str:
        """The part of a kind that every document has: `styles` or `numbering`."""
        return self.package.target(self.main, kind) or ""

    @cached_property
    def styles(self) -> Styles:
        """The styles of the file."""
        return Styles(self.package.tree(self.part("styles")))

    @cached_property
    def area(self) -> Area:
        """The room for the text of a case."""
        root = self.package.tree(self.main)
        return text_area(root, find_places(root).get(PLACE))

    @cached_property
    def loose_headings(self) -> frozenset[str]:
        """The roles of headings whose styles let a page part them from their text."""
        own = ((role, self.style_ids[role]) for role in ROLES if ROLES[role].level is not None)
        return frozenset(role for role, id_ in own if id_ and not self.styles.keeps(id_))

    @cached_property
    def stores(self) -> dict[str, str]:
        """The parts that controls can be bound to."""
        return stores(self.package)

    @cached_property
    def may_have_typed_fields(self) -> bool:
        """Whether something in the file looks like a field that is typed; quick to ask."""
        names = (self.main, *self.headers, *self.package.targets(self.main, "footer"))
        return any("{{" in plain_text(self.package.tree(name)) for name in names)

    @cached_property
    def headers(self) -> tuple[str, ...]:
        """The header parts."""
        return tuple(self.package.targets(self.main, "header"))

    @cached_property
    def stories(self) -> tuple[str, ...]:
        """The parts outside the body that hold fields to fill."""
        names = (name for kind in _STORIES for name in self.package.targets(self.main, kind))
        unique = dict.fromkeys(names)  # several sections may lead to one header
        return tuple(name for name in unique if _has_fields(self.package.tree(name)))

    @cached_property
    def forms(self) -> dict[str, Form]:
        """The parts that have fields to fill, the document first."""
        own = self.template.own_keys
        keys = {*FIELDS, *(key.key for key in own)}
        lists = {*LISTS, *(key.key for key in own if key.kind == "lista")}
        known = Known(keys, lists, self.stores, self.placeholder)
        return {
            name: form_of(self.package.tree(name), known, has_places=name == self.main)
            for name in (self.main, *self.stories)
        }

    @cached_property
    def ready(self) -> dict[str, Element]:
        """The trees to fill copies of, by part."""
        return {name: form.root for name, form in self.forms.items()}

    @cached_property
    def placeholder(self) -> str | None:
        """The id of the style of prompts in controls."""
        return self.styles.find("character", ("Placeholder Text", "Platshållartext"))

    @cached_property
    def first_drawing(self) -> int:
        """The first number that no drawing has."""
        names = (self.main, *self.headers, *self.package.targets(self.main, "footer"))
        numbers = (
            int(found.get("id", "0"))
            for name in names
            for found in self.package.tree(name).iter(qualified("wp:docPr"))
        )
        return max(numbers, default=0) + 1


def load_word_template(template: Template) -> WordTemplate:
    """Open the Word file in a template's folder.

    Raises TjutError when there is none, or it cannot be used.
    """
    path = word_path(template)
    return word_template(template, path.read_bytes(), path)


def word_path(template: Template) -> Path:
    """The Word file in a template's folder. Raises TjutError when there is none."""
    for ending in ENDINGS:
        path = template.folder / f"mall.{ending}"
        if path.is_file():
            return path
    raise TjutError(
        f"Mallen {template.name} har ingen Word-fil: mall.docx saknas i {template.folder}."
    )


def word_template(template: Template, data: bytes, path: Path) -> WordTemplate:
    """Open the bytes of a Word file as a template; `path` is what errors call it."""
    package, left_out = open_template(data, str(path))
    own = {canonical_key(role): name for role, name in template.styles.items()}
    edit = Edit(package)
    for kind in ("styles", "numbering"):
        if package.target(package.main, kind) is None:
            name = edit.add(f"word/{kind}.xml", make_root(kind), _TYPE.format(kind))
            edit.relate(package.main, kind, name)
    add_missing(edit)
    package = edit.finished()
    part = package.target(package.main, "styles") or ""
    styles = Styles(package.tree(part))
    ids = {role: style_of(role, styles, own.get(role)) for role in ROLES}
    edit = Edit(package)
    set_language(edit, part, filter(None, ids.values()))
    package = edit.finished()
    missing = tuple(_missing(own, styles, path))
    return WordTemplate(template, package, ids, left_out, missing)


def _missing(own: dict[str, str], styles: Styles, path: Path) -> Iterator[str]:
    """A sentence for each style that mall.toml names and the Word file lacks."""
    for role, name in own.items():
        if role in ROLES and styles.find(ROLES[role].kind, (name,)) is None:
            used = style_of(role, styles, None)
            instead = f"används ”{styles.shown(used)}”" if used else "lägger tjut till en egen"
            yield f"Formatmallen ”{name}” finns inte i {path}. I stället {instead}."


def _has_fields(root: Element) -> bool:
    if next(root.iter(w("sdt")), None) is not None or has_property_field(root):
        return True
    return any(mark_keys(paragraph) for paragraph in root.iter(w("p")))
