/// What the value of a member of one of our files has to be; rules and the published JSON Schemas are made of it.
public indirect enum FileShape: Sendable {
  case anything
  case string
  /// A string that a regular expression describes; `words` say it to people.
  case text(pattern: String, words: String)
  case boolean
  case number
  case integer
  /// One of some strings.
  case choice([String])
  case list(FileShape, minimum: Int = 0, maximum: Int? = nil)
  /// Any names, each with a value of the shape.
  case map(FileShape)
  case object([FileMember], isClosed: Bool)
  case either([FileShape])

  /// The JSON types it allows, as a message names them.
  public var expectation: String {
    switch self {
    case .anything: "a value"
    case .string: "a string"
    case .text(_, let words): words
    case .boolean: "true or false"
    case .number: "a number"
    case .integer: "a whole number"
    case .choice(let values): "one of \(values.joined(separator: ", "))"
    case .list: "an array"
    case .map, .object: "an object"
    case .either(let shapes): shapes.map(\.expectation).joined(separator: " or ")
    }
  }
}

/// A member of an object of one of our files.
public struct FileMember: Sendable {
  /// The name.
  public let name: String
  /// What its value has to be.
  public let shape: FileShape
  /// Whether it has to be there.
  public let isRequired: Bool
  /// What it is for, one sentence.
  public let purpose: String

  init(_ name: String, _ shape: FileShape, required: Bool = false, _ purpose: String) {
    self.name = name
    self.shape = shape
    self.isRequired = required
    self.purpose = purpose
  }
}

/// One of the JSON files that hallmark defines.
public struct FileTable: Sendable {
  /// The name of the file, and of its schema.
  public let name: String
  /// What the file is for, one sentence.
  public let purpose: String
  /// The members of its root.
  public let members: [FileMember]
  /// Whether other members are refused.
  public let isClosed: Bool

  /// The table of a file by the name of a member.
  public subscript(name: String) -> FileMember? {
    members.first { $0.name == name }
  }
}
