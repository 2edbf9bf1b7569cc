public import Documents

/// Something that a folder says of its connector, with the place where it says so or should.
public struct Fact: Sendable {
  /// The name of the member that holds it in this layout.
  public let name: String
  /// The path of the file that holds it or should.
  public let path: String
  /// The object that holds it or should, where there is one.
  public let holder: Value?
  /// The member's name in its place.
  public let key: Key?
  /// What it says.
  public let value: Value?

  init(name: String, path: String, holder: Value?, key: Key?, value: Value?) {
    self.name = name
    self.path = path
    self.holder = holder
    self.key = key
    self.value = value
  }

  /// The member of an object, there or not.
  init(_ name: String, of holder: Value?, in path: String) {
    let member = holder?.member(name)
    self.init(name: name, path: path, holder: holder, key: member?.key, value: member?.value)
  }

  /// Whether it is said at all.
  public var isPresent: Bool { value != nil }

  /// The text, where it is one.
  public var string: String? { value?.string }

  /// Whether it is absent or an empty text.
  public var isEmpty: Bool { value == nil || string == "" }
}
