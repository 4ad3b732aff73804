"""The pages of content: front matter, citations, links, words, dates and their checks."""
