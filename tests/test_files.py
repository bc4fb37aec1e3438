"""Files are written whole or not at all."""

import errno
import os
from pathlib import Path

import pytest

from support.powerless import closed_folder
from tjut.errors import TjutError
from tjut.files import (
    make_folder,
    portable,
    read_whole,
    reason,
    resolver,
    unwritable,
    write_together,
    write_whole,
)


def test_a_new_file_is_written_and_nothing_else(tmp_path: Path) -> None:
    write_whole(tmp_path / "ny.md", b"ny")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"ny.md": b"ny"}


def test_an_old_file_is_replaced_and_keeps_its_permissions(tmp_path: Path) -> None:
    path = tmp_path / "x.md"
    path.write_bytes(b"gammal")
    path.chmod(0o640)
    write_whole(path, b"ny")
    assert path.read_bytes() == b"ny"
    assert os.name == "nt" or path.stat().st_mode & 0o777 == 0o640


def test_a_link_is_followed_and_kept(tmp_path: Path) -> None:
    (tmp_path / "fil.md").write_bytes(b"gammal")
    (tmp_path / "länk.md").symlink_to("fil.md")
    write_whole(tmp_path / "länk.md", b"ny")
    assert (tmp_path / "länk.md").is_symlink()
    assert (tmp_path / "fil.md").read_bytes() == b"ny"


def test_paths_are_resolved_one_after_another_as_each_by_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "mapp" / "under").mkdir(parents=True)
    (tmp_path / "mapp" / "fil.md").write_bytes(b"")
    (tmp_path / "länk").symlink_to("mapp")
    (tmp_path / "länk.md").symlink_to("mapp/fil.md")
    monkeypatch.chdir(tmp_path / "mapp")
    resolved = resolver()
    names = ("fil.md", "../länk/fil.md", "../länk.md", ".", "under/../fil.md", "ny/ny.md")
    for name in (*names, f"{'x' * 300}/fil.md"):
        assert resolved(Path(name)) == str(Path(name).resolve())
        assert resolved(tmp_path / name) == str((tmp_path / name).resolve())


def test_a_device_is_written_to_and_stays_a_device() -> None:
    null = Path(os.devnull)
    write_whole(null, b"x")
    assert not null.is_file()


@pytest.mark.parametrize("name", ["saknas/ny.md", "mapp", "fil/ny.md", f"{'x' * 300}.md"])
def test_what_cannot_be_written_gives_a_sentence_and_leaves_no_trace(
    tmp_path: Path, name: str
) -> None:
    (tmp_path / "mapp").mkdir()
    (tmp_path / "fil").write_bytes(b"")
    with pytest.raises(TjutError, match=r"^”.+” kan inte skrivas: .+\.$"):
        write_whole(tmp_path / name, b"ny")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["fil", "mapp"]


def test_a_file_that_word_holds_gives_the_sentence_about_word() -> None:
    told = unwritable(Path("x.docx"), PermissionError(errno.EACCES, "Permission denied"))
    assert str(told).startswith("”x.docx” kan inte skrivas. Stäng den om den är öppen i Word, ")


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("Ärende 1 – avtal (nytt).v2", "Ärende 1 – avtal (nytt).v2"),
        ('a<b>c:d"e/f\\g|h?i*j\n', "a-b-c-d-e-f-g-h-i-j-"),
        ("Avtal. .", "Avtal"),
        ("..", "-"),
        ("", "-"),
        ("CON", "CON-"),
        ("nul.png", "nul-.png"),
        ("com1 .docx", "com1 -.docx"),
        ("console", "console"),
    ],
)
def test_a_name_is_made_one_that_windows_takes(name: str, safe: str) -> None:
    assert portable(name) == safe
    assert portable(safe) == safe


def test_what_cannot_be_read_gives_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(TjutError, match=r"kan inte läsas: det är en mapp och ingen fil\.$"):
        read_whole(tmp_path)
    (tmp_path / "x").write_bytes(b"text")
    assert read_whole(tmp_path / "x") == b"text"


def test_a_folder_is_made_with_those_above_it(tmp_path: Path) -> None:
    make_folder(tmp_path / "a" / "b")
    make_folder(tmp_path / "a" / "b")
    assert (tmp_path / "a" / "b").is_dir()
    (tmp_path / "fil").write_bytes(b"")
    with pytest.raises(TjutError, match=r"^Mappen ”.+” kan inte skapas: .+\.$"):
        make_folder(tmp_path / "fil" / "b")


def test_a_folder_that_may_not_be_made_is_not_said_to_be_open_somewhere() -> None:
    told = r"^Mappen ”.*stängd/x” kan inte skapas: du saknar behörighet\.$"
    with closed_folder() as folder, pytest.raises(TjutError, match=told):
        make_folder(folder / "x")


@pytest.mark.parametrize("old", [None, b"gammal"])
def test_files_are_written_together_or_not_at_all(tmp_path: Path, old: bytes | None) -> None:
    if old:
        (tmp_path / "a.docx").write_bytes(old)
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}
    (tmp_path / "a.pdf").mkdir()
    with pytest.raises(TjutError, match=r"a\.pdf” kan inte skrivas: det är en mapp"):
        write_together(tmp_path, {"a.docx": b"ny", "a.pdf": b"ny"})
    (tmp_path / "a.pdf").rmdir()
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before


@pytest.mark.parametrize("old", [None, b"gammal"])
def test_an_interruption_leaves_no_half_of_what_belongs_together(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, old: bytes | None
) -> None:
    folder = tmp_path / "ut"
    if old:
        write_together(folder, {"a.docx": old, "a.pdf": old})

    replace, coming = Path.replace, [KeyboardInterrupt()]

    def interrupted(temporary: Path, target: Path) -> None:
        replace(temporary, target)
        if target.name == "a.pdf" and coming:
            raise coming.pop()

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", interrupted)
        with pytest.raises(KeyboardInterrupt):
            write_together(folder, {"a.docx": b"ny", "a.pdf": b"ny"})
    assert folder.exists() == bool(old)
    there = {path.name: path.read_bytes() for path in folder.glob("*")}
    assert there == ({"a.docx": old, "a.pdf": old} if old else {})


def test_a_file_that_cannot_go_back_keeps_no_other_from_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a", "c"):
        (tmp_path / name).write_bytes(b"gammal")
    replace = Path.replace

    def hampered(temporary: Path, target: Path) -> None:
        if target.name == "c":
            raise PermissionError(errno.EACCES, "held by Word")
        replace(temporary, target)
        if target.name == "b":
            target.unlink()
            target.mkdir()

    monkeypatch.setattr(Path, "replace", hampered)
    with pytest.raises(TjutError, match=r"c” kan inte skrivas\. Stäng den om den är öppen i Word"):
        write_together(tmp_path, {"a": b"ny", "b": b"ny", "c": b"ny"})
    assert (tmp_path / "a").read_bytes() == (tmp_path / "c").read_bytes() == b"gammal"


def test_an_old_file_that_cannot_be_taken_away_gives_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "mall.dotx").mkdir()
    with pytest.raises(TjutError, match=r"mall\.dotx” kan inte tas bort: .+\.$"):
        write_together(tmp_path, {"mall.docx": b"ny"}, ["mall.dotx"])


def test_an_unknown_fault_is_told_by_its_number() -> None:
    assert reason(OSError(errno.EIO, "Input/output error")) == f"datorn svarar med fel {errno.EIO}"
