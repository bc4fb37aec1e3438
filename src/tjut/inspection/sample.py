"""A case with something of everything, built in a template to see that it stays what it is."""

from collections.abc import Iterator
from pathlib import Path

from tjut.check import judge
from tjut.findings import Finding
from tjut.inspection.fields import fields
from tjut.inspection.opened import Opened
from tjut.inspection.place import wrong_places
from tjut.inspection.read_back import lost
from tjut.readers.fields.quoted import quoted
from tjut.readers.markdown import read_markdown
from tjut.reports.words import listed
from tjut.source import Source
from tjut.template.headings import case_heading
from tjut.template.model import FROM_FIELDS, OwnKey, SectionRule, Template
from tjut.toml import Table, read_toml
from tjut.writers.docx.place import PLACE
from tjut.writers.docx.write import write_docx

_MOST = 3
"""More differences than this are not named."""

_CASES = Path(__file__).with_name("prov.toml")
_VALUES = {"text": '"Prov"', "datum": '"2026-03-11"', "lista": '["Ek", "Bok"]'}


def changed(opened: Opened) -> Iterator[Finding]:
    """MA22: a case would not stay what it is, so that no document could be built.

    A place where the text cannot stand (MA07) is told of first.
    """
    if any(wrong_places(opened)):
        return
    template = opened.template
    for text in (sample(template, whole=True), sample(template, whole=False)):
        case = judge(read_markdown(Source("", text)), template)
        if names := lost(case, write_docx(case.document, case.uppgifter, opened.word)):
            what = listed(names) if len(names) <= _MOST else f"{', '.join(names[:_MOST])} med mera"
            message = f"Ett ärende blir inte detsamma i mallen: {what} skiljer sig"
            places = (field.span for field in fields(opened) if field.key == PLACE)
            yield Finding("MA22", message, next(places, opened.pages.end))
            return


def sample(template: Template, *, whole: bool) -> str:
    """A case for a template: with all that a case may have, or with what it must."""
    cases = read_toml(_CASES)
    number = quoted(template.example or "KS 2026/0123")
    front = cases.text("allt" if whole else "minst").format(nummer=number)
    own = (_own(key) for key in template.own_keys if whole or key.required)
    sections = (rule for rule in template.sections if rule.key not in FROM_FIELDS)
    body = (
        f"# {case_heading(rule.heading)}\n\n{_text(rule, cases, whole=whole)}" for rule in sections
    )
    return "\n\n".join(["\n".join(["---", front, *own, "---"]), *body])


def _text(rule: SectionRule, cases: Table, *, whole: bool) -> str:
    if rule.key == "forslag":
        return cases.text("punkter")
    return cases.text("text").format(avsnitt=rule.key) if whole else ""


def _own(key: OwnKey) -> str:
    return f"{key.key}: {_VALUES[key.kind]}"
