"""What somebody changed in a Word document, put back into the case that it was built from."""

from tjut.convert.into.guard import emptied, is_other_case, number_of
from tjut.convert.into.merge import merged
from tjut.convert.into.resaved import as_before

__all__ = ["as_before", "emptied", "is_other_case", "merged", "number_of"]
