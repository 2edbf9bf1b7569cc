import Documents

/// The parameters that hold for each operation: its own and those of its path item, references followed.
struct EffectiveParameters: Sendable {
  /// The parameters of all operations, one operation after the other.
  private var ordinals: [Int32] = []
  /// Where those of each operation begin, and where the last one's end.
  private var bounds: [Int32] = [0]

  init(_ definition: Definition) {
    // A path item gives its parameters to each of its methods; a text that doubles methods must not make them many.
    var allowance = 8 &* definition.parameterRecords.count
    for operation in definition.operations {
      add(operation, definition, &allowance)
      bounds.append(Int32(ordinals.count))
    }
  }

  private mutating func add(_ operation: Operation, _ definition: Definition, _ allowance: inout Int) {
    let own = operation.record.parameters.map { Int32(definition.parameter(ordinal: Int($0)).resolved.ordinal) }
    let inherited = operation.record.pathItem < 0 ? 0..<0 : operation.pathItem.record.parameters
    if !inherited.isEmpty, allowance > 0 {
      allowance &-= inherited.count
      let names = Set(own.compactMap { Identity(definition.parameter(ordinal: Int($0))) })
      for ordinal in inherited {
        let parameter = definition.parameter(ordinal: Int(ordinal)).resolved
        if !(Identity(parameter).map(names.contains) ?? false) { ordinals.append(Int32(parameter.ordinal)) }
      }
    }
    ordinals += own
  }

  subscript(operation: Int) -> ArraySlice<Int32> {
    ordinals[Int(bounds[operation])..<Int(bounds[operation &+ 1])]
  }

  /// What two parameters have in common of which one replaces the other.
  private struct Identity: Hashable {
    let name: String
    let location: Parameter.Location

    init?(_ parameter: Parameter) {
      guard let name = parameter.name?.string else { return nil }
      location = parameter.location
      self.name = location == .header ? name.lowercased() : name
    }
  }
}
