"""What belongs to the whole site: home, unknown address, no network, colours, printing."""
