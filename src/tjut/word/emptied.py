"""What goes with a field that has no value: the paragraph or the row it stood alone in."""

from collections.abc import Collection

from tjut.word.controls import HOLDERS, level
from tjut.word.xml import (
    Element,
    ancestors,
    end_in_paragraph,
    paragraph_properties,
    plain_text,
    remove,
    w,
)

_ALIVE = tuple(map(w, ("drawing", "pict", "object", "fldChar", "fldSimple", "instrText")))
_HOLDERS = {w(name) for name in HOLDERS if name != "body"}
"""What must hold at least one paragraph, or end in one."""


def take_away(empty: Collection[Element], filled: Collection[Element]) -> None:
    """Take away fields without a value, and what only held them.

    Both collections hold controls, and paragraphs with typed fields. A
    paragraph or row goes when no field in it has a value and it shows no
    picture and no page number; a row with several paragraphs in a cell is no
    row of a form, and stays.
    """
    for field in empty:
        row = next(ancestors(field, "tr"), None)
        if row is None and field.tag == w("sdt"):
            row = next(field.iter(w("tr")), None)
        scope = _paragraph_of(field)
        if row is not None and _is_form_row(row) and not _alive(row, empty, filled):
            _remove_row(row)
        elif scope is not None and not _alive(scope, empty, filled):
            _remove_block(scope)
        elif field.tag == w("sdt") and next(field.iter(w("tc")), None) is None:
            _remove_block(field)


def _paragraph_of(field: Element) -> Element | None:
    """The paragraph that a field stands in; None for a control around whole blocks."""
    if field.tag == w("p"):
        return field
    return next(ancestors(field, "p"), None) if level(field) == "run" else None


def _alive(scope: Element, empty: Collection[Element], filled: Collection[Element]) -> bool:
    """Whether something in a paragraph or row has a value, or is no field at all."""
    if scope in filled or next(scope.iter(*_ALIVE), None) is not None:
        return True
    return any(
        found in filled if found.tag == w("p") else found not in empty
        for found in scope.iter(w("sdt"), w("p"))
    )


def _is_form_row(row: Element) -> bool:
    return all(
        sum(1 for paragraph in cell.iter(w("p")) if plain_text(paragraph).strip()) <= 1
        for cell in row.iter(w("tc"))
    )


def _remove_row(row: Element) -> None:
    table = next(ancestors(row, "tbl"), None)
    if table is None:  # gone with another field of the row
        return
    holder = row.getparent()
    remove(row if holder is None or holder.tag == w("tbl") else next(ancestors(row, "sdt")))
    if next(table.iter(w("tr")), None) is None:
        _remove_block(table)


def _remove_block(block: Element) -> None:
    """Take away a block, but leave a section break and a holder's last paragraph."""
    holder = block.getparent()
    if holder is None:
        return
    if block.find(f"{w('pPr')}/{w('sectPr')}") is not None:
        for child in block.findall("*"):
            if child is not paragraph_properties(block):
                block.remove(child)
        return
    holder.remove(block)
    if holder.tag in _HOLDERS:
        end_in_paragraph(holder)
