"""Articles of the sample project and their manifest. Files only: the store reads them."""
