child_over_17 = See { other }
other = See { child_over_17 }
