"""The template that docxtpl fills: the standard one, its body made of the fields of Jinja."""

import sys
from pathlib import Path

import docx

HEADINGS = (
    "Ärendet",
    "Förslag till beslut",
    "Utredning",
    "Bedömning",
    "Konsekvenser för barn och unga",
    "Ekonomiska konsekvenser",
)
FACTS = (
    "Datum\t{{ datum }}",
    "Diarienummer\t{{ diarienummer }}",
    "Till\t{{ nämnd }}",
    "Från\t{{ förvaltning }}",
)


def main(standard: Path, path: Path) -> None:
    """Write the template, with the styles and the page of the standard one."""
    document = docx.Document(str(standard))
    for element in list(document.element.body)[:-1]:  # the last one holds the page
        document.element.body.remove(element)
    for line, style in _lines():
        document.add_paragraph(line, style)
    document.save(str(path))


def _lines() -> list[tuple[str, str]]:
    """Each paragraph and the style that it has."""
    lines = [(fact, "Uppgift") for fact in FACTS] + [("{{ titel }}", "Heading 1")]
    for heading in HEADINGS:
        lines += [
            (heading, "Heading 2"),
            (f"{{%p for block in sections['{heading}'] %}}", "Body Text"),
            ("{%p if block.heading %}", "Body Text"),
            ("{{ block.text }}", "Heading 3"),
            ("{%p else %}", "Body Text"),
            ("{{ block.text }}", "Body Text"),
            ("{%p endif %}", "Body Text"),
            ("{%p endfor %}", "Body Text"),
        ]
    return [
        *lines,
        *_loop("underskrifter", "{{ item.namn }}, {{ item.titel }}", "Signature"),
        ("Handlingar i ärendet", "Heading 2"),
        *_loop("handlingar", "{{ item.titel }}, {{ item.datum }}", "List Number"),
        ("Beslutet skickas till", "Heading 2"),
        *_loop("skickas_till", "{{ item }}", "Body Text"),
    ]


def _loop(name: str, text: str, style: str) -> list[tuple[str, str]]:
    return [(f"{{%p for item in {name} %}}", style), (text, style), ("{%p endfor %}", style)]


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
