reduce(product = 1.0, step IN steps | product * step.strength) * reduce(product = 1.0, stop IN stops[1..-1] | product * stop.waypointStrength)
