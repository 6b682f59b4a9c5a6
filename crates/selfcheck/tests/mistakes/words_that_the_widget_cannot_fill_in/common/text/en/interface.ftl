continue = Continue to { $title }
progres = Screen { $numbr }
