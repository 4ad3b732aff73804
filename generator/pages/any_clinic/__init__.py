"""The page for a clinic that nobody has listed: what to ask, what to look up, a sheet to print."""
