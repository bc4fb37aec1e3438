"""Tags of a PDF: a Word style that has the name of a standard tag is no other tag.

LibreOffice names a paragraph's tag after its style and maps the name to P. For
a style such as *Quote* that maps a standard tag to another, which PDF/UA-1
forbids (ISO 14289-1, 7.1).
"""

import pikepdf

_STANDARD = frozenset(
    f"/{name}"
    for name in (
        "Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI",
        "Index", "NonStruct", "Private", "P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "L", "LI",
        "Lbl", "LBody", "Table", "TR", "TH", "TD", "THead", "TBody", "TFoot", "Span", "Quote",
        "Note", "Reference", "BibEntry", "Code", "Link", "Annot", "Ruby", "RB", "RT", "RP",
        "Warichu", "WT", "WP", "Figure", "Formula", "Form",
    )
)  # fmt: skip
"""The standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4)."""


def unmap_standard(document: pikepdf.Pdf) -> None:
    """Give each element whose standard tag is mapped to another that other tag."""
    roles = document.Root.StructTreeRoot.get("/RoleMap", pikepdf.Dictionary())
    mapped = {name: roles[name] for name in _STANDARD & roles.keys()}
    if not mapped:
        return
    for element in document.objects:
        if isinstance(element, pikepdf.Dictionary) and element.get("/Type") == "/StructElem":
            element.S = mapped.get(str(element.S), element.S)
    for name in mapped:
        del roles[name]
