"""What can be asked about the rules and their tests as a whole."""
