"""mall.toml → Template; what is wrong in it becomes a sentence that names the key."""

import re
from pathlib import Path
from typing import cast

from tjut.files import MALL
from tjut.language.patterns import late
from tjut.model.frontmatter import KEYS, canonical_key, spelt
from tjut.template.headings import case_heading
from tjut.template.model import (
    CASE_TYPES,
    FROM_FIELDS,
    Kind,
    OwnKey,
    SectionRule,
    Template,
    whole,
)
from tjut.template.names import IN_FIRST, IN_HEADINGS, unknown_name
from tjut.toml import Table, read_toml

TOP_KEYS = (
    "namn", "dokumenttyp", "diarienummer", "diarienummer_exempel", "ärendetyper", "adress",
    "första_handling", "formatmallar", "egna_uppgifter", "avsnitt",
)  # fmt: skip
SECTION_KEYS = ("nyckel", "rubrik", "alias", "krav", "vägledning", "sammanfattning")
STYLE_KEYS = (
    "rubrik1", "rubrik2", "rubrik3", "rubrik4", "brodtext", "numrerad_lista", "punktlista",
    "listfortsattning", "citat", "tabelltext", "tabell", "underskrift", "underskrift_titel",
    "fotnotstext", "fotnotstecken", "lank",
)  # fmt: skip
"""What `[formatmallar]` may name: the roles that text is written in."""

OWN_KEYS = ("nyckel", "etikett", "slag", "krav")
_KINDS = ("text", "datum", "lista")
_KEY = late(r"[a-z][a-z0-9_]*")

_BELOW = "står för långt ner; flytta raden överst, före första raden som börjar med ["
_PRINTED_LAST = {
    "underskrifter": "",
    "handlingar": "Handlingar i ärendet",
    "skickas_till": "Beslutet skickas till",
}
"""Headings of the parts that come from uppgifter, where mall.toml gives no other."""


def load_template(folder: Path, kommun: str = "") -> Template:
    """Read the mall.toml of a folder; one for any municipality is for `kommun`.

    Raises TjutError, whose sentence names the file, the table and the key.
    """
    toml = read_toml(folder / MALL)
    toml.only(*TOP_KEYS)
    _refuse_below(toml)
    pattern = _pattern(toml)
    case_types = toml.texts("ärendetyper", CASE_TYPES)
    if not case_types:
        raise toml.fault("ärendetyper", "ska nämna minst en ärendetyp")
    first = toml.text("första_handling", "{dokumenttyp}, {titel}")
    _known_names(toml, "första_handling", first, IN_FIRST)
    return Template(
        name=folder.resolve().name,
        folder=folder,
        municipality=toml.text("namn", "") or kommun,
        document_type=toml.text("dokumenttyp", "Tjänsteutlåtande"),
        pattern=pattern,
        example=_example(toml, pattern),
        sections=_sections(toml, case_types),
        case_types=case_types,
        own_keys=tuple(_own_key(table) for table in toml.tables("egna_uppgifter")),
        address=toml.texts("adress"),
        first_document=first,
        styles=_styles(toml),
    )


def _refuse_below(toml: Table) -> None:
    """What belongs to the whole file is lost in a table that begins before it."""
    styles = toml.values.get("formatmallar")
    tables = [*toml.tables("avsnitt"), *toml.tables("egna_uppgifter")]
    if isinstance(styles, dict):
        tables.append(toml.inside("formatmallar", styles))
    for table in tables:
        for key in TOP_KEYS:
            if canonical_key(key) in table.values:
                raise table.fault(key, _BELOW)


def _styles(toml: Table) -> dict[str, str]:
    styles = toml.pairs("formatmallar")
    toml.inside("formatmallar", styles).only(*STYLE_KEYS)
    return styles


def _pattern(toml: Table) -> str:
    """The pattern of a diarienummer; several in a list are as good as one another."""
    several = isinstance(toml.values.get("diarienummer"), list)
    patterns = toml.texts("diarienummer") if several else (toml.text("diarienummer"),)
    pattern = "|".join(f"(?:{form})" for form in patterns) if several else patterns[0]
    try:
        re.compile(whole(pattern))
    except re.error as error:
        raise toml.fault("diarienummer", "är inget giltigt reguljärt uttryck") from error
    return pattern


