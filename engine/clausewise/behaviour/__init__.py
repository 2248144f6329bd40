"""How the product behaves towards all users of an account: what a report on it is made of."""
