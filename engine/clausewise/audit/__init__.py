"""For reviewers: what can be asked about the article, the rules and their tests as a whole."""
