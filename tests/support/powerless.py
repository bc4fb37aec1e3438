"""A folder that whoever runs the tests may do nothing with, root too."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

_NOBODY = 65534


@contextmanager
def closed_folder() -> Iterator[Path]:
    """A folder that cannot be read or written for as long as this lasts."""
    if os.name == "nt":
        pytest.skip("Windows has no permissions that a test can take from itself")
    with tempfile.TemporaryDirectory() as above:
        folder = Path(above, "stängd")
        folder.mkdir()
        Path(above).chmod(0o755)
        folder.chmod(0)
        user = os.geteuid()
        try:
            if user == 0:
                os.seteuid(_NOBODY)
            yield folder
        finally:
            os.seteuid(user)
            folder.chmod(0o700)
