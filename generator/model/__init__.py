"""What things are: frozen types that neither read, write nor decide."""
