"""A finding in a Word file speaks of Word: of styles and paragraphs, not of signs and lines."""

from dataclasses import replace

import pytest

from support.cases import CLEAN, template_named
from tjut.check import check_case, judge
from tjut.readers.markdown import read_markdown
from tjut.settings import Settings
from tjut.source import Source


@pytest.mark.parametrize(
    ("code", "text", "in_markdown", "in_word"),
    [
        (
            "ST05", CLEAN.replace("# Bedömning", "# Växtlighet\n\nText.\n\n# Bedömning"),
            "; skriv ## före den om den hör", "; gör den till Rubrik 2 om den hör",
        ),
        (
            "ST04", CLEAN.replace("# Bedömning", "# Utredning\n\nText.\n\n# Bedömning"),
            "finns redan på rad 21", "finns redan i stycke 21",
        ),
        (
            "ST04", CLEAN.replace("# Bedömning", "# Bakgrund\n\nText.\n\n# Bedömning"),
            "på rad 21; skriv ## före den om texten", "i stycke 21; gör den till Rubrik 2 om",
        ),
        (
            "HA05",
            CLEAN.replace(
                "Kommunstyrelsen antar", "Kommunstyrelsen ger kultur- och fritidsnämnden i "
                "uppdrag att informera föreningarna.\n\nKommunstyrelsen antar",
            ),
            "står inte i skickas_till", "står inte i listan ”Beslutet skickas till”",
        ),
        (
            "HA05", CLEAN.replace("---\n", "---\närendetyp: yttrande\n", 1),
            "står inte i skickas_till", "står inte i listan ”Beslutet skickas till”",
        ),
    ],
)  # fmt: skip
def test_a_finding_speaks_of_the_kind_of_file_that_it_is_in(
    code: str, text: str, in_markdown: str, in_word: str
) -> None:
    for is_word, told in ((False, in_markdown), (True, in_word)):
        document = read_markdown(Source("a", text))
        document = document._replace(source=replace(document.source, is_word=is_word))
        found = check_case(judge(document, template_named("standard")), Settings())
        (message,) = (finding.message for finding in found if finding.code == code)
        assert told in message
