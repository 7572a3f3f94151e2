"""Prints a DOCX, XLSX or PDF file as its foreign reader reads it, as JSON."""

import json
import sys
import warnings

import docx
import openpyxl
import pypdf

warnings.simplefilter("ignore")


def document(path):
    read = docx.Document(path)
    return {
        "title": read.core_properties.title,
        "paragraphs": [{"style": one.style.name if one.style else "", "text": one.text} for one in read.paragraphs],
        "tables": [[[cell.text for cell in row.cells] for row in table.rows] for table in read.tables],
        "sections": [
            {"isAcross": one.page_width > one.page_height, "widthMm": round(one.page_width.mm)}
            for one in read.sections
        ],
        "links": [one.target_ref for one in read.part.rels.values() if one.reltype.endswith("/hyperlink")],
    }


def sheet(read):
    return {
        "name": read.title,
        "rows": [[cell.value for cell in row] for row in read.iter_rows()],
        "kinds": sorted({cell.data_type for row in read.iter_rows() for cell in row if cell.value is not None}),
        "frozen": read.freeze_panes,
        "heads": read.print_title_rows,
        "filter": read.auto_filter.ref,
        "isAcross": read.page_setup.orientation == "landscape",
        "pagesWide": read.page_setup.fitToWidth if read.sheet_properties.pageSetUpPr.fitToPage else None,
        "paper": read.page_setup.paperSize,
        "footer": read.oddFooter.left.text,
        "widths": [one.width for one in read.column_dimensions.values()],
    }


def paper(path):
    return [
        {"isAcross": page.mediabox.width > page.mediabox.height, "text": page.extract_text()}
        for page in pypdf.PdfReader(path).pages
    ]


form, path = sys.argv[1:]
READERS = {
    "docx": document,
    "xlsx": lambda path: [sheet(one) for one in openpyxl.load_workbook(path)],
    "pdf": paper,
}
json.dump(READERS[form](path), sys.stdout)
