"""What `tjut build` is measured against: docxtpl fills a template, in one process for all cases."""

import sys
from pathlib import Path
from typing import Any

import yaml
from docxtpl import DocxTemplate

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def main(cases: Path, built: Path, template: Path) -> None:
    """Fill the template once a case; docxtpl wants it opened anew each time."""
    for case in sorted(cases.glob("*/arende.md")):
        document = DocxTemplate(template)
        document.render(context(case.read_text("utf-8")), autoescape=True)
        document.save(built / f"{case.parent.name}.docx")


def context(text: str) -> dict[str, Any]:
    """The uppgifter of a case and its sections as paragraphs, each a heading or not."""
    front_matter, _, body = text.removeprefix("---\n").partition("\n---\n")
    sections = {}
    for section in body.split("\n# ")[1:]:
        heading, _, rest = section.partition("\n")
        blocks = rest.strip().split("\n\n")
        sections[heading] = [
            {"heading": block.startswith("#"), "text": block.lstrip("# ")} for block in blocks
        ]
    return {**yaml.load(front_matter, LOADER), "sections": sections}


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
