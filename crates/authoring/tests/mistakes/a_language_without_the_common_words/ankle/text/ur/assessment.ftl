title = Ankle check
