"""Lists of the template's own: written in one line or several, and read back as lists."""

import pytest

from support.written import judged, template_of, write
from tjut.model.compare import difference
from tjut.model.frontmatter import Scalar, Sequence
from tjut.readers.docx import read_docx
from tjut.template.headings import recognise
from tjut.template.model import OwnKey
from zoo.raw import docx, p, r, sdt

PLACE = p("{{ innehall }}")
W15 = 'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'
REPEATING = f"<w15:repeatingSection {W15}/>"
ITEM = f"<w15:repeatingSectionItem {W15}/>"


@pytest.mark.parametrize(
    "body",
    [
        p("{{ orter }}"),
        p(sdt(r("x"), tag="orter")),
        sdt(p("x"), tag="orter"),
        sdt(sdt(p("x"), more=ITEM), tag="orter", more=REPEATING),
        p("Inget fält"),
    ],
)
def test_a_list_of_the_templates_own_is_read_as_one(body: str) -> None:
    own = (OwnKey("orter", "Orter", kind="lista"),)
    template = template_of(docx(body + PLACE), own_keys=own)
    case = '---\norter:\n  - "Sala"\n  - "Vad"\n---\n'

    read = read_docx(write(case, template), "a.docx", (template.template,))

    orter = read.front_matter.fields.get("orter")
    assert isinstance(orter, Sequence)
    assert [item.text for item in orter.items if isinstance(item, Scalar)] == ["Sala", "Vad"]
    recognised = recognise(read, template.template)
    assert difference(judged(case, template.template).document, recognised) is None


def test_an_item_with_a_comma_is_no_loss() -> None:
    template = template_of(docx(PLACE), own_keys=(OwnKey("orter", "Orter", kind="lista"),))
    case = '---\norter: ["Sala, Västmanland"]\n---\n'

    read = recognise(read_docx(write(case, template), "a", (template.template,)), template.template)

    assert difference(judged(case, template.template).document, read) is None
