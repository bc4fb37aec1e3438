"""Installed for real into an empty environment: the wheel, an editable install, the hooks of CI."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest
import yaml

from support.cases import CLEAN
from support.programs import program

ROOT = Path(__file__).parents[2]
FAULTY = CLEAN.replace("Anna Lindkvist", "[fyll i namn]")

pytestmark = pytest.mark.slow


class Environment:
    """A virtual environment, and what is run in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.programs = folder / ("Scripts" if os.name == "nt" else "bin")

    def run(
        self, *command: object, cwd: Path, env: dict[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        path = os.pathsep.join([str(self.programs), os.environ["PATH"]])
        return subprocess.run(
            [str(part) for part in command],
            cwd=cwd,
            env={**os.environ, "PATH": path, "PYTHONPATH": "", **(env or {})},
            capture_output=True,
            text=True,
            check=False,
        )

    def pip(self, *arguments: object) -> None:
        pip = (self.programs / "python", "-m", "pip", "--quiet", "--disable-pip-version-check")
        done = self.run(*pip, *arguments, cwd=self.folder)
        assert done.returncode == 0, done.stderr


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Environment:
    folder = tmp_path_factory.mktemp("miljö")
    subprocess.run([sys.executable, "-m", "venv", folder], check=True)
    made = Environment(folder)
    made.pip("install", ROOT)
    return made


def works(environment: Environment, folder: Path) -> None:
    """The main job, from the folder of somebody who has never seen the project."""
    tjut = environment.programs / "tjut"
    new = environment.run(tjut, "new", "x", "--titel", "Fler bänkar", cwd=folder)
    assert (new.returncode, new.stderr) == (0, "")
    assert environment.run(tjut, "check", "x", cwd=folder).returncode == 1
    (folder / "x" / "arende.md").write_text(CLEAN, "utf-8")
    built = environment.run(tjut, "build", "x", cwd=folder)
    assert (built.returncode, built.stdout) == (0, f"x{os.sep}x.docx\n".replace(os.sep, "/"))
    with ZipFile(folder / "x" / "x.docx") as file:
        assert "Riktlinjer" in file.read("word/document.xml").decode()


def test_the_wheel_works_and_brings_its_templates(environment: Environment, tmp_path: Path) -> None:
    works(environment, tmp_path)
    where = environment.run(
        environment.programs / "tjut", "template", "show", "standard", cwd=tmp_path
    )
    assert str(environment.folder.resolve()) in where.stdout


def test_an_editable_install_works_and_uses_the_work_tree(
    environment: Environment, tmp_path: Path
) -> None:
    environment.pip("install", "--no-deps", "--editable", ROOT)
    works(environment, tmp_path)
    where = environment.run(
        environment.programs / "python", "-m", "tjut", "template", "show", "standard", cwd=tmp_path
    )
    assert str(ROOT / "templates" / "standard") in where.stdout


def test_the_action_annotates_and_fails_on_errors(environment: Environment, tmp_path: Path) -> None:
    bash = program("bash")
    action = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
    step = action["runs"]["steps"][-1]
    assert set(step["env"].values()) == {"${{ inputs.paths }}", "${{ inputs.arguments }}"}
    (tmp_path / "arende.md").write_text(FAULTY, "utf-8")
    env = {
        "PATHS": action["inputs"]["paths"]["default"],
        "ARGUMENTS": "--select ST",
        "GITHUB_STEP_SUMMARY": str(tmp_path / "summary.md"),
    }
    done = environment.run(bash, "-eo", "pipefail", "-c", step["run"], cwd=tmp_path, env=env)
    assert done.returncode == 1
    assert done.stdout.startswith("::error file=arende.md,line=8,")
    assert (tmp_path / "summary.md").read_text("utf-8").startswith("## tjut\n")


def test_the_action_takes_paths_as_they_are_written(
    environment: Environment, tmp_path: Path
) -> None:
    bash = program("bash")
    action = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
    names = ("två ord", "*", "$(touch x)", "--exit-zero")
    for folder in (*names, "inte"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "arende.md").write_text(FAULTY, "utf-8")
    env = {"PATHS": "\n\n".join(names) + "\n", "ARGUMENTS": "--select ST\n --ignore 'U*'"}
    arguments = {"ARGUMENTS": "--select ST\n  --fail-on  warning\n"}
    run = (bash, "-eo", "pipefail", "-c", action["runs"]["steps"][-1]["run"])

    done = environment.run(*run, cwd=tmp_path, env=env | arguments)
    assert done.returncode == 1
    checked = [line.partition("file=")[2].partition("/")[0] for line in done.stdout.splitlines()]
    assert checked == list(names)
    assert environment.run(*run, cwd=tmp_path, env=env).returncode == 2


def test_the_hook_stops_a_commit_with_errors(environment: Environment, tmp_path: Path) -> None:
    git = (program("git"), "-c", "user.name=x", "-c", "user.email=x@ekvinge.example")
    project, cases = tmp_path / "tjut", tmp_path / "ärenden"
    for name in ("src", "templates"):
        shutil.copytree(ROOT / name, project / name)
    for name in ("pyproject.toml", "README.md", "LICENSE", ".pre-commit-hooks.yaml"):
        shutil.copy(ROOT / name, project)
    cases.mkdir()
    for folder in (project, cases):
        environment.run(*git, "init", "--quiet", cwd=folder)
        environment.run(*git, "add", ".", cwd=folder)
    environment.run(*git, "commit", "--quiet", "--message", "Allt", cwd=project)
    revision = environment.run(*git, "rev-parse", "HEAD", cwd=project).stdout.strip()
    hook = {"repo": str(project), "rev": revision, "hooks": [{"id": "tjut-check"}]}
    config = cases / ".pre-commit-config.yaml"
    config.write_text(yaml.safe_dump({"repos": [hook]}), "utf-8")
    (cases / "annat.md").write_text("# Inget ärende\n", "utf-8")
    (cases / "plan.pdf").write_bytes(b"%PDF-1.4")
    papers = 'handlingar:\n  - titel: "Plan"\n    datum: "2026-02-02"\n    fil: "plan.pdf"\n'
    clean = CLEAN.replace("---\n", f"---\n{papers}", 1)
    for text, found in ((FAULTY, "arende.md:8:12 fel ST08"), (clean, ""), (None, "fel HA01")):
        if text is None:
            environment.run(*git, "commit", "--quiet", "--message", "Allt", cwd=cases)
            environment.run(*git, "rm", "--quiet", "plan.pdf", cwd=cases)
        else:
            (cases / "arende.md").write_text(text, "utf-8")
            environment.run(*git, "add", ".", cwd=cases)
        done = environment.run(
            sys.executable, "-m", "pre_commit", "run",
            cwd=cases, env={"PRE_COMMIT_HOME": str(tmp_path / "hem")},
        )  # fmt: skip
        assert done.returncode == bool(found), done.stdout + done.stderr
        assert found in done.stdout
        assert "annat.md" not in done.stdout
