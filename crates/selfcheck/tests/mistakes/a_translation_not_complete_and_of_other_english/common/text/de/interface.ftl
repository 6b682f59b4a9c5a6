# continue = Continue
continue = Weiter
back = Zurück
