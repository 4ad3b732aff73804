"""What follows from a profile and is shared by rules and pages, each fact worked out once."""
