from collections.abc import Callable
from pathlib import Path

import pytest

from tjut.errors import TjutError
from tjut.toml import Table, read_toml


def toml(tmp_path: Path, text: str) -> Table:
    path = tmp_path / "x.toml"
    path.write_bytes(text.encode())
    return read_toml(path)


def test_keys_may_have_swedish_letters_in_any_form_and_case(tmp_path: Path) -> None:
    text = 'vägledning = "a"\nFo\u0308rsta_handling = "b"\n"rubrik" = "c"\n'

    assert toml(tmp_path, text).values == {
        "vagledning": "a",
        "forsta_handling": "b",
        "rubrik": "c",
    }


def test_only_keys_are_touched(tmp_path: Path) -> None:
    text = (
        '# ärende = 1\nt = """\nvägledning = "x"\n"""\n'
        "b = '''\nvägledning = 'x'\n'''\nc = 'å = 1'\nd = \"\\\"å = 1\"\n[ä.ö]\nå = 1\n"
    )

    assert toml(tmp_path, text).values == {
        "t": 'vägledning = "x"\n',
        "b": "vägledning = 'x'\n",
        "c": "å = 1",
        "d": '"å = 1',
        "a": {"ö": {"å": 1}},
    }


def test_a_byte_order_mark_is_no_part_of_the_text(tmp_path: Path) -> None:
    assert toml(tmp_path, "\ufeffa = 1").values == {"a": 1}


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            "a = 1\nb c = 2\n",
            "x.toml, rad 2: raden går inte att läsa. Se över citattecken och hakparenteser.",
        ),
        (
            'a = """',
            "x.toml, rad 1: raden går inte att läsa. Se över citattecken och hakparenteser.",
        ),
        (
            "a = [1\nb = 1",
            "x.toml, rad 2: raden går inte att läsa. Se över citattecken och hakparenteser.",
        ),
        (
            "a = true\na = true",
            "x.toml, rad 2: nyckeln står redan längre upp.",
        ),
        (
            "a = ”",
            "x.toml, rad 1: raden går inte att läsa. Se över citattecken och hakparenteser.",
        ),
        (
            "kommun = Ekvinge kommun # vi",
            'rad 1: värdet ska stå inom raka citattecken: kommun = "Ekvinge kommun".',
        ),
        (
            r'templates = "..\mallar"',
            "rad 1: värdet kan inte ha tecknet \\ mellan dubbla citattecken. Byt dem mot enkla.",
        ),
        (
            "[avsnitt]\na = 1\n[avsnitt] # två",
            "rad 3: [avsnitt] står redan längre upp. Är de flera skrivs varje som [[avsnitt]].",
        ),
        (
            "[avsnitt]\na = 1\n[[avsnitt]]",
            "rad 3: [avsnitt] står redan längre upp. Är de flera skrivs varje som [[avsnitt]].",
        ),
        ("krav = ja", "rad 1: ja och nej skrivs true och false: krav = true."),
        ("krav = Nej # än", "rad 1: ja och nej skrivs true och false: krav = false."),
        ("å = ”Ekvinge”", 'rad 1: värdet ska stå inom raka citattecken: å = "Ekvinge".'),
    ],
)
def test_what_is_no_toml_is_told_with_its_line(tmp_path: Path, text: str, sentence: str) -> None:
    with pytest.raises(TjutError) as told:
        toml(tmp_path, text)

    assert str(told.value).endswith(sentence)


def test_another_encoding_is_told(tmp_path: Path) -> None:
    (tmp_path / "x.toml").write_bytes("namn = 'Å'".encode("latin-1"))

    with pytest.raises(TjutError, match="är inte sparad som UTF-8"):
        read_toml(tmp_path / "x.toml")


TABLE = Table(
    "x.toml",
    {"text": " a ", "lista": ["a", "b"], "krav": True, "tal": 1, "t": {"A": "b"}, "stig": "..\b"},
)


def test_values_of_the_right_kind_are_given() -> None:
    assert TABLE.text("text") == "a"
    assert TABLE.text("saknas", "b") == "b"
    assert TABLE.texts("lista") == ("a", "b")
    assert TABLE.texts("saknas", ("c",)) == ("c",)
    assert TABLE.flag("krav")
    assert not TABLE.flag("saknas")
    assert TABLE.pairs("t") == {"A": "b"}
    assert TABLE.pairs("saknas") == {}
    assert TABLE.tables("saknas") == []
    assert TABLE.choice("text", ("a", "b"), "b") == "a"


@pytest.mark.parametrize(
    ("ask", "sentence"),
    [
        (lambda: TABLE.text("saknas"), "x.toml: nyckeln ”saknas” saknas."),
        (lambda: TABLE.text("tal"), "x.toml: ”tal” ska vara text inom citattecken."),
        (
            lambda: TABLE.text("stig"),
            "x.toml: ”stig” kan inte ha tecknet \\ mellan dubbla citattecken. Byt dem mot enkla.",
        ),
        (lambda: TABLE.texts("text"), 'x.toml: ”text” ska vara en lista med text, som ["a", "b"].'),
        (lambda: TABLE.flag("tal"), "x.toml: ”tal” ska vara true eller false."),
        (lambda: TABLE.pairs("lista"), "x.toml: ”lista” ska vara en tabell med text."),
        (lambda: TABLE.tables("lista"), "x.toml: ”lista” ska skrivas som [[lista]]."),
        (lambda: TABLE.choice("text", ("b", "c"), "b"), "x.toml: ”text” ska vara ett av b, c."),
        (lambda: TABLE.only("text", "listor"), "x.toml: okänd nyckel ”lista”, menade du ”listor”?"),
        (lambda: TABLE.only("text", "lista"), "x.toml: okänd nyckel ”krav”."),
    ],
)
def test_values_of_another_kind_are_told(ask: Callable[[], object], sentence: str) -> None:
    with pytest.raises(TjutError) as told:
        ask()

    assert str(told.value) == sentence
