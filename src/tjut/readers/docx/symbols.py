"""Symbols: what the characters of Word's symbol fonts stand for."""

_SYMBOL = {
    0x2D: "−", 0x44: "Δ", 0x6D: "µ", 0xA3: "≤", 0xA5: "∞", 0xAB: "↔", 0xAC: "←", 0xAD: "↑",
    0xAE: "→", 0xAF: "↓", 0xB0: "°", 0xB1: "±", 0xB3: "≥", 0xB4: "×", 0xB7: "•", 0xB8: "÷",
    0xB9: "≠", 0xBA: "≡", 0xBB: "≈", 0xBC: "…", 0xD7: "⋅", 0xDE: "⇒", 0xE5: "∑",
}  # fmt: skip
_WINGDINGS = {
    0x28: "☎", 0x2A: "✉", 0x46: "☞", 0x4A: "☺", 0x6C: "●", 0x6E: "■", 0x6F: "□", 0x71: "❑",
    0x72: "❒", 0x76: "❖", 0x77: "◆", 0x9F: "•", 0xA7: "▪", 0xA8: "◻", 0xD8: "➢", 0xDF: "←",
    0xE0: "→", 0xE1: "↑", 0xE2: "↓", 0xE8: "➔", 0xF0: "⇨", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒",
    0xFE: "☑",
}  # fmt: skip
_FONTS = {"symbol": _SYMBOL, "wingdings": _WINGDINGS}
_PRIVATE = range(0xF000, 0xF100)
_PRINTABLE = (range(0x20, 0xD800), range(0xE000, 0xFFFE))


def symbol(font: str, code: str) -> str:
    """The character that `w:sym` shows: a code in hexadecimal, in a font.

    A code that no table knows gives the character with that code, and one
    that stands for no character nothing.

    >>> symbol("Wingdings", "F0E0"), symbol("Symbol", "00B3"), symbol("Arial", "2192")
    ('→', '≥', '→')
    """
    try:
        number = int(code, 16)
    except ValueError:
        return ""
    own = number - _PRIVATE.start if number in _PRIVATE else number
    known = _FONTS.get(font.casefold(), {}).get(own)
    if known:
        return known
    return chr(number) if any(number in codes for codes in _PRINTABLE) else ""
