"""What people paste from Word parts words in the text, in uppgifter and in the built document."""

from pathlib import Path

import pytest

from support.cases import CLEAN
from tjut.build import builder
from tjut.model.compare import difference
from tjut.readers.docx import read_docx
from tjut.readers.markdown import read_markdown
from tjut.reading import case_reader
from tjut.source import ODD_LINE_ENDS, Source
from tjut.template.headings import recognise


@pytest.mark.parametrize("sign", ODD_LINE_ENDS, ids=ascii)
def test_parts_words_from_the_case_to_the_document(tmp_path: Path, sign: str) -> None:
    path = tmp_path / "arende.md"
    text = CLEAN.replace(
        "De regler som", f"De{sign}regler [som{sign}är](https://a.se 'en{sign}länk')"
    )
    text = text.replace('"Riktlinjer för föreningsbidrag"', f'"Riktlinjer{sign}för bidrag"')
    path.write_text(text, "utf-8", newline="")

    case = case_reader("")(path, "arende.md", None).case
    data = builder(print)(case, path, False)
    built = recognise(read_docx(data, "a.docx", [case.template]), case.template)

    assert case.uppgifter.titel == "Riktlinjer för bidrag"
    assert difference(case.document, built) is None
    for document in (case.document, built):
        section = document.section("utredning")
        assert section is not None
        (block, *_) = section.blocks
        assert block.prose.text.startswith("De regler som är ")  # type: ignore[union-attr]
    assert "Riktlinjer för bidrag" in built.source.text


@pytest.mark.parametrize("sign", ODD_LINE_ENDS, ids=ascii)
def test_parts_words_in_what_cannot_stand_in_a_case(sign: str) -> None:
    document = read_markdown(Source("arende.md", f"# Ett\n\n```\nkod{sign}en\n```\n"))
    assert "kod en" in document.sections[0].blocks[0].prose.text  # type: ignore[union-attr]
