about_you = About you
