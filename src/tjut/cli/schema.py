"""`tjut schema`: JSON Schema of the front matter, for editors."""

import json

from tjut.cli.commands import command
from tjut.cli.options import Mall
from tjut.cli.terminal import put_data


def schema(mall: Mall = "") -> int:
    """Skriver ett JSON-schema för uppgifterna, som en editor kan hjälpa till med.

    Schemat följer mallen: dess diarienummer, ärendetyper och egna uppgifter.
    """
    from tjut.cli.here import template_of
    from tjut.schema.json_schema import json_schema

    put_data(json.dumps(json_schema(template_of(mall)), ensure_ascii=False, indent=2) + "\n")
    return 0


app = command(schema)
