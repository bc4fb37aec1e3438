"""Build, then read back: the same Document, for every example and every built-in template."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from support.reports import IMAGES, front_matters, reports
from support.seed import seed_case
from tjut.build import builder
from tjut.check import judge
from tjut.convert.word import import_word
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
@settings(max_examples=settings().max_examples // 4, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_any_report_that_is_built_becomes_the_case_it_was(
    template: Template, data: st.DataObject
) -> None:
    front_matter = data.draw(front_matters(template.example))
    document = data.draw(reports())._replace(front_matter=front_matter)
    assert_comes_back(read_markdown(Source("arende.md", write_markdown(document))), template)


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda template: template.name)
def test_the_seed_comes_back_as_the_case_it_was(template: Template) -> None:
    text = seed_case().replace("KS 2025/0316", template.example)
    assert_comes_back(read_markdown(Source("arende.md", text)), template)


def assert_comes_back(document: Document, template: Template) -> None:
    """That a case is the same case again after it was written in Word and imported."""
    case = judge(document, template)
    word = write_docx(case.document, case.uppgifter, WORD[template.name], IMAGES)
    read = read_docx(word, "a.docx", TEMPLATES)
    assert difference(case.document, recognise(read, template)) is None
    imported = import_word(word, "a.docx", TEMPLATES)
    again = read_markdown(Source("arende.md", imported.text))
    assert difference(case.document, recognise(again, template)) is None
    assert imported.template == template
    assert imported.remarks == ()
