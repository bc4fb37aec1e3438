"""What makes one built-in template look unlike another."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Design:
    """A template's own measures, colours and words.

    `text` and `head` are fonts with metric twins in LibreOffice. `size` is
    that of the text in half points; `left` and `right` the margins in
    twentieths of a point. `accent` colours headings, rules and the mark and
    has a contrast of at least 4.5 against white. `municipality` is fixed text,
    empty where the letterhead has a field for the name. With a `panel`, a
    light colour, the metadata stand on it beside a thick rule, the mark to
    the right, the kind of document in spaced capitals, and the page number at
    the foot.
    """

    name: str
    municipality: str
    text: str
    head: str
    size: int
    line: int
    left: int
    right: int
    accent: str
    mark: str
    document_type: str = "Tjänsteutlåtande"
    panel: str = ""

    @property
    def labels(self) -> str:
        """The font of metadata and tables."""
        return self.text if self.panel else self.head


DESIGNS = (
    Design(
        name="danderyd",
        municipality="Danderyds kommun",
        text="Cambria",
        head="Calibri",
        size=23,
        line=300,
        left=1928,
        right=1701,
        accent="1B3A5C",
        mark="waves",
    ),
    Design(
        name="kungsbacka",
        municipality="Kungsbacka kommun",
        text="Calibri",
        head="Cambria",
        size=23,
        line=298,
        left=1701,
        right=1985,
        accent="7B2D26",
        mark="bridge",
        document_type="Tjänsteskrivelse",
        panel="F7F2EF",
    ),
    Design(
        name="standard",
        municipality="",
        text="Calibri",
        head="Calibri",
        size=24,
        line=304,
        left=1814,
        right=1814,
        accent="1F4D45",
        mark="hills",
    ),
)
