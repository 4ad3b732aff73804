"""The site on one's own machine, built anew on every change."""
