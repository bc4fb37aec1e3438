"""Documents become Markdown that reads back as the same documents."""

from hypothesis import given

from support.documents import documents
from tjut.model.document import Document
from tjut.readers.markdown import read_markdown
from tjut.source import Source
from tjut.writers.markdown import write_markdown


@given(documents())
def test_what_is_written_reads_back_as_the_same_document(document: Document) -> None:
    text = write_markdown(document)
    read = read_markdown(Source("arende.md", text))
    assert read == document, text
