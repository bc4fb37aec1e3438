"""The exit codes of every command."""

DONE = 0
FINDINGS = 1
FAULT = 2
INTERRUPTED = 130
