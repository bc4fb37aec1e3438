"""What somebody changed in a Word document, put back into the case that it was built from."""

from tjut.convert.into.merge import merged

__all__ = ["merged"]
