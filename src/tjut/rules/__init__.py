"""The rules: one module each, listed in tjut.rules.all."""
