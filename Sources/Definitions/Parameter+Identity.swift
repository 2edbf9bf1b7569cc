import Documents

extension Parameter {
  /// What tells a parameter from the others of its list: its name and its place.
  public struct Identity: Sendable, Hashable {
    /// The name as it is written.
    public let name: String
    private let folded: String
    private let location: Location

    init(name: String, location: Location) {
      self.name = name
      self.location = location
      // The names of headers have no case.
      folded = location == .header ? name.lowercased() : name
    }

    /// Whether two parameters replace one another.
    public static func == (left: Identity, right: Identity) -> Bool {
      left.location == right.location && left.folded == right.folded
    }

    /// Feeds what is compared.
    public func hash(into hasher: inout Hasher) {
      hasher.combine(location)
      hasher.combine(folded)
    }
  }

  /// Whether a list holds a parameter twice, told from the records alone where the list is short.
  static func mayRepeat(_ list: Range<Int32>, in definition: Definition) -> Bool {
    if list.count < 2 { return false }
    if list.count > 24 { return true }
    let records = definition.parameterRecords
    let document = definition.document
    for later in list.dropFirst() {
      let own = Int(records[Int(later)].resolved)
      let (name, location) = (Int(records[own].name), records[own].location)
      if name < 0 { continue }
      for earlier in list.lowerBound..<later {
        let other = Int(records[Int(earlier)].resolved)
        guard records[other].location == location, records[other].name >= 0 else { continue }
        if location == .header {
          if document.maySayTheSame(name, Int(records[other].name)) { return true }
        } else if document.isSameText(name, in: document, Int(records[other].name)) {
          return true
        }
      }
    }
    return false
  }

  /// Its identity, where it has a name and a place.
  public var identity: Identity? {
    guard location != .unknown, let name = name?.string else { return nil }
    return Identity(name: name, location: location)
  }
}

extension Document {
  /// Whether two strings may be the same but for their case, told by their bytes.
  fileprivate func maySayTheSame(_ index: Int, _ other: Int) -> Bool {
    let (node, match) = (tape[index], tape[other])
    let decoded: NodeFlags = [.isPooled, .isEscaped, .isNotASCII]
    guard node.flags.isDisjoint(with: decoded), match.flags.isDisjoint(with: decoded) else { return true }
    let (range, otherRange) = (contentRange(of: node), contentRange(of: match))
    return range.count == otherRange.count
      && zip(range, otherRange).allSatisfy { bytes[$0] | 0x20 == bytes[$1] | 0x20 }
  }
}
