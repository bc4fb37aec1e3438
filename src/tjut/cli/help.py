"""The text of --help, in Swedish and as wide as the terminal."""

from collections.abc import Iterable, Iterator

from typer.core import TyperArgument, TyperOption

from tjut.cli.terminal import width, wrapped

_NARROW = 60

Parameter = TyperArgument | TyperOption
Rows = list[tuple[str, str]]


def help_text(path: str, about: str, parameters: list[Parameter], commands: Rows) -> str:
    """The help of a command: how it is written, what it does, what it takes.

    `path` is its name with those above it, `commands` its own commands with
    what each does.
    """
    arguments = [each for each in parameters if isinstance(each, TyperArgument)]
    options = [each for each in parameters if isinstance(each, TyperOption)]
    pieces = ["KOMMANDO ..."] if commands else [_usage_piece(each) for each in arguments]
    usage = " ".join(["Användning:", path, "[VAL]", *pieces])
    sections = (
        ("Kommandon", commands),
        ("Argument", [(_usage_piece(each), each.help or "") for each in arguments]),
        ("Val", [(_names(each), each.help or "") for each in options if not each.hidden]),
    )
    return "\n\n".join([_filled(usage, 0), *_paragraphs(about), *_tables(sections)])


def _paragraphs(text: str) -> Iterator[str]:
    return (_filled(paragraph, 0) for paragraph in text.split("\n\n"))


def _tables(sections: Iterable[tuple[str, Rows]]) -> Iterator[str]:
    for title, rows in sections:
        if rows:
            left = max(len(name) for name, _ in rows)
            yield f"{title}:\n" + "\n".join(_row(*row, left) for row in rows)


def _usage_piece(argument: TyperArgument) -> str:
    name = f"{argument.metavar}..." if argument.nargs == -1 else f"{argument.metavar}"
    return name if argument.required else f"[{name}]"


def _names(option: TyperOption) -> str:
    """The names of an option, less the spelling without å, ä and ö."""
    long = [name for name in option.opts if name.startswith("--")]
    names = ", ".join([long[0], *(name for name in option.opts if name not in long)])
    return names if option.is_flag else f"{names} {option.metavar}"


def _row(name: str, text: str, left: int) -> str:
    if width() < _NARROW:
        return f"  {name}\n{_filled(text, 6)}"
    return f"  {name:<{left}}" + _filled(text, left + 4)[left + 2 :]


def _filled(text: str, indent: int) -> str:
    return wrapped(" ".join(text.split()), " " * indent)
