"""Content controls: which there are, and how one is given a value.

A control is known by its tag, else by its title (alias); both are compared as
keys of uppgifter are. Source: ISO/IEC 29500-1 §17.5.2.
"""

from collections.abc import Iterable, Iterator, Sequence
from copy import deepcopy
from datetime import date
from typing import Literal

from tjut.language.date_forms import in_form
from tjut.model.frontmatter import canonical_key
from tjut.word.xml import Element, clean, make, remove, value, w
from tjut.word.xml import text as text_of

Level = Literal["run", "block", "cell", "row"]
Value = str | date | tuple[str, ...]
"""What a field holds: text, a date, or lines."""

HOLDERS = ("body", "tc", "txbxContent", "hdr", "ftr", "footnote", "endnote")
"""What holds blocks."""

_LEVELS: dict[str, Level] = {
    w("tbl"): "row",
    w("tr"): "cell",
    **dict.fromkeys(map(w, HOLDERS), "block"),
}
_AROUND_ANYTHING = {w("sdt"), w("sdtContent"), w("customXml")}
_BLOCKS = (w("p"), w("tbl"), w("sdt"))
_KEPT = {w("pPr"), w("bookmarkStart"), w("bookmarkEnd"), w("commentRangeStart")}
_NO_TEXT = {"picture", "checkbox", "equation", "citation", "bibliography"}
_LISTS = (w("dropDownList"), w("comboBox"))
_MIDNIGHT = "{:%Y-%m-%d}T00:00:00Z"


def controls(root: Element) -> Iterator[Element]:
    """The content controls in an element, outer before inner."""
    return root.iter(w("sdt"))


def keys(control: Element) -> tuple[str, ...]:
    """The keys that a control may go by: its tag's, then its title's."""
    properties = control.find(w("sdtPr"))
    written = (value(properties, "tag"), value(properties, "alias"))
    return tuple(canonical_key(name) for name in written if name)


def key_among(control: Element, known: Iterable[str]) -> str | None:
    """The key of a control that holds text and that is among those known."""
    properties = control.find(w("sdtPr"))
    kinds = {child.tag.rpartition("}")[2] for child in (() if properties is None else properties)}
    if not kinds.isdisjoint(_NO_TEXT):
        return None
    return next((key for key in keys(control) if key in known), None)


def level(control: Element) -> Level:
    """Where a control stands: among runs, blocks, the cells of a row, or the rows of a table."""
    holders = (each for each in control.iterancestors() if each.tag not in _AROUND_ANYTHING)
    holder = next(holders, None)
    return "block" if holder is None else _LEVELS.get(str(holder.tag), "run")


def content(control: Element) -> Element:
    """The `w:sdtContent` of a control, made when it has none."""
    found = control.find(w("sdtContent"))
    if found is None:
        found = make("sdtContent")
        control.append(found)
    return found


def fill(control: Element, what: Value, placeholder: str | None = None) -> None:
    """Show a value in a control.

    The form of its first run is kept, less the style with the id
    `placeholder`. A date is shown in the control's own date format, else as
    ISO. Lines become paragraphs of a rich text control that holds blocks, and
    lines of a paragraph elsewhere.
    """
    properties = control.find(w("sdtPr"))
    _fill(control, properties, _lines(what, properties), placeholder)


def is_plain(control: Element) -> bool:
    """Whether a control shows a line of text as it is, and has no say in its form."""
    return next(control.iter(w("date"), *_LISTS), None) is None


def make_ready(control: Element, placeholder: str | None = None) -> bool:
    """Empty a control for `show`, in the form that `fill` would show a value in.

    False for one that keeps another text than the value: it is left to `fill`.
    """
    _fill(control, control.find(w("sdtPr")), ("",), placeholder)
    return len(list(control.iter(w("t")))) == 1


def show(control: Element, line: str) -> None:
    """Show a line of text in a control that has been made ready, or in a copy of it."""
    next(control.iter(w("t"))).text = clean(line)


def _fill(
    control: Element, properties: Element | None, lines: tuple[str, ...], placeholder: str | None
) -> None:
    form = _form(control, properties, placeholder)
    holder = content(control)
    if level(control) == "run":
        _set_runs(holder, lines, form)
        return
    holder = next(holder.iter(w("tc")), holder)
    first = next(holder.iter(w("p")), None)
    first = make("p") if first is None else first
    several = properties is None or properties.find(w("text")) is None
    paragraphs = [(line,) for line in lines] if several else [lines]
    for child in holder.findall("*"):
        if child.tag in _BLOCKS:
            holder.remove(child)
    for paragraph in paragraphs:
        copy = deepcopy(first)
        _set_runs(copy, paragraph, form)
        holder.append(copy)


def run(lines: Sequence[str], form: Element | None) -> Element:
    """A run with lines of text, in the form of a `w:rPr`."""
    made = make("r")
    if form is not None:
        made.append(deepcopy(form))
    for number, line in enumerate(lines):
        if number:
            made.append(make("br"))
        made.append(text_of(line))
    return made


def _lines(what: Value, properties: Element | None) -> tuple[str, ...]:
    if isinstance(what, tuple):
        return what
    when = None if properties is None else properties.find(w("date"))
    if isinstance(what, date) and when is not None:
        when.set(w("fullDate"), _MIDNIGHT.format(what))
        return (in_form(what, value(when, "dateFormat") or "yyyy-MM-dd"),)
    shown = str(what)
    for choices in () if properties is None else properties.iterchildren(*_LISTS):
        for item in choices:
            if shown in (item.get(w("displayText")), item.get(w("value"))):
                choices.set(w("lastValue"), item.get(w("value"), shown))
    return (shown,)


def _form(control: Element, properties: Element | None, placeholder: str | None) -> Element | None:
    """The run properties that the value is shown in; the placeholder mark is taken away."""
    showing = None if properties is None else properties.find(w("showingPlcHdr"))
    first = next(content(control).iter(w("r")), None)
    found = None if first is None else first.find(w("rPr"))
    if showing is not None and properties is not None:
        remove(showing)
        own = properties.find(w("rPr"))
        found = found if own is None else own
    form = deepcopy(found)
    if form is not None and placeholder is not None and value(form, "rStyle") == placeholder:
        form.remove(form[0])
    return form if form is not None and len(form) else None


def _set_runs(parent: Element, lines: Sequence[str], form: Element | None) -> None:
    for child in parent.findall("*"):
        if child.tag not in _KEPT:
            parent.remove(child)
    parent.append(run(lines, form))
