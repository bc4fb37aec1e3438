"""A terminal's screen as an SVG picture that fetches nothing and is the same bytes every time."""

from collections.abc import Iterator
from html import escape

from tools.pictures.terminal import Piece, Screen

_CELL = 8.4
_LINE = 20
_SIZE = 14
_MARGIN = 18
_FONTS = "Menlo, Consolas, 'DejaVu Sans Mono', 'Liberation Mono', monospace"

_GROUND = "#1c2128"
_FRAME = "#57606a"
"""Between light and dark, so that the window stands out on a page of either kind."""

_COLOURS = {
    "default": "#d7dde4",
    "brightblack": "#8d96a0",
    "red": "#ff8a80",
    "green": "#7ee787",
    "brown": "#ecc35a",
    "cyan": "#79d7e5",
    "blue": "#8ab8ff",
    "magenta": "#e0a8ff",
}
"""By pyte's names, of which brown is yellow; each has a contrast of 5:1 or more on the ground."""


def drawn(screen: Screen, columns: int) -> str:
    """The picture of a screen."""
    width = round(2 * _MARGIN + columns * _CELL)
    height = 2 * _MARGIN + len(screen) * _LINE
    return "".join(
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
            f'viewBox="0 0 {width} {height}" font-family="{_FONTS}" font-size="{_SIZE}">\n',
            f'<rect x="0.5" y="0.5" width="{width - 1}" height="{height - 1}" rx="8" '
            f'fill="{_GROUND}" stroke="{_FRAME}"/>\n',
            *_rows(screen),
            "</svg>\n",
        )
    )


def _rows(screen: Screen) -> Iterator[str]:
    for number, row in enumerate(screen):
        baseline = _MARGIN + number * _LINE + _SIZE
        pieces = "".join(_piece(piece, baseline) for piece in row if piece.text.strip())
        if pieces:
            yield f"{pieces}\n"


def _piece(piece: Piece, baseline: int) -> str:
    """The text of a piece, as wide as its cells whatever font there is."""
    text = piece.text.lstrip()
    column = piece.column + len(piece.text) - len(text)
    text = text.rstrip()
    weight = ' font-weight="bold"' if piece.bold else ""
    return (
        f'<text x="{_MARGIN + column * _CELL:.1f}" y="{baseline}" '
        f'textLength="{len(text) * _CELL:.1f}" fill="{_COLOURS[piece.colour]}"{weight} '
        f'xml:space="preserve">{escape(text, quote=False)}</text>'
    )
