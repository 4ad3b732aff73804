"""Provider profiles, each by itself and all of them beside each other."""
