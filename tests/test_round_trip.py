"""Build, then read back: the same Document, for every example and every built-in template."""

from pathlib import Path

import pytest

from tjut.build import builder
from tjut.files import CASE
from tjut.model.compare import difference
from tjut.readers.docx import read_docx
from tjut.reading import case_reader
from tjut.settings import Settings
from tjut.template.find import built_in, template_names
from tjut.template.headings import recognise
from tjut.template.load import load_template
from tjut.template.model import Template

EXAMPLES = sorted(Path(__file__).parents[1].glob(f"examples/*/{CASE}"))
TEMPLATES = [load_template(built_in() / name) for name in template_names(Settings())]


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda template: template.name)
@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.parent.name)
def test_what_build_writes_reads_back_as_the_case(path: Path, template: Template) -> None:
    case = case_reader(template.name)(path, str(path), None).case
    document = read_docx(builder(print)(case, path, False), "a.docx", TEMPLATES)
    assert difference(case.document, recognise(document, case.template)) is None
    assert [problem.message for problem in document.problems] == []
