"""A river: profiles and articles are read, judged, turned into pages and published as one site."""
