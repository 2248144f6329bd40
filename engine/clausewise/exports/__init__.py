"""From the vendor's exports of an account with very many users to a population folder."""
