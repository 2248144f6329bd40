"""What a rule is, and the words that it is written in."""
