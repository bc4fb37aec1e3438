"""The reader of Word files: from XML that anyone may have written to a Document."""

from tjut.readers.docx.document import WordCase, read_docx, read_word

__all__ = ["WordCase", "read_docx", "read_word"]
