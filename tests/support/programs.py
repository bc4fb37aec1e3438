"""Programs that some tests need: skip with a reason where one is missing, never in CI."""

import os
import shutil
from pathlib import Path

import pytest


def program(*names: str) -> Path:
    """The first of the programs that is installed."""
    for name in names:
        if found := shutil.which(name):
            return Path(found)
    return absent(f"{names[0]} finns inte på den här datorn")


def absent(reason: str) -> Path:
    """Skip the test, or in CI, where everything is to be there, fail it."""
    if os.environ.get("CI"):
        pytest.fail(f"{reason}, och i CI ska det finnas")
    pytest.skip(reason)
