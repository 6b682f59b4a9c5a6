continue = Weiter
back = Zurück
