"""Pages to a website on disk: the MkDocs engine, the page shell, assets, writing and swapping."""
