"""A provider's own page, and the providers of each state."""
