"""The properties of a built document: what it is, and what built it."""

import hashlib
from collections.abc import Mapping

from tjut import __version__
from tjut.model.frontmatter import spelt
from tjut.schema.uppgifter import Uppgifter
from tjut.source import Source
from tjut.template.model import Template
from tjut.word.controls import Value
from tjut.word.language import SWEDISH
from tjut.word.package import Edit
from tjut.word.properties import SOURCE, TEMPLATE, VERSION, set_core, set_custom
from tjut.word.seal import SEAL
from tjut.writers.docx.values import plain

_NOT_CUSTOM = frozenset(
    ("titel", "adress", "underskrifter", "handlingar", "skickas_till", "handlaggare.namn")
)


def author(uppgifter: Uppgifter) -> str:
    """Who a document is by: the handläggare, else the förvaltning."""
    officer = uppgifter.handlaggare
    return officer.namn if officer else uppgifter.forvaltning


def set_properties(
    edit: Edit,
    uppgifter: Uppgifter,
    values: Mapping[str, Value],
    template: Template,
    source: Source,
) -> str:
    """Write the core and custom properties, the seal empty. The dates are that of the report.

    What the template says of an uppgift that the report does not have is taken
    away. Returns the name of the part with the custom ones.
    """
    written_by = author(uppgifter)
    core = {
        "title": uppgifter.titel,
        "creator": written_by,
        "identifier": uppgifter.diarienummer,
        "category": template.document_type,
        "language": SWEDISH,
        "created": uppgifter.datum,
        "modified": uppgifter.datum,
        "lastModifiedBy": written_by,
        "revision": "1",
    }
    set_core(edit, core)
    given = {key: plain(value) for key, value in values.items() if key not in _NOT_CUSTOM}
    ours = {VERSION: __version__, TEMPLATE: template.name, SOURCE: source_hash(source), SEAL: ""}
    named = {".".join(map(spelt, key.split("."))): text for key, text in given.items() if text}
    return set_custom(edit, named | ours, {key for key, text in given.items() if not text})


def shown_properties(uppgifter: Uppgifter, values: Mapping[str, Value]) -> dict[str, str]:
    """What fields that show a property are filled with, by canonical key."""
    built_in = {"title": uppgifter.titel, "author": author(uppgifter)}
    return {key: plain(value) for key, value in values.items()} | built_in


def source_hash(source: Source) -> str:
    """The sha256 of a text file as it lies on disk, in hexadecimal."""
    mark = "\ufeff" if source.bom else ""
    return hashlib.sha256((mark + source.text).encode("utf-8", "surrogatepass")).hexdigest()
