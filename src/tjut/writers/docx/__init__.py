"""Word documents: a template opened once, and cases written into it.

`load_word_template` opens a municipality's Word file, `write_docx` gives the
bytes of a case in it. `write` says in which order it happens; `body`,
`blocks`, `prose`, `tables` and `parts` make the text, `forms` and `fill` the
fields, `properties` what the file says of itself.
"""

from tjut.writers.docx.template import WordTemplate, load_word_template, word_template
from tjut.writers.docx.write import image_paths, write_docx

__all__ = ["WordTemplate", "image_paths", "load_word_template", "word_template", "write_docx"]
