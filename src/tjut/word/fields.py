"""Fields that show a property of the document: the result that Word and readers see.

Word computes such a field anew only when asked to, so what it shows must be
written where it is shown.
"""

import re
from collections.abc import Iterator, Mapping

from tjut.model.frontmatter import canonical_key
from tjut.word.xml import Element, clean, make, w
from tjut.word.xml import text as text_of

_PROPERTY = re.compile(r'\s*DOCPROPERTY\s+(?:"([^"]+)"|(\S+))', re.I)
_SIMPLE = w("fldSimple")
_BUILT_IN = re.compile(r"\s*(TITLE|AUTHOR|SUBJECT|KEYWORDS|COMMENTS)\b", re.I)


class _Field:
    """A field being read: its instruction, and the runs of what it shows."""

    def __init__(self) -> None:
        self.instruction = ""
        self.separator: Element | None = None
        self.shown: list[Element] = []


def fill_fields(root: Element, values: Mapping[str, str]) -> None:
    """Let each field that shows a document property show its value.

    `values` has canonical keys; a property that is not among them is left.
    """
    for simple in root.iter(_SIMPLE):
        name = _property(simple.get(w("instr"), ""))
        if name in values:
            _show(list(simple.iter(w("t"))), values[name])
    for found in list(_complex_fields(root)):
        name = _property(found.instruction)
        if name in values and found.separator is not None:
            if not found.shown:
                run = make("r", text_of(""))
                found.separator.addnext(run)
                found.shown.extend(run.iter(w("t")))
            _show(found.shown, values[name])


def has_property_field(root: Element) -> bool:
    """Whether a part shows a property of the document."""
    return any(property_keys(root))


def property_keys(root: Element) -> Iterator[str]:
    """The keys of the document properties that a part shows."""
    return (key for key, _ in shown_properties(root))


def shown_properties(root: Element) -> Iterator[tuple[str, list[Element]]]:
    """The fields of a part that show document properties: each key, and the `w:t` that show it."""
    simple = ((each.get(w("instr"), ""), [*each.iter(w("t"))]) for each in root.iter(_SIMPLE))
    others = ((each.instruction, each.shown) for each in _complex_fields(root))
    named = ((_property(instruction), shown) for instruction, shown in (*simple, *others))
    return ((key, shown) for key, shown in named if key)


def _property(instruction: str) -> str:
    """The key of the property that a field shows, empty for other fields."""
    if match := _PROPERTY.match(instruction) or _BUILT_IN.match(instruction):
        return canonical_key(next(name for name in match.groups() if name))
    return ""


def _complex_fields(root: Element) -> Iterator[_Field]:
    """The fields made of `w:fldChar`, each when it ends."""
    opened: list[_Field] = []
    for element in root.iter(w("fldChar"), w("instrText"), w("t")):
        kind = element.get(w("fldCharType"))
        if kind == "begin":
            opened.append(_Field())
        elif not opened:
            continue
        elif kind == "separate":
            opened[-1].separator = element.getparent()
        elif kind == "end":
            yield opened.pop()
        elif element.tag == w("instrText"):
            opened[-1].instruction += element.text or ""
        else:
            opened[-1].shown.append(element)


def _show(texts: list[Element], shown: str) -> None:
    for number, element in enumerate(texts):
        element.text = "" if number else clean(shown)
