"""Draws the pictures of docs/bilder: what a terminal shows, and the pages of built documents."""
