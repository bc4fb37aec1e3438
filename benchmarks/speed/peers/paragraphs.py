"""What `tjut check` of Word files is measured against: python-docx reads their paragraphs."""

import sys
from pathlib import Path

import docx


def main(folder: Path) -> int:
    """The number of characters in the paragraphs of the files of a folder."""
    return sum(
        len(paragraph.text)
        for path in sorted(folder.glob("*.docx"))
        for paragraph in docx.Document(str(path)).paragraphs
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
