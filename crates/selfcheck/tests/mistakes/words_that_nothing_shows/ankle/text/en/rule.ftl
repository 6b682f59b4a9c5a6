A-1 = Misplaced.
