"""What a finding calls things by the kind of file that it is in: Markdown, or a Word file."""

from tjut.source import Source


def as_subheading(source: Source) -> str:
    """What to do with a heading that is to stand a level lower."""
    return "gör den till Rubrik 2" if source.is_word else "skriv ## före den"


def line_of(source: Source, offset: int) -> str:
    """On which line a place is, which in a Word file is a paragraph."""
    return f"{'i stycke' if source.is_word else 'på rad'} {source.position(offset).line}"


def receivers(source: Source) -> str:
    """The list of those who are sent the decision."""
    return "listan ”Beslutet skickas till”" if source.is_word else "skickas_till"
