"""What tjut knows of Swedish as municipalities write it: pure functions on text."""
