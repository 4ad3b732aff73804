"""YAML to data with the position of every value, refusing what YAML silently bends."""
