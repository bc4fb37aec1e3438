"""Text made safe for Markdown: marks are escaped where they would be read as marks, only there."""

import re

_MARKS = re.compile(
    r"[\\`]"
    r"|(?<!\S )[*~]|[*~](?! \S)"  # between blanks they are no emphasis
    r"|(?<![^\W_])_|_(?![^\W_])"  # nor this one between letters
    r"|&(?=#?\w{1,40};)|&$"
    r"|<(?=[A-Za-z/!?])|<$"
    r"|\[(?=\^|$)|\](?=[(\[:]|$)"
    r"|!(?=\[)|!$"
)
_MARKS_IN_LINK = re.compile(rf"[\[\]]|{_MARKS.pattern}")
_LINE_START = re.compile(
    r"#{1,6}(?=\s|$|[^\W\d_])|[>|]|[-+](?=\s|$)|-(?=[^\W\d_])|[-=_+](?=[-=_ ]*$)"
    r"|:(?=-)|\[(?=[ xX]\](?:\s|$))|\d{1,9}(?=[.)](?:\s|$|[^\W\d_]))"
)
_CLOSING = re.compile(r"(?:^|(?<=\s))#(?=#*$)")
_CONTROLS = re.compile(r"[\n\r\x0b\x0c]")


def escaped(text: str, *, in_link: bool = False) -> str:
    """The text with a backslash before each mark; in a link before every bracket."""
    marks = _MARKS_IN_LINK if in_link else _MARKS
    safe = marks.sub(r"\\\g<0>", text.replace("\x00", "\ufffd"))
    return _CONTROLS.sub(lambda found: entity(found[0]), safe)


def at_line_start(text: str) -> str:
    """An escaped text at the start of a line, where more marks have a meaning."""
    found = _LINE_START.match(text)
    if not found:
        return text
    at = found.end() if found[0].isdigit() else 0
    return f"{text[:at]}\\{text[at:]}"


def at_heading_end(text: str) -> str:
    """An escaped text at the end of a heading, where marks # would be left out."""
    return _CLOSING.sub(r"\\#", text)


def entity(character: str) -> str:
    """A character by its number."""
    return f"&#{ord(character)};"


def firm(text: str) -> str:
    """An escaped line of text with the blanks at its ends by number, so that they stay."""
    inner = text.strip()
    if not inner:
        return "".join(map(entity, text))
    start = text.index(inner)
    before, after = text[:start], text[start + len(inner) :]
    return "".join((*map(entity, before), inner, *map(entity, after)))
