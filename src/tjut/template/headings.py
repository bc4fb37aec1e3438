"""Which section a heading opens: the template's heading, an alias, or nearly one."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from tjut.language.genitive import genitive, nominative
from tjut.language.nearest import distance
from tjut.language.patterns import late
from tjut.model.document import Document, Section
from tjut.model.frontmatter import Scalar
from tjut.template.model import SectionRule, Template
from tjut.template.names import put_in

_LONGEST = 200
"""No heading has more characters than this; what has is text."""

_NAMES = {
    "{förvaltning}s": r"(?P<office>.+?[sxz])",
    "{förvaltning}": r"(?P<office>.+?)",
    "{nämnd}": r"(?P<body>.+)",
}
_NAME = "|".join(map(re.escape, _NAMES))

_FILLED_IN = late(rf"(?:\bi )?(?:{_NAME})")

_OFFICE = late(
    r"(?:kontoret|förvaltningen|nämnden|styrelsen|avdelningen|enheten|sektorn|kansliet|staben"
    r"|verksamheten|tjänsten|verket|bolaget|[a-zåäö]:)s?\b"
)
"""What surely names an office, where the template does not say that one may stand."""

_NUMBER = late(r"\d{1,2}(?:\.\d{1,2})*[.)]?\s+(?=[^\W\d])")
"""The number that somebody has typed before a heading."""

_OFTEN = {
    **dict.fromkeys(("beslut", "beslutet", "förslag", "beslutspunkter"), "forslag"),
    **dict.fromkeys(("barnkonsekvenser", "barnkonsekvensanalys", "barnets bästa"), "barn"),
    **dict.fromkeys(("ekonomi", "kostnader", "finansiering"), "ekonomi"),
}
"""What people write for a section, though it is spelt otherwise, by its words in small letters."""

_OUR = (("vår",), ("vårt",), ("våra",))

_SMALL = frozenset(("och", "för", "till", "i", "av", "på", "om", "kring", "&"))
"""Words that people leave out of a heading, or change, and still mean the same."""


class KnownHeading(NamedTuple):
    """What a heading was recognised as; `owner` is an office in the genitive."""

    key: str
    owner: str | None = None
    body: str | None = None


class _Named(NamedTuple):
    """A heading with names, as mall.toml has it; folded what stands before and after them."""

    key: str
    written: str
    before: str
    after: str


class _Forms(NamedTuple):
    """The ways to write a template's headings.

    `literal` has them folded and without the names of offices and boards;
    `named` those with names; `cores` the words of the literal ones that carry
    the meaning.
    """

    literal: dict[str, str]
    named: tuple[_Named, ...]
    cores: tuple[tuple[str, tuple[str, ...]], ...]


def recognise(document: Document, template: Template) -> Document:
    """The document with key, office and body given to each section it knows.

    A heading that only resembles one of the template's gets its key with
    `exact` false, unless another section has that key.
    """
    forms = _forms(template.sections)
    value = document.front_matter.fields.get("forvaltning")
    office = value.text if isinstance(value, Scalar) else ""
    sections = [_exact(section, forms, office) for section in document.sections]
    taken = {section.key for section in sections}
    for place, section in enumerate(sections):
        if section.key is None:
            key = near_key(section.heading.prose.text, template)
            if key is not None and key not in taken:
                sections[place] = section._replace(key=key, exact=False)
                taken.add(key)
    return document._replace(sections=tuple(sections))


def known_heading(heading: str, template: Template) -> KnownHeading | None:
    """The section of a template that a heading opens, or None."""
    return _recognised(_clean(heading), _forms(template.sections))


def near_key(heading: str, template: Template) -> str | None:
    """The key of the section whose heading this one most resembles, or None."""
    if len(heading) > _LONGEST:
        return None
    words = tuple(_NUMBER().sub("", _clean(heading), 1).casefold().split())
    near = _near(words, _forms(template.sections).cores)
    meant = near or _OFTEN.get(" ".join(words[words[:1] in _OUR :]))
    return meant if meant and template.section(meant) else None


@lru_cache(maxsize=256)
def _near(words: tuple[str, ...], cores: tuple[tuple[str, tuple[str, ...]], ...]) -> str | None:
    tails = [_weighty(tail) for tail in _without_owner(words)]
    close = [
        (slips, key)
        for key, core in cores
        for tail in tails
        if (slips := _slips(tail, core)) is not None
    ]
    return min(close, key=lambda found: found[0])[1] if close else None


def printed_heading(rule: SectionRule, office: str, body: str) -> str:
    """The heading of a section as it is printed, with the names put in.

    >>> printed_heading(SectionRule("a", "{förvaltning}s utredning"), "SLK", "Kommunstyrelsen")
    'SLK:s utredning'
    """
    text = put_in(rule.heading, {"förvaltning": office, "nämnd": body}).strip()
    return text[:1].upper() + text[1:]


def case_heading(heading: str) -> str:
    """A heading as it stands in a case, without the names that `build` puts in.

    >>> case_heading("{förvaltning}s förslag till beslut i {nämnd}")
    'Förslag till beslut'
    """
    text = " ".join(_FILLED_IN().sub(" ", heading).split())
    return text[:1].upper() + text[1:]


def _exact(section: Section, forms: _Forms, office: str) -> Section:
    known = _recognised(_clean(section.heading.prose.text), forms)
    if known is None:
        return section
    owner = known.owner
    if owner is not None:
        same = owner.casefold() == _clean(genitive(office)).casefold()
        owner = office if same else nominative(owner)
    return section._replace(key=known.key, office=owner, body=known.body)


def _recognised(text: str, forms: _Forms) -> KnownHeading | None:
    folded = text.casefold()
    if len(text) > _LONGEST:
        return None
    if key := forms.literal.get(folded):
        return KnownHeading(key)
    for form in forms.named:
        may_be = folded.startswith(form.before) and folded.endswith(form.after)
        if may_be and (match := _pattern(form.written).fullmatch(text)):
            names = match.groupdict()
            return KnownHeading(form.key, names.get("office"), names.get("body"))
    for core, key in forms.literal.items():
        owner = text[: -len(core) - 1]
        if folded.endswith(f" {core}") and owner[-1:] == "s" and _OFFICE().search(owner.casefold()):
            return KnownHeading(key, owner)
    return None


@lru_cache(maxsize=32)
def _forms(rules: tuple[SectionRule, ...]) -> _Forms:
    written = [(rule.key, _clean(text)) for rule in rules for text in (rule.heading, *rule.aliases)]
    cores = [(key, _clean(case_heading(text)).casefold()) for key, text in written if text]
    return _Forms(
        literal={core: key for key, core in reversed(cores)},
        named=tuple(_named(key, text) for key, text in written if re.search(_NAME, text)),
        cores=tuple((key, _weighty(core.split())) for key, core in cores),
    )


def _named(key: str, written: str) -> _Named:
    before, *_, after = re.split(_NAME, written.casefold())
    return _Named(key, written, before, after)


@lru_cache(maxsize=256)
def _pattern(written: str) -> re.Pattern[str]:
    pieces = re.split(f"({_NAME})", written)
    pattern = "".join(_NAMES.get(piece) or re.escape(piece) for piece in pieces)
    return re.compile(pattern, re.I)


def _clean(heading: str) -> str:
    return " ".join(unicodedata.normalize("NFC", heading).split()).rstrip(".: ")


def _without_owner(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The words of a heading, and those after what may be the name of an office."""
    yield words
    for end in range(1, len(words)):
        owner = " ".join(words[:end])
        if owner.endswith(("s", "x", "z")) or words[:end] in _OUR or _OFFICE().search(owner):
            yield words[end:]


def _weighty(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(word for word in words if word not in _SMALL)


def _slips(words: tuple[str, ...], core: tuple[str, ...]) -> int | None:
    """How many slips of the pen lie between two headings; None if they are two headings."""
    if len(words) == len(core) and all(map(_alike, words, core)):
        return sum(map(distance, words, core))
    ours, theirs = "".join(words), "".join(core)
    return 1 if abs(len(ours) - len(theirs)) <= 1 and distance(ours, theirs) == 1 else None


def _alike(one: str, other: str) -> bool:
    """Whether two words are one word, misspelt or in another form.

    A slip in six letters is let through, so that *ekologiska* stays another
    word than *ekonomiska*.
    """
    short, long = sorted((one, other), key=len)
    longer = len(long) - len(short)
    if longer <= 4 and len(short) > 4 and long.startswith(short):
        return True
    most = max(1, len(other) // 6)
    return longer <= most and distance(one, other) <= most
