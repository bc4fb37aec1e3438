"""What the figures depend on: the machine and the versions of what is compared."""

import os
import platform
import re
import subprocess
from importlib.metadata import version
from pathlib import Path

from contenders import python_of


def machine() -> str:
    """A line on the machine, without its name."""
    programs = ", ".join(
        [
            f"tjut {version('tjut')}",
            _first_line("pandoc", "--version"),
            *(f"{peer} {_installed(peer)}" for peer in ("docxtpl", "markdown-docx")),
            " ".join(_first_line("soffice", "--version").split()[:2]),
        ]
    )
    return (
        f"{os.cpu_count()} processors ({_processor()}), {platform.system()}, "
        f"Python {platform.python_version()}; {programs}."
    )


def _processor() -> str:
    """What the processor calls itself; on other systems than Linux its family."""
    cpuinfo = Path("/proc/cpuinfo")
    named = cpuinfo.is_file() and re.search(r"model name\s*: (.*)", cpuinfo.read_text("utf-8"))
    return named[1] if named else platform.machine()


def _first_line(*command: str) -> str:
    return _output(*command).partition("\n")[0]


def _installed(peer: str) -> str:
    code = "import sys; from importlib.metadata import version; print(version(sys.argv[1]))"
    return _output(python_of(peer), "-c", code, peer)


def _output(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
