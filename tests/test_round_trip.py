"""Build, then read back: the same Document, for every example and every built-in template."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from support.cases import CLEAN
from support.reports import IMAGES, reports
from tjut.build import builder
from tjut.check import judge
from tjut.files import CASE
from tjut.model.compare import difference
from tjut.model.document import Document
from tjut.readers.docx import read_docx
from tjut.readers.markdown import read_markdown
from tjut.reading import case_reader
from tjut.settings import Settings
from tjut.source import Source
from tjut.template.find import built_in, template_names
from tjut.template.headings import recognise
from tjut.template.load import load_template
from tjut.template.model import Template
from tjut.writers.docx.template import load_word_template
from tjut.writers.docx.write import write_docx
from tjut.writers.markdown import write_markdown

NAMES = template_names(Settings())
EXAMPLES = sorted(Path(__file__).parents[1].glob(f"examples/*/{CASE}"))
TEMPLATES = [load_template(built_in() / name) for name in NAMES]
WORD = {template.name: load_word_template(template) for template in TEMPLATES}


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda template: template.name)
@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.parent.name)
def test_what_build_writes_reads_back_as_the_case(path: Path, template: Template) -> None:
    case = case_reader(template.name)(path, str(path), None).case
    document = read_docx(builder(print)(case, path, False), "a.docx", TEMPLATES)
    assert difference(case.document, recognise(document, case.template)) is None
    assert [problem.message for problem in document.problems] == []


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda template: template.name)
@settings(max_examples=settings().max_examples // 5, suppress_health_check=list(HealthCheck))
@given(document=reports())
def test_any_report_reads_back_as_it_was(template: Template, document: Document) -> None:
    clean = judge(read_markdown(Source("arende.md", CLEAN)), template)
    document = document._replace(front_matter=clean.document.front_matter)
    written = recognise(read_markdown(Source("arende.md", write_markdown(document))), template)
    data = write_docx(written, clean.uppgifter, WORD[template.name], IMAGES)
    assert difference(written, recognise(read_docx(data, "a.docx", TEMPLATES), template)) is None
