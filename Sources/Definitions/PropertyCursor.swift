public import Documents

/// Finds the properties that a schema declares by their names.
///
/// What asks for several mostly does so in the order of the text, so each search begins behind the name that was found
/// before.
public struct PropertyCursor: Sendable {
  private let schema: Schema
  private let document: Document
  private let first: Int
  private let end: Int
  private var next: Int
  /// How many names are compared before a table is made of them.
  private static let most = 64

  /// A search among the properties of a schema; nil where it has none.
  public init?(_ schema: Schema) {
    guard schema.has(.properties), let properties = schema[.properties], properties.isObject else { return nil }
    self.schema = schema
    document = properties.document
    first = properties.index &+ 1
    end = Int(document.tape[properties.index].link)
    next = first
  }

  /// The property that a string or a key of a document names.
  public mutating func find(_ name: Int, of other: Document) -> Schema? {
    search({ [document] in document.isSameText($0, in: other, name) }, orElse: { other.text(of: name) })
  }

  /// The property of a name.
  public mutating func find(_ name: String) -> Schema? {
    search({ [document] in document.text(at: $0, equals: name) }, orElse: { name })
  }

  private mutating func search(_ isMeant: (Int) -> Bool, orElse name: () -> String) -> Schema? {
    // Of doubled names the first counts.
    let start = schema.definition.hasDoubledNames || next >= end ? first : next
    var key = start
    for _ in 0..<Self.most {
      if key >= end {
        if start == first { return nil }
        key = first
      }
      let behind = document.next(after: key &+ 1)
      if isMeant(key), let found = schema.definition.schema(at: Value(document: document, at: key &+ 1)) {
        next = behind
        return found
      }
      key = behind
      if key == start { return nil }
    }
    return schema.tabledProperty(name())
  }
}
