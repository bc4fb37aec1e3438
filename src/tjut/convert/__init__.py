"""Word files to cases: what is taken in, and what has no place in a case."""
