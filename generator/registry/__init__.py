"""Local copies of federal registries, NPPES and LEIE, joined with the people of the profiles."""
