"""Findings written into a copy of a Word file, as comments."""

from tjut.writers.comments.annotate import annotate, is_annotated

__all__ = ["annotate", "is_annotated"]
