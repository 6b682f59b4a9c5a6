name = Ankle check
