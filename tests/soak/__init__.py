"""Odd files: what holds whatever stands in them, what was found, and a search for more."""
