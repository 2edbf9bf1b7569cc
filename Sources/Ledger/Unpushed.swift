public import Git
internal import Platform

/// Steps that were signed here and not yet accepted by a remote; they are never remembered as seen.
public struct Unpushed: Sendable, Equatable {
  /// The objects by reference.
  public private(set) var objects: [String: ObjectID] = [:]
  private let path: String

  /// Reads the file; nothing is pending where there is none or it cannot be read.
  public init(path: String) {
    self.path = path
    let bytes = (try? File.read(path, limit: 16 << 20)) ?? []
    for line in bytes.split(separator: 0x0A) {
      let words = String(decoding: line, as: UTF8.self).split(separator: " ")
      if words.count == 2, let id = ObjectID(hex: words[1]) { objects[String(words[0])] = id }
    }
  }

  /// Whether a reference still names an object that no remote has accepted.
  public func contains(_ reference: String, _ id: ObjectID) -> Bool { objects[reference] == id }

  /// Notes a step that was signed here.
  public mutating func insert(_ reference: String, _ id: ObjectID) {
    objects[reference] = id
    save()
  }

  /// Forgets references that a remote has, or that are gone.
  public mutating func remove(_ references: some Sequence<String>) {
    let before = objects
    for reference in references { objects[reference] = nil }
    if objects != before { save() }
  }

  private func save() {
    let text = objects.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)\n" }.joined()
    StateFile.write(Array(text.utf8), to: path)
  }
}
