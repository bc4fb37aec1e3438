"""How values of the tree compare: by what they say, not by where they stand."""

from collections.abc import Callable
from typing import NamedTuple, TypeVar

_Kind = TypeVar("_Kind", bound=NamedTuple)


def equal_without(*names: str) -> Callable[[type[_Kind]], type[_Kind]]:
    """Make the values of a named tuple equal when all fields but those named are so."""

    def decorate(kind: type[_Kind]) -> type[_Kind]:
        places = [place for place, name in enumerate(kind._fields) if name not in names]

        def said(value: _Kind) -> tuple[object, ...]:
            return tuple(value[place] for place in places)

        def equal(one: _Kind, other: object) -> bool:
            return isinstance(other, kind) and said(one) == said(other)

        def differ(one: _Kind, other: object) -> bool:
            return not equal(one, other)

        def hashed(value: _Kind) -> int:
            return hash(said(value))

        for name, method in (("__eq__", equal), ("__ne__", differ), ("__hash__", hashed)):
            setattr(kind, name, method)
        return kind

    return decorate
