public import Documents

/// Something that a folder says of its connector, with the place where it says so or should.
public struct Fact: Sendable {
  /// The name of the member that holds it in this layout.
  public let name: String
  /// The file that holds it or should, and the folder that it stands in; empty where the file says it all.
  private let file: String
  private let folder: String
  /// The object that holds it or should, where there is one.
  public let holder: Value?
  /// The member's name in its place.
  public let key: Key?
  /// What it says.
  public let value: Value?

  init(name: String, file: String, folder: String, holder: Value?, key: Key?, value: Value?) {
    self.name = name
    self.file = file
    self.folder = folder
    self.holder = holder
    self.key = key
    self.value = value
  }

  /// The member of an object, there or not.
  init(_ name: String, of holder: Value?, in file: String, _ folder: String = "") {
    let member = holder?.member(name)
    self.init(name: name, file: file, folder: folder, holder: holder, key: member?.key, value: member?.value)
  }

  /// The path of the file that holds it or should.
  public var path: String { folder.isEmpty ? file : folder + "/" + file }

  /// Whether it is said at all.
  public var isPresent: Bool { value != nil }

  /// The text, where it is one.
  public var string: String? { value?.string }

  /// Whether it is absent or an empty text.
  public var isEmpty: Bool { value == nil || string == "" }
}
