"""The names in braces that mall.toml may have in its headings and in the first handling."""

import re
from collections.abc import Mapping

from tjut.language.genitive import genitive
from tjut.language.inside import inside, small
from tjut.language.patterns import late

IN_HEADINGS = ("förvaltning", "nämnd")
IN_FIRST = ("dokumenttyp", "titel", "datum", "diarienummer", *IN_HEADINGS)

_NAME = late(r"\{(\w+)\}(s\b)?")
_INSIDE = {"dokumenttyp": small, **dict.fromkeys(IN_HEADINGS, inside)}


def put_in(form: str, names: Mapping[str, str]) -> str:
    """A form with names put in: offices in the genitive where an s follows.

    What does not stand first gets a small first letter, unless it is a proper
    name or a title.

    >>> put_in("{förvaltning}s förslag i {nämnd}", {"förvaltning": "SLK", "nämnd": "Valnämnden"})
    'SLK:s förslag i valnämnden'
    """

    def name(match: re.Match[str]) -> str:
        key, ending = match.groups()
        text = names[key]
        if match.start():
            text = _INSIDE.get(key, str)(text)
        return genitive(text) if ending and text else text

    return _NAME().sub(name, form)


def unknown_name(form: str, known: tuple[str, ...]) -> str | None:
    """The first name in braces, braces included, that is not among the known ones."""
    found = (match[0] for match in re.finditer(r"\{([^{}]*)\}|[{}]", form) if match[1] not in known)
    return next(found, None)
