"""The one search box: what it looks through, as data files, and the page of its results."""
