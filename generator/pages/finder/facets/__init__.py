"""The facets of the finder: each module has a few, with what a provider has of them."""
