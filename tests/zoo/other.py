"""Templates that LibreOffice makes of its own format and of rich text."""

import subprocess
from pathlib import Path

from zoo.templates import NUMBER, TITLE, Animal

_ROOM = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}"'
    for prefix, name in {
        "office": "office:1.0",
        "style": "style:1.0",
        "text": "text:1.0",
        "table": "table:1.0",
        "fo": "xsl-fo-compatible:1.0",
    }.items()
)
_ODT = f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document {_ROOM} office:version="1.2"
 office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>
<style:default-style style:family="paragraph"><style:text-properties fo:language="sv"
 fo:country="SE" style:font-name="Carlito" fo:font-size="11pt"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph"/>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph"
 style:parent-style-name="Standard" style:default-outline-level="1">
<style:text-properties fo:font-weight="bold" fo:font-size="18pt"/></style:style>
<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph"
 style:parent-style-name="Standard" style:default-outline-level="2">
<style:text-properties fo:font-weight="bold" fo:font-size="14pt"/></style:style>
</office:styles>
<office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties
 fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2.5cm"/><style:header-style/>
<style:footer-style/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4">
<style:header><text:p>Ekvinge kommun, dnr {{{{ diarienummer }}}}</text:p></style:header>
<style:footer><text:p>Torget 1 i Ekvinge</text:p></style:footer></style:master-page>
</office:master-styles>
<office:body><office:text>
<table:table><table:table-column table:number-columns-repeated="2"/><table:table-row>
<table:table-cell><text:p>Datum</text:p></table:table-cell>
<table:table-cell><text:p>{{{{ datum }}}}</text:p></table:table-cell></table:table-row>
</table:table>
<text:p>Ärende: {{{{ ti<text:span>tel</text:span> }}}}</text:p>
<text:p>{{{{ innehåll }}}}</text:p><text:p>Sist i brevet.</text:p>
</office:text></office:body></office:document>
"""
_RTF = r"""{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Carlito;}}
{\stylesheet{\s0 Normal;}{\s1\outlinelevel0\b\fs36 heading 1;}
{\s2\outlinelevel1\b\fs28 heading 2;}}
{\header Ekvinge kommun, dnr \{\{ diarienummer \}\}\par}{\footer Torget 1 i Ekvinge\par}
\f0\fs22 \'c4rende: \{\{ ti{\b te}l \}\}\par \{\{ inneh\'e5ll \}\}\par Sist i brevet.\par}
"""


def from_other_formats(office: Path, folder: Path) -> dict[str, Animal]:
    """A .dotx of OpenDocument and one of rich text, made in a folder with one start."""
    sources = {"odt": folder / "odt.fodt", "rtf": folder / "rtf.rtf"}
    for path, text in zip(sources.values(), (_ODT, _RTF), strict=True):
        path.write_text(text, "utf-8")
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [str(office), profile, "--headless", "--convert-to", "dotx", "--outdir", str(folder)]
    subprocess.run([*command, *map(str, sources.values())], capture_output=True, check=True)
    shows = (f"dnr {NUMBER}", f"Ärende: {TITLE}", "Torget 1 i Ekvinge", "Sist i brevet.")
    return {name: Animal("dotx", (folder / f"{name}.dotx").read_bytes(), shows) for name in sources}
