import Documents

/// The parameters that hold for each operation: its own and those of its path item, references followed.
struct EffectiveParameters: Sendable {
  /// The parameters of all operations, one operation after the other.
  private let ordinals: [Int32]
  /// Where those of each operation begin, and where the last one's end.
  private let bounds: [Int32]
  /// For each operation a bit for each place that its parameters are sent in.
  private let locations: [UInt8]

  init(_ walker: Walker) {
    // A path item gives its parameters to each of its methods; a text that doubles methods must not make them many.
    var allowance = 8 &* walker.parameters.count
    var ordinals: [Int32] = []
    var bounds: [Int32] = [0]
    var locations: [UInt8] = []
    for operation in walker.operations {
      let start = ordinals.count
      Self.add(operation, walker, &allowance, to: &ordinals)
      bounds.append(Int32(ordinals.count))
      locations.append(ordinals[start...].reduce(0) { $0 | 1 &<< walker.parameters[Int($1)].location.rawValue })
    }
    self.ordinals = ordinals
    self.bounds = bounds
    self.locations = locations
  }

  private static func add(
    _ operation: OperationRecord, _ walker: Walker, _ allowance: inout Int, to ordinals: inout [Int32]
  ) {
    let records = walker.parameters
    let inherited = operation.pathItem < 0 ? 0..<0 : walker.pathItems[Int(operation.pathItem)].parameters
    if !inherited.isEmpty, allowance > 0 {
      allowance &-= inherited.count
      let names = Set(operation.parameters.compactMap { Identity(Int(records[Int($0)].resolved), in: walker) })
      for ordinal in inherited {
        let end = records[Int(ordinal)].resolved
        if names.isEmpty || !(Identity(Int(end), in: walker).map(names.contains) ?? false) { ordinals.append(end) }
      }
    }
    for ordinal in operation.parameters { ordinals.append(records[Int(ordinal)].resolved) }
  }

  subscript(operation: Int) -> ArraySlice<Int32> {
    ordinals[Int(bounds[operation])..<Int(bounds[operation &+ 1])]
  }

  /// Whether one of the parameters of an operation is sent in a place.
  func has(_ location: Parameter.Location, at operation: Int) -> Bool {
    locations[operation] & 1 &<< location.rawValue != 0
  }

  /// What two parameters have in common of which one replaces the other.
  private struct Identity: Hashable {
    let name: String
    let location: Parameter.Location

    init?(_ parameter: Int, in walker: Walker) {
      let record = walker.parameters[parameter]
      guard record.name >= 0 else { return nil }
      let name = walker.document.text(of: Int(record.name))
      location = record.location
      self.name = location == .header ? name.lowercased() : name
    }
  }
}
