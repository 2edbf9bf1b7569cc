/// A place where a definition departs from the tables of its objects.
public struct StructureFault: Sendable {
  /// In which way.
  public enum Kind: UInt8, Sendable, CaseIterable {
    /// A member that the object may not have.
    case unknownField
    /// A schema keyword of JSON Schema or of another version that a schema of this version may not have.
    case unsupportedKeyword
    /// A name that means to be an extension and is none.
    case extensionName
    /// An `x-ms-` name that nobody knows.
    case unknownExtension
    /// A known extension where it has no meaning.
    case extensionPosition
    /// A value of a wrong JSON type.
    case fieldType
    /// A string that is not in the closed list.
    case fieldValue
    /// A member that has to be there and is not.
    case requiredField
    /// A member next to `$ref`.
    case referenceSibling
    /// `items` that is a list.
    case itemsArray
    /// `type` that is a list.
    case typeArray
    /// A list that has to hold something and is empty.
    case emptyList
    /// A member of a body parameter that only other parameters have.
    case bodyParameterField
  }

  /// In which way.
  public let kind: Kind
  /// The object that has the member, or lacks it.
  public let object: ObjectKind
  /// The tape index of the object.
  public let holder: Int
  /// The tape index of the key at fault where the name is wrong, of the value where the value is.
  public let index: Int
  /// The member's keyword, where it has one.
  public let keyword: Keyword?
  /// What was expected of the value.
  public let field: Field?
  /// The tape index of the key in front of the value at fault; -1 where none stands there.
  public let key: Int

  /// What was expected of the value, as a message says it.
  public var expectation: String {
    guard let field else { return "something else" }
    return isElement ? field.elementExpectation : field.expectation
  }

  /// Whether the value at fault is one of those in the list or the map that the member holds.
  let isElement: Bool
}
