numb = your foot turns numb for 2 hours
