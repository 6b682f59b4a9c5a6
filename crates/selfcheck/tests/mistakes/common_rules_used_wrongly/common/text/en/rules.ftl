C-1 = It may be broken.
C-4 = There is no such rule.
