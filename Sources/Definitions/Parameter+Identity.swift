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

  /// Its identity, where it has a name and a place.
  public var identity: Identity? {
    guard location != .unknown, let name = name?.string else { return nil }
    return Identity(name: name, location: location)
  }
}
