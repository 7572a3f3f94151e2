"""Runs a notebook without a browser, in this Python, and prints what a last cell of the caller's prints."""

import sys

import nbformat
from nbclient import NotebookClient
from traitlets.config import Config

path, last = sys.argv[1:]
notebook = nbformat.read(path, as_version=4)
notebook.cells.append(nbformat.v4.new_code_cell(last))
# Over files in a folder of the run's own rather than over ports, which others on the machine could read.
config = Config({"KernelManager": {"transport": "ipc"}})
NotebookClient(notebook, timeout=60, kernel_name="python3", config=config).execute()

outputs = [output for cell in notebook.cells if cell.cell_type == "code" for output in cell.outputs]
complaints = [output.text for output in outputs if output.get("name") == "stderr"]
if complaints:
    sys.exit("".join(complaints))
print(outputs[-1].text, end="")
