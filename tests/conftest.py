"""What all tests share: golden files, rewritten only on request, and how long to search.

HYPOTHESIS_PROFILE=long tries 2,000 examples where the short profile tries 100.
"""

import os
from collections.abc import Callable

import pytest
from hypothesis import settings

settings.register_profile("short", deadline=None)  # a machine may be busy with other things
settings.register_profile("long", max_examples=2000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "short"))

Golden = Callable[[str, str], None]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--golden", action="store_true", help="write the golden files anew")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """Compare a text with a file in the folder golden/ beside the test."""

    def compare(name: str, text: str) -> None:
        path = request.path.parent / "golden" / name
        if request.config.getoption("--golden"):
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(text.encode())
        assert text == path.read_bytes().decode()

    return compare
