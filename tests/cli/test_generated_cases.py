"""The cases that benchmarks/speed generates are clean, no two the same, and are built."""

from pathlib import Path

import pytest

from cli.running import Tjut

SPEED = Path(__file__).parents[2] / "benchmarks" / "speed"


def test_generated_cases_are_clean_and_built(
    tjut: Tjut, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(SPEED))
    from cases import case, lay_out

    lay_out(8, tmp_path / "cases")

    assert tjut("check", "--fail-on", "info", tmp_path / "cases").code == 0
    assert tjut("build", tmp_path / "cases", "-o", tmp_path / "built").code == 0
    assert len(list((tmp_path / "built").glob("*.docx"))) == 8
    assert len({case(number) for number in range(1000)}) == 1000
    assert {case(number) for number in range(8)} == {
        path.read_text("utf-8") for path in (tmp_path / "cases").glob("*/arende.md")
    }
