"""Readers: from a text or a Word file to a Document."""
