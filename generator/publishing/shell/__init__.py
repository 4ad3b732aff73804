"""What stands around every page: navigation, styles, scripts, and what a browser may do."""
