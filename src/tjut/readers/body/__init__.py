"""The parts of the Markdown reader: what each construct of a body comes to."""
