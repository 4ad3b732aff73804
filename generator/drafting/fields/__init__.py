"""One module a field: the words that state it, and examples that are its tests."""
