continue = Continue
progress = Screen { $number }
