"""One red flag a module, found by discovery."""
