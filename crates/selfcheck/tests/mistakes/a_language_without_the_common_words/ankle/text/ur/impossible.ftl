# child_over_17 = A child is 17 or younger.
child_over_17 = A child is 17 or younger.
