import BiTKernels

/// `velocity = momentum · velocity + (gradient + weightDecay · value)`, then `value -= rate · velocity`: see `MomentumArguments`.
@Sendable
func momentum(_ arguments: MomentumArguments) {
  let (values, gradient, velocity) = (arguments.values, arguments.gradient, arguments.velocity)
  let (rate, share, decay) = (arguments.rate, arguments.momentum, arguments.weightDecay)
  var index = 0
  while index &+ Vector.scalarCount <= arguments.count {
    let value = Vector.load(values + index)
    let penalised = multiplyAdd(value, Vector(repeating: decay), .load(gradient + index))
    let next = multiplyAdd(.load(velocity + index), Vector(repeating: share), penalised)
    next.store(velocity + index)
    multiplyAdd(next, Vector(repeating: -rate), value).store(values + index)
    index &+= Vector.scalarCount
  }
  while index < arguments.count {
    velocity[index] = share * velocity[index] + (gradient[index] + decay * values[index])
    values[index] -= rate * velocity[index]
    index &+= 1
  }
}
