numb = your foot turns numb
