public import Git
public import Nomination

extension ObjectName {
  /// The name as chains write it.
  public init(_ id: ObjectID) {
    self.init(high: id.high, middle: id.middle, low: id.low)
  }
}

extension ObjectID {
  /// The id that a chain names.
  public init(_ name: ObjectName) {
    self.init(high: name.high, middle: name.middle, low: name.low)
  }
}
