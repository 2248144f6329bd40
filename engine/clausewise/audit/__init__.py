"""For reviewers: what a new copy of the article touches, and who signed which rule."""
