"""How every page looks: drawn from the real program over made-up weeks, and searched for what nobody should meet."""
