"""What `tjut build` is measured against: markdown-docx, in one process for all cases."""

import sys
from pathlib import Path

from markdown_docx.parser import parse_document
from markdown_docx.renderer import render_docx


def main(cases: Path, built: Path) -> None:
    """Render the body of each case; the program knows no front matter."""
    for case in sorted(cases.glob("*/arende.md")):
        _, _, body = case.read_text("utf-8").partition("\n---\n")
        document = parse_document(body, input_path=case, source_name=str(case))
        render_docx(
            document,
            built / f"{case.parent.name}.docx",
            template_path=None,
            base_dir=case.parent,
            allow_remote_images=False,
        )


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
