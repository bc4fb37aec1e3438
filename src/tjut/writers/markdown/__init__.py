"""Document to the Markdown of a case, which reads back as the same Document."""

from tjut.writers.markdown.document import write_markdown

__all__ = ["write_markdown"]
