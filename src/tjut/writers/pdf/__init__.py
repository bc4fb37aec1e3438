"""PDF for the archive: LibreOffice makes it, and what differs between two runs is set.

`office` finds and runs LibreOffice, `stable` sets the dates and ids, `write`
takes Word documents to PDF. tjut says no more of a PDF than what is verified
in its tests: PDF/A-2b and PDF/UA-1 from LibreOffice 25.2 on.
"""
