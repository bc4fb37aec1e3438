"""LibreOffice as a program beside us: where it is, how it is run, how it is stopped.

It runs with a profile of its own, so that it neither meets a window that the
user has open nor reads a setting of theirs. The profile fetches nothing and
runs no macro. A run that takes too long is killed with all that it started.
"""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from time import monotonic
from typing import NamedTuple

from tjut.errors import TjutError

_NAMES = ("soffice", "libreoffice")
_PLACES = (
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    "C:/Program Files/LibreOffice/program/soffice.com",
    "C:/Program Files (x86)/LibreOffice/program/soffice.com",
)
_MISSING = (
    "LibreOffice finns inte på datorn, och utan det kan tjut inte göra PDF. "
    "Installera LibreOffice 25.2 eller senare, eller bygg utan --pdf."
)
_HANGS = (
    "LibreOffice blev inte klart inom {seconds} sekunder och stoppades. "
    "Försök igen, eller bygg färre ärenden åt gången."
)

_SAFE = (
    ("org.openoffice.Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    ("org.openoffice.Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
    ("org.openoffice.Office.Common/Security/Scripting", "DisableActiveContent", "true"),
    ("org.openoffice.Office.Writer/Content/Update", "Link", "2"),
)
_USED = ("org.openoffice.Setup/Product", "ooSetupLastVersion", "25.2")
"""Any version here makes the profile one that has been used; at the first use of a profile
LibreOffice sets it up and starts once more, which takes twice as long."""

_EXPORT = {
    "SelectPdfVersion": ("long", "2"),
    "PDFUACompliance": ("boolean", "true"),
    "UseTaggedPDF": ("boolean", "true"),
    "ExportBookmarks": ("boolean", "true"),
    "DisplayPDFDocumentTitle": ("boolean", "true"),
    "ExportNotes": ("boolean", "false"),
}


def find_office() -> Path:
    """The LibreOffice program; TjutError when there is none."""
    for name in (*_NAMES, *_PLACES):
        if found := shutil.which(name):
            return Path(found)
    raise TjutError(_MISSING)


def write_profile(folder: Path) -> None:
    """Write a LibreOffice profile with the safe settings into a folder."""
    items = "".join(
        f'<item oor:path="/{path}"><prop oor:name="{name}" oor:op="fuse">'
        f"<value>{value}</value></prop></item>"
        for path, name, value in (*_SAFE, _USED)
    )
    user = folder / "user"
    user.mkdir(parents=True)
    (user / "registrymodifications.xcu").write_text(
        '<?xml version="1.0" encoding="UTF-8"?>'
        '<oor:items xmlns:oor="http://openoffice.org/2001/registry">'
        f"{items}</oor:items>",
        encoding="utf-8",
    )


class Job(NamedTuple):
    """Word files that one LibreOffice turns into PDF files of the same names in a folder.

    Those that run side by side must have a profile each.
    """

    profile: Path
    files: Sequence[Path]
    out: Path


def convert(office: Path, jobs: Iterable[Job], seconds: float) -> None:
    """Do jobs side by side.

    A file that LibreOffice could not read has no PDF afterwards; its exit code
    says nothing of that. Raises TjutError after `seconds`. However it ends, no
    LibreOffice is left running.
    """
    end = monotonic() + seconds
    with ExitStack() as running:
        for process in [running.enter_context(_started(office, job)) for job in jobs]:
            try:
                process.wait(max(0, end - monotonic()))
            except subprocess.TimeoutExpired:
                raise TjutError(_HANGS.format(seconds=round(seconds))) from None


@contextmanager
def _started(office: Path, job: Job) -> Iterator[subprocess.Popen[bytes]]:
    """A LibreOffice at work on a job, killed when it is still at work in the end."""
    options = ",".join(
        f'"{name}":{{"type":"{kind}","value":"{value}"}}' for name, (kind, value) in _EXPORT.items()
    )
    command = [
        os.fspath(office),
        f"-env:UserInstallation={job.profile.resolve().as_uri()}",
        "--headless",
        "--norestore",
        "--convert-to",
        f"pdf:writer_pdf_Export:{{{options}}}",
        "--outdir",
        os.fspath(job.out),
        *map(os.fspath, job.files),
    ]
    with subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    ) as process:
        try:
            yield process
        finally:
            if process.poll() is None:
                _kill(process)


def _kill(process: subprocess.Popen[bytes]) -> None:
    """Kill a process and all that it started."""
    if sys.platform == "win32":
        subprocess.run(
            ["taskkill", "/F", "/T", "/PID", str(process.pid)], check=False, capture_output=True
        )
    else:
        os.killpg(process.pid, signal.SIGKILL)
