"""Template: what mall.toml says, as frozen values."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Literal, NamedTuple
from unicodedata import normalize

FROM_FIELDS = ("underskrifter", "handlingar", "skickas_till")
"""Parts of the printed document that come from uppgifter and not from a section.

They stand among `[[avsnitt]]` where a template prints them between sections;
those that do not are printed last, in this order.
"""

CASE_TYPES = ("beslut", "yttrande", "motion", "medborgarförslag", "information", "anmälan")
"""The ärendetyper that the built-in templates share; the first is the default."""

Kind = Literal["text", "datum", "lista"]


class SectionRule(NamedTuple):
    """One `[[avsnitt]]`: a section, or a part that is printed from uppgifter.

    `heading` and `aliases` may hold `{förvaltning}` (any office, in the
    genitive where an s follows) and `{nämnd}`. `required` holds the
    ärendetyper for which the section is mandatory. `in_minutes` marks the
    summary that others lift out.
    """

    key: str
    heading: str
    aliases: tuple[str, ...] = ()
    required: frozenset[str] = frozenset()
    guidance: str = ""
    in_minutes: bool = False


class OwnKey(NamedTuple):
    """A key of uppgifter that this template defines."""

    key: str
    label: str
    kind: Kind = "text"
    required: bool = False


class Template(NamedTuple):
    """A municipality's template.

    `name` is how it is called (`danderyd`), `folder` where it lies. `pattern`
    is the regular expression that the whole diarienummer must match and
    `example` a number that does. `first_document` is the form of the first
    handling, the report itself. `styles` maps the role of a piece of text to
    the name of a Word style where it differs from the one tjut looks for.
    """

    name: str
    folder: Path
    municipality: str
    document_type: str
    pattern: str
    example: str
    sections: tuple[SectionRule, ...]
    case_types: tuple[str, ...] = CASE_TYPES
    own_keys: tuple[OwnKey, ...] = ()
    address: tuple[str, ...] = ()
    first_document: str = "{dokumenttyp}, {titel}"
    styles: Mapping[str, str] = MappingProxyType({})

    def section(self, key: str) -> SectionRule | None:
        """The rule for a section key, or None."""
        return next((rule for rule in self.sections if rule.key == key), None)


def whole(pattern: str) -> str:
    """A pattern of a diarienummer that matches nothing but a whole number."""
    return f"^(?:{pattern})$"


def read_case_type(written: str, template: Template) -> str | None:
    """The template's ärendetyp that a text names, letter case and Unicode form aside."""
    folded = normalize("NFC", written).strip().casefold()
    return next((name for name in template.case_types if name.casefold() == folded), None)
