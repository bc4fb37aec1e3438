"""The parts of the front matter reader: lines that YAML misreads, and values."""
