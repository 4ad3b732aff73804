"""A git-based CMS at an address of its own, for a site whose settings ask for it."""
