"""Built documents before other judges: the Open XML SDK, the schemas, accessibility."""

import os
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from support.documents import documents
from support.validators import access_errors, open_xml_errors, schema_errors
from support.written import built_in_word, judged, package_of, write
from tjut.model.document import Document
from tjut.template.headings import recognise
from tjut.word.xml import plain_text, w
from tjut.writers.docx import WordTemplate, write_docx
from writers.docx.test_golden import CASE as GOLDEN
from writers.docx.test_golden import IMAGES

TEMPLATES = ("danderyd", "kungsbacka", "standard")


@pytest.mark.parametrize("draft", [False, True])
@pytest.mark.parametrize("name", TEMPLATES)
def test_a_document_with_everything_is_valid(name: str, draft: bool, tmp_path: Path) -> None:
    document = tmp_path / "a.docx"
    document.write_bytes(write(GOLDEN, built_in_word(name), IMAGES, draft=draft))

    assert open_xml_errors(document) == []
    assert schema_errors(document) == []
    assert access_errors(document) == []


@pytest.mark.parametrize("name", TEMPLATES)
def test_the_templates_themselves_are_valid(name: str) -> None:
    path = built_in_word(name).template.folder / "mall.docx"

    assert open_xml_errors(path) == []
    assert schema_errors(path) == []


UPPGIFTER = judged("").uppgifter


def any_document(document: Document, template: WordTemplate) -> bytes:
    return write_docx(recognise(document, template.template), UPPGIFTER, template, IMAGES)


@given(documents())
@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
def test_any_document_can_be_written(document: Document) -> None:
    package = package_of(any_document(document, built_in_word("standard")))
    last = list(package.tree(package.main).iter(w("p")))[-1]

    assert plain_text(last) == "Tjänsteutlåtande, Riktlinjer för föreningsbidrag"


@given(documents())
@settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow])
def test_any_document_is_valid_by_the_schemas(
    tmp_path_factory: pytest.TempPathFactory, document: Document
) -> None:
    path = tmp_path_factory.mktemp("any") / "a.docx"
    path.write_bytes(any_document(document, built_in_word("danderyd")))

    assert schema_errors(path) == []


def test_the_same_case_gives_the_same_bytes_in_any_zone_and_language(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    here = write(GOLDEN, images=IMAGES)
    for key, value in {"TZ": "Pacific/Auckland", "LC_ALL": "tr_TR.UTF-8", "LANG": "C"}.items():
        monkeypatch.setitem(os.environ, key, value)
    time.tzset()
    try:
        assert write(GOLDEN, images=IMAGES) == here
    finally:
        monkeypatch.undo()
        time.tzset()
