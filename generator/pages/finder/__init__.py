"""The finder: what providers can be narrowed down by, and the files that its script reads."""
