"""One criterion a module, found by discovery."""
