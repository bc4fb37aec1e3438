"""Draws the Word files of the built-in templates: `python -m tools.mallar`.

A template that a municipality owns is made in Word. The built-in ones are
drawn by this code instead, so that what changes in them can be read in a diff.
"""
