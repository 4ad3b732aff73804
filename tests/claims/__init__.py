"""Labelled claims and pages, and how well the program tells a promise in them."""
