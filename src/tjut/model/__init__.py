"""The one tree that every case passes through, whatever file it came from."""
