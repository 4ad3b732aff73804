"""Two to four providers side by side, lifted by a script from their own pages."""
