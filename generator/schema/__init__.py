"""What the shape of a profile is, for programs that read or write one."""
