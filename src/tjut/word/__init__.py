"""What a Word package holds: parts, styles, controls, lists, zip, as XML that lxml reads."""
