"""Reports: from findings to text, one module a format."""
