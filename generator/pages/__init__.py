"""Judgements to HTML and data files, in memory; the only place with Jinja2."""
