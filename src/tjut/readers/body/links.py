"""Where a link of Markdown leads, and what is wrong with that."""

import re
from typing import Any

from tjut.language.patterns import late
from tjut.model.prose import Link
from tjut.source import with_blanks

_SCHEME = late(r"[a-z][a-z0-9+.-]*:", re.I)
_SAFE = ("http:", "https:", "mailto:", "tel:")


def link_to(data: Any) -> Link:
    """The link that the parser's data describes; an e-mail address gets its scheme."""
    url = data["dest_url"]
    return Link(
        f"mailto:{url}" if data["link_type"] == "Email" else url, with_blanks(data["title"])
    )


def fault_of(link: Link) -> str | None:
    """The construct of ST09 that a link is, None when there is nothing wrong with it."""
    if not link.url:
        return "link-address"
    if link.url.lower().startswith("www."):
        return "link-www"
    scheme = _SCHEME().match(link.url)
    if scheme is None:
        return "link-file"
    return None if scheme[0].lower() in _SAFE else "link-scheme"


def one_form(label: str) -> str:
    """A label of an address or a footnote in the form that is compared."""
    return " ".join(label.casefold().split())
