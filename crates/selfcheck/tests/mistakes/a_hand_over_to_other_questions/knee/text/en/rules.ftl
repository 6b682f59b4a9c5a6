K-1 = It may be broken.
