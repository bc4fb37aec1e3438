"""Every sentence that tjut can print, read out of its source.

A sentence is a text of at least two words. What is code, a pattern or a list of words to
look for is none, and neither is a docstring: those of the rules and commands have pages of
their own.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

SOURCE = Path(__file__).parents[1] / "src" / "tjut"

_NO_SENTENCES = (
    "language/bodies.py",
    "language/leftovers.py",
    "language/sentences.py",
    "readers/docx/known.py",
    "readers/docx/letterhead.py",
    "readers/docx/properties.py",
    "readers/docx/prose.py",
    "word/seal.py",
    "writers/docx/notes.py",
    "writers/docx/roles.py",
)
"""Modules whose texts are what they look for in a text, or names that Word gives things."""

_NO_TEXT_IN = ("late", "compile", "frozenset", "cast", "split", "find", "PydanticCustomError")
"""Functions whose arguments no user reads; a text that is split is a list of words."""

_TWO_WORDS = re.compile(r"(?s:(?:‹…›|[^\W\d_]{2}).*\s.*(?:‹…›|[^\W\d_]{2}))")
_WORD = re.compile(r"[^\W\d_]{2}")
_CODE = re.compile(r"<\??[a-zA-Z:]+ [^>]*=|\w = \W|\w = true|\b[A-Z]:/")
"""XML, values of a TOML file, and paths."""


class Sentence(NamedTuple):
    """A text of a module, with ‹…› for what is put in, and the function that it is given to."""

    module: str
    text: str
    given_to: str


def sentences() -> Iterator[Sentence]:
    """All of them, module by module, as they stand in the source."""
    for path in sorted(SOURCE.rglob("*.py")):
        module = path.relative_to(SOURCE).as_posix()
        if module not in _NO_SENTENCES:
            for text, given_to in _texts(ast.parse(path.read_text("utf-8")), ""):
                if _is_sentence(text):
                    yield Sentence(module, text, given_to)


def _is_sentence(text: str) -> bool:
    return bool(_TWO_WORDS.search(text) and _WORD.search(text)) and not _CODE.search(text)


def _texts(node: ast.AST, given_to: str) -> Iterator[tuple[str, str]]:
    """The texts below a node of the source that a user may read, and what each is given to."""
    for child in _read(node):
        if isinstance(child, ast.JoinedStr):
            yield "".join(map(_piece, child.values)), given_to
            for hole in child.values:
                yield from _texts(hole, "") if isinstance(hole, ast.FormattedValue) else ()
        elif isinstance(child, ast.Constant):
            if isinstance(child.value, str):
                yield child.value, given_to
        else:
            yield from _texts(child, _called(child) if isinstance(child, ast.Call) else given_to)


def _piece(part: ast.expr) -> str:
    return str(part.value) if isinstance(part, ast.Constant) else "‹…›"


def _read(node: ast.AST) -> Iterator[ast.AST]:
    """The children of a node, less docstrings, types, and what is only looked for."""
    if isinstance(node, ast.Compare) or _is_list_of_words(node):
        return
    if isinstance(node, ast.Call) and _called(node) in _NO_TEXT_IN:
        return
    for child in ast.iter_child_nodes(node):
        is_type = child in (getattr(node, "annotation", None), getattr(node, "returns", None))
        if not (isinstance(child, ast.Constant) and is_type) and not _is_docstring(child):
            yield child


def _is_list_of_words(node: ast.AST) -> bool:
    """Whether a node is a collection of nothing but texts, none of which begins a sentence."""
    items = node.elts if isinstance(node, ast.Tuple | ast.List | ast.Set) else ()
    texts = [item.value for item in items if isinstance(item, ast.Constant)]
    return 0 < len(texts) == len(items) and not any(str(text)[:1].isupper() for text in texts)


def _is_docstring(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _called(call: ast.Call) -> str:
    """The name of the function or method that is called."""
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
