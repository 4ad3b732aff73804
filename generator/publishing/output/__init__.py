"""Pages and files to one folder that is swapped in whole, or not at all."""
