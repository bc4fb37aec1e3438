"""Findings written into a copy of a Word file, as comments."""

from tjut.writers.comments.annotate import annotate

__all__ = ["annotate"]
