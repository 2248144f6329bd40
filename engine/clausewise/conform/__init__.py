"""`clausewise conform`: somebody else's implementation held against what the article says."""
