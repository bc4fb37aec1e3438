"""What a built document says of itself."""

import hashlib

from support.cases import over_clean
from support.written import package_of, template_of, write
from tjut import __version__
from tjut.source import Source
from tjut.word.properties import SOURCE, TEMPLATE, VERSION, custom_values
from tjut.word.seal import SEAL, Origin, origin
from tjut.writers.docx.properties import source_hash


def test_the_case_and_what_built_it_are_custom_properties() -> None:
    case = '---\nhandläggare: "Åsa Ek"\nsammanträde: "2026-04-01"\n---\n'

    found = custom_values(package_of(write(case)))

    assert found.pop(SEAL)
    assert found == {
        "diarienummer": "KS 2026/0123",
        "datum": "2026-03-10",
        "förvaltning": "Kommunledningskontoret",
        "nämnd": "Kommunstyrelsen",
        "handläggare": "Åsa Ek",
        "sammanträde": "2026-04-01",
        "ärendetyp": "beslut",
        "dokumenttyp": "Tjänsteutlåtande",
        "kommun": "Ekvinge kommun",
        VERSION: __version__,
        TEMPLATE: "standard",
        SOURCE: hashlib.sha256(over_clean(case).encode()).hexdigest(),
    }


def test_title_author_language_and_dates_are_core_properties() -> None:
    core = package_of(write()).parts["docProps/core.xml"].decode()

    for element in (
        "<dc:title>Riktlinjer för föreningsbidrag<",
        "<dc:creator>Kommunledningskontoret<",
        "<dc:identifier>KS 2026/0123<",
        "<dc:language>sv-SE<",
        "category>Tjänsteutlåtande<",
        'modified xsi:type="dcterms:W3CDTF">2026-03-10T00:00:00Z<',
    ):
        assert element in core


def test_what_a_template_says_of_an_earlier_report_does_not_go_along() -> None:
    earlier = '---\nhandläggare:\n  namn: "Åsa Ek"\n  telefon: "0555-121 17"\n---\n'

    found = custom_values(package_of(write(template=template_of(write(earlier)))))

    assert "handläggare.telefon" in custom_values(package_of(write(earlier)))
    assert {key for key in found if key.startswith("handläggare")} == set()
    assert found["nämnd"] == "Kommunstyrelsen"


def test_a_document_is_known_as_tjuts_own_until_it_is_changed() -> None:
    assert origin(write(), "a.docx") is Origin.UNTOUCHED


def test_the_hash_is_that_of_the_file_with_its_byte_order_mark() -> None:
    for bom in (False, True):
        raw = ("\ufeff" if bom else "").encode() + "å".encode()
        assert source_hash(Source("a.md", "å", bom)) == hashlib.sha256(raw).hexdigest()
