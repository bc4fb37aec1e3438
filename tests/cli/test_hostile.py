"""Any file whatever: findings, or a sentence; never tjut's own fault."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cli.running import Tjut
from support.cases import CLEAN

PIECES = [line.encode() for line in CLEAN.splitlines(keepends=True)]
TRAPS = [
    b"---\n", b"titel: ", b'"', b": ", b" #", b"- ", b"{{", b"<!--", b"-->", b"```\n", b"|a|b|\n",
    b"|-|-|\n", b"[^1]", b"[^1]: x\n", b"![](", b")", b"\t", b"\r", b"\x00", b"\x1b", b"\xff",
    b"\xef\xbb\xbf", b"&amp;", b"*", b"# ", b"\xe2\x80\xa8", b"&*a", b"!!python/object:os.system",
]  # fmt: skip
FILES = st.lists(st.sampled_from(PIECES + TRAPS) | st.binary(max_size=6), max_size=40)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(FILES.map(b"".join))
def test_any_bytes_give_findings_or_a_sentence(tjut: Tjut, tmp_path: Path, data: bytes) -> None:
    case = tmp_path / "arende.md"
    case.write_bytes(data)
    code, out, err = tjut("check", case)
    assert code in (0, 1, 2)
    assert "tjut självt" not in err
    assert bool(out) is (code < 2)
    assert bool(err) is (code == 2)
    assert tjut("build", case, "--draft", "--force").code in (0, 2)


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b"PK\x03\x04", b"\xff\xfe\x00"])
def test_what_is_no_text_and_no_word_file_gets_a_sentence(
    tjut: Tjut, tmp_path: Path, data: bytes
) -> None:
    (tmp_path / "x.docx").write_bytes(data)
    code, out, err = tjut("check", tmp_path / "x.docx")
    assert (code, out.count("ärende")) == (2, 0)
    assert "tjut självt" not in err