def _example(toml: Table, pattern: str) -> str:
    example = toml.text("diarienummer_exempel", "")
    if example and not re.fullmatch(whole(pattern), example):
        raise toml.fault("diarienummer_exempel", "följer inte mönstret i ”diarienummer”")
    return example


def _sections(toml: Table, case_types: tuple[str, ...]) -> tuple[SectionRule, ...]:
    """The sections in printed order, those from uppgifter that are not placed last."""
    tables = toml.tables("avsnitt")
    if not tables:
        raise toml.fault("avsnitt", "saknas; beskriv varje avsnitt i en [[avsnitt]]")
    sections = [_section(table, case_types) for table in tables]
    keys = [section.key for section in sections]
    for table, key in zip(tables, keys, strict=True):
        if keys.count(key) > 1:
            raise table.fault("nyckel", f"är ”{key}”, som ett annat avsnitt redan har")
    _refuse_same(tables, sections)
    last = [SectionRule(key, _PRINTED_LAST[key]) for key in FROM_FIELDS if key not in keys]
    return (*sections, *last)


def _section(table: Table, case_types: tuple[str, ...]) -> SectionRule:
    table.only(*SECTION_KEYS)
    key = _key(table)
    heading = table.text("rubrik", _PRINTED_LAST.get(key))
    aliases = table.texts("alias")
    if key != "underskrifter" and not case_heading(heading):
        raise table.fault("rubrik", "är tom; skriv vad avsnittet heter")
    for name, form in (("rubrik", heading), *(("alias", alias) for alias in aliases)):
        _known_names(table, name, form, IN_HEADINGS)
    return SectionRule(
        key=key,
        heading=heading,
        aliases=aliases,
        required=_required(table, key, case_types),
        guidance=table.text("vägledning", ""),
        in_minutes=table.flag("sammanfattning"),
    )


def _refuse_same(tables: list[Table], sections: list[SectionRule]) -> None:
    """Two sections with one heading could not be told apart in a case."""
    owners: dict[str, str] = {}
    for table, section in zip(tables, sections, strict=True):
        heading = case_heading(section.heading).casefold()
        if heading and owners.setdefault(heading, section.key) != section.key:
            raise table.fault("rubrik", f"är ”{section.heading}”, som ett annat avsnitt redan har")
    for table, section in zip(tables, sections, strict=True):
        for alias in section.aliases:
            core = case_heading(alias).casefold()
            if core and owners.setdefault(core, section.key) != section.key:
                raise table.fault("alias", f"har ”{alias}”, som ett annat avsnitt redan har")


def _known_names(table: Table, key: str, form: str, known: tuple[str, ...]) -> None:
    name = unknown_name(form, known)
    if name is not None:
        *others, last = (f"{{{one}}}" for one in known)
        raise table.fault(
            key, f"har {name}: här går det bara att skriva {', '.join(others)} eller {last}"
        )


def _key(table: Table) -> str:
    key = canonical_key(table.text("nyckel"))
    if not _KEY().fullmatch(key):
        raise table.fault("nyckel", "får bara ha bokstäver, siffror och understreck")
    return key


def _required(table: Table, key: str, case_types: tuple[str, ...]) -> frozenset[str]:
    value = table.values.get("krav", False)
    if key in FROM_FIELDS and value:
        raise table.fault("krav", f"kan inte sättas för ”{key}”, som hämtas ur uppgifterna")
    if isinstance(value, bool):
        return frozenset(case_types if value else ())
    if not isinstance(value, list) or not set(value) <= set(case_types):
        allowed = ", ".join(f"”{name}”" for name in case_types)
        raise table.fault("krav", f"ska vara true, false eller en lista med ärendetyper: {allowed}")
    return frozenset(value)


def _own_key(table: Table) -> OwnKey:
    table.only(*OWN_KEYS)
    key, kind = _key(table), table.choice("slag", _KINDS, "text")
    if spelt(key) in KEYS:
        raise table.fault("nyckel", f"är ”{spelt(key)}”, som tjut redan har")
    return OwnKey(key, table.text("etikett"), cast("Kind", kind), table.flag("krav"))
