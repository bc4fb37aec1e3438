"""Writers: from a Document to Markdown or Word."""
