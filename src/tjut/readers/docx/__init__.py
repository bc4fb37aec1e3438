"""The reader of Word files: from XML that anyone may have written to a Document."""

from tjut.readers.docx.document import read_docx

__all__ = ["read_docx"]
