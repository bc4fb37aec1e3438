"""The Swedish genitive, in both directions.

Source: Myndigheternas skrivregler (Språkrådet): no s after s, x or z, and a
colon after initials (`SLK:s`).
"""

from tjut.language.patterns import late

_INITIALS = late(r"(?:^|[\s(-])[A-ZÅÄÖ0-9&]*[A-ZÅÄÖ]{2}[0-9]?$")
_SILENT = ("s", "x", "z", "S", "X", "Z")


def genitive(name: str) -> str:
    """The genitive of a name.

    >>> genitive("Kommunledningskontoret"), genitive("SLK"), genitive("Teknik & Plats")
    ('Kommunledningskontorets', 'SLK:s', 'Teknik & Plats')
    """
    if _INITIALS().search(name):
        return f"{name}:s"
    return name if name.endswith(_SILENT) else f"{name}s"


def nominative(owner: str) -> str:
    """The name that a genitive most likely comes from.

    >>> nominative("Kommunfullmäktiges"), nominative("SLK:s")
    ('Kommunfullmäktige', 'SLK')
    """
    if owner.endswith(":s"):
        return owner[:-2]
    return owner[:-1] if owner.endswith("s") and not owner.endswith("ss") else owner
