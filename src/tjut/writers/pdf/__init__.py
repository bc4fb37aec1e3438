"""PDF for the archive: LibreOffice makes it, tjut finishes it.

`office` finds and runs LibreOffice, `finish` sets dates and ids, so that two
runs give the same bytes, `tags` mends the structure, `streams` what validators
stumble over, and `write` takes Word documents to PDF. tjut says no more of a
PDF than what its tests verify: PDF/A-2b and PDF/UA-1 from LibreOffice 25.2 on.
"""
