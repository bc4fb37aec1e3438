"""The limits that the handbook states are those that the guard keeps."""

from pathlib import Path

from tjut.word import guard

HANDBOOK = Path(__file__).parents[2] / "docs" / "handbok.md"
LIMITS = {
    "storlek": f"{guard.MAX_FILE // guard.MIB} MB",
    "storlek när den har packats upp": f"{guard.MAX_TOTAL // guard.MIB} MB",
    "storlek på en bild eller annan del": f"{guard.MAX_PART // guard.MIB} MB",
    "storlek på en del med text": f"{guard.MAX_XML_PART // guard.MIB} MB",
    "hårdare packning av en del än": f"{guard.MAX_RATIO} gånger",
    "delar": f"{guard.MAX_ENTRIES:_}",
    "element, som ett stycke eller en tabellcell": f"{guard.MAX_ELEMENTS:_}",
    "element i varandra": f"{guard.MAX_DEPTH}",
    "tecken i följd i samma form": f"{guard.MAX_TEXT:_}",
}


def test_the_handbook_states_every_limit_of_the_guard() -> None:
    after = HANDBOOK.read_text("utf-8").split("| En Word-fil får ha högst | |\n|---|--:|\n")[1]
    rows = after.split("\n\n")[0].splitlines()
    stated = dict(row.strip("| ").split(" | ") for row in rows)
    assert stated == {what: most.replace("_", " ") for what, most in LIMITS.items()}
    assert len(LIMITS) == sum(name.startswith("MAX_") for name in vars(guard))
