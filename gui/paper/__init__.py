"""Paper: lays out documents page by page, for PDF files and printers."""
