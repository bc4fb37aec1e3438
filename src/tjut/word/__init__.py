"""Our floor over python-docx and lxml: what a Word package holds and they do not show."""
