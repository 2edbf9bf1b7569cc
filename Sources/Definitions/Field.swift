/// What the value of a member has to be.
public struct Field: Sendable {
  /// One value of a field.
  public enum Shape: Sendable, Equatable {
    case anything
    case string
    case boolean
    case number
    /// A number without a fraction.
    case integer
    /// A list of any values, at least one.
    case values
    /// An object of the tables.
    case object(ObjectKind)
    /// A string out of a closed list.
    case choice([String])
    /// `true`, `false` or a schema.
    case booleanOrSchema
    /// A schema; the list of schemas that draft 4 of JSON Schema allows is a finding of its own.
    case items
    /// A value that a rule of its own judges, so that it is not judged twice.
    case judgedElsewhere
  }

  /// How many values there are.
  public enum Container: Sendable {
    case one
    case array
    case map
  }

  /// What one value has to be.
  public let shape: Shape
  /// Whether it is one value, a list or a map of them.
  public let container: Container
  /// Whether the member has to be there.
  public let isRequired: Bool
  /// Whether a reference may stand in the place of an object.
  let takesReference: Bool

  init(_ shape: Shape, _ container: Container = .one, required: Bool = false, reference: Bool = false) {
    self.shape = shape
    self.container = container
    self.isRequired = required
    self.takesReference = reference
  }

  /// The strings of its closed list, where its one value is out of one.
  var choices: [String] {
    if container == .one, case .choice(let choices) = shape { choices } else { [] }
  }

  /// What was expected, as a message says it.
  public var expectation: String {
    switch container {
    case .map: return "an object"
    case .array: return shape == .string ? "an array of strings" : "an array"
    case .one: break
    }
    return elementExpectation
  }

  /// What was expected of one value of it, as a message says it.
  var elementExpectation: String {
    switch shape {
    case .anything, .judgedElsewhere: "a value"
    case .string: "a string"
    case .boolean: "true or false"
    case .number: "a number"
    case .integer: "an integer"
    case .values: "an array"
    case .object(let kind): kind == .schema ? "a schema" : "an object"
    case .items: "a schema"
    case .choice(let choices): choices.count == 1 ? "\"\(choices[0])\"" : "one of \(choices.joined(separator: ", "))"
    case .booleanOrSchema: "true, false or a schema"
    }
  }
}
