ADV-REST = Rest it
    .text =
        Immobilisation for a short time after the ligaments of the ankle were torn makes the foot swell less, and { $who ->
            [child] the child may run about again when it can stand on the foot
           *[other] it is then fine to walk about
        }, with a call to { $emergency_department } only if it all gets a lot worse.

        An anticoagulant changes all of this.
