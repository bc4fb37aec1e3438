"""A template made of a Word file that a municipality has: what the file tells, as mall.toml.

`found` looks in the Word file for what mall.toml must say, and `draft` writes it.
"""

from tjut.adoption.draft import added, draft
from tjut.adoption.found import Found, find_in

__all__ = ["Found", "added", "draft", "find_in"]
