"""A template laid on disk and looked through."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from tjut.inspection.inspect import Inspection, inspect_template
from tjut.settings import Settings
from zoo.raw import docx, p, sdt, style

TOML = """\
diarienummer = 'KS \\d+'
[[avsnitt]]
nyckel = "arendet"
rubrik = "Ärendet"
[[avsnitt]]
nyckel = "handlingar"
rubrik = "Handlingar i ärendet"
"""

SWEDISH = '<w:lang w:val="sv-SE"/>'
_ROLES = (
    "heading 1", "heading 2", "heading 3", "heading 4", "Body Text", "List Number", "List Bullet",
    "List Continue", "Quote", "Tabelltext", "Signature", "Underskrift titel", "footnote text",
)  # fmt: skip


def styles(*more: str, lang: str = SWEDISH) -> str:
    """The styles of every role, and more."""
    return (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{lang}</w:rPr></w:rPrDefault></w:docDefaults>"
        + '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
        + "</w:style>"
        + "".join(style(name, name.title().replace(" ", "")) for name in _ROLES)
        + style("footnote reference", "FR", kind="character")
        + style("Hyperlink", "HL", kind="character")
        + style("Tabell", "Tabell", kind="table")
        + "".join(more)
    )


FIELDS = p(sdt("<w:r><w:t>Nr</w:t></w:r>", tag="diarienummer")) + p("{{ datum }}")
CLEAN = FIELDS + p("{{ innehall }}")

Look = Callable[..., list[str]]


def look(
    folder: Path,
    body: str = CLEAN,
    *,
    toml: str = TOML,
    ending: str = "docx",
    **parts: Any,
) -> Inspection:
    """What is found in a template with a body and more parts, as `docx` takes them."""
    (folder / "mall.toml").write_text(toml, encoding="utf-8")
    parts = {"styles": styles(), **parts}
    (folder / f"mall.{ending}").write_bytes(docx(body, **parts))
    return inspect_template(folder, Settings(), lambda path: path.name)


def told(inspection: Inspection) -> list[tuple[str, str, int]]:
    """Code, message and line of each finding."""
    position = inspection.source.position
    return [
        (found.code, found.message, position(found.span.start).line)
        for found in inspection.findings
    ]
