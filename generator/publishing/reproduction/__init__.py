"""A published site, made once more and compared byte by byte; its checksums, signed."""
