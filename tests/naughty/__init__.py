"""Words that mean something to a machine, in every text of a profile, through every output."""
