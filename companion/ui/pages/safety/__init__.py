"""Keys, lock, backups and the end of a record: one page, a card for each."""
