"""Strict files in the transitional form."""

import pytest

from tjut.word.strict import transitional

HEAD = '<w:document xmlns:w="{}/wordprocessingml{}/main"{}>'
STRICT = HEAD.format("http://purl.oclc.org/ooxml", "", ' w:conformance="strict"')
OTHER = HEAD.format("http://schemas.openxmlformats.org", "/2006", "")


@pytest.mark.parametrize(
    ("strict", "bare"),
    [
        ('<w:pgSz w:w="841.90pt" w:h="21cm"/>', '<w:pgSz w:w="16838" w:h="11906"/>'),
        ('<w:ind w:hanging="-0.5in"/>', '<w:ind w:hanging="-720"/>'),
        ('<w:sz w:val="11pt"/>', '<w:sz w:val="22"/>'),
        ('<w:tblW w:w="50%" w:type="pct"/>', '<w:tblW w:w="50%" w:type="pct"/>'),
        ('<w:t>="2cm"</w:t>', '<w:t>="2cm"</w:t>'),
    ],
)
def test_measures_become_bare_numbers(strict: str, bare: str) -> None:
    assert transitional(f"{STRICT}{strict}".encode()).decode() == f"{OTHER}{bare}"


def test_another_file_is_left_as_it_is() -> None:
    part = f'{OTHER}<w:pgSz w:w="2cm"/>'.encode()

    assert transitional(part) is part
