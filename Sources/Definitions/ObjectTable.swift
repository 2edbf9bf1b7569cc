import Documents

/// The members that each object of one version of the specification may have.
struct ObjectTable: Sendable {
  /// The members of one object.
  struct Row: Sendable {
    private(set) var fields: [Field?]
    private(set) var required: [Keyword]
    let allowsExtensions: Bool

    init(_ members: [Keyword: Field], allowsExtensions: Bool = true) {
      fields = Array(repeating: nil, count: Keyword.allCases.count)
      for (keyword, field) in members { fields[Int(keyword.rawValue)] = field }
      required = members.filter { $0.value.isRequired }.map(\.key).sorted { $0.rawValue < $1.rawValue }
      self.allowsExtensions = allowsExtensions
    }

    subscript(keyword: Keyword) -> Field? { fields[Int(keyword.rawValue)] }

    /// The names that may stand in the object.
    var names: [Keyword] { Keyword.allCases.filter { self[$0] != nil } }
  }

  /// What a glance at the table tells of a member: most members need no more.
  struct Glance: OptionSet {
    let rawValue: UInt8

    /// The object may have it.
    static let isKnown = Glance(rawValue: 1)
    /// The object must have it.
    static let isRequired = Glance(rawValue: 2)
    /// Its value is one string.
    static let isString = Glance(rawValue: 4)
    /// Its value is any.
    static let isAnything = Glance(rawValue: 8)
    /// Its value is one string of a closed list.
    static let isChoice = Glance(rawValue: 16)
  }

  private let rows: [Row]
  /// The members of all kinds, one kind behind the other.
  private let fields: [Field?]
  private let glances: [Glance]
  private let choices: ChoiceTable
  /// For each kind of object a bit for each type that the values it describes may have.
  private let types: [UInt16]
  private static let width = Keyword.allCases.count

  init(_ rows: [ObjectKind: Row]) {
    let none = Row([:])
    self.rows = ObjectKind.allCases.map { rows[$0] ?? none }
    fields = self.rows.flatMap(\.fields)
    glances = fields.map(Glance.init)
    choices = ChoiceTable(fields)
    types = self.rows.map { row in
      (row[.type]?.choices ?? []).reduce(0) { $0 | 1 &<< (Schema.ValueType.words[$1] ?? .other).rawValue }
    }
  }

  /// Whether the values that a kind of object describes may be of a type.
  @inline(__always)
  func allows(_ type: Schema.ValueType, of kind: ObjectKind) -> Bool {
    type != .other && types[Int(kind.rawValue)] & 1 &<< type.rawValue != 0
  }

  /// What a glance tells of a member of a kind of object.
  @inline(__always)
  func glance(_ keyword: Keyword, of kind: ObjectKind) -> Glance {
    glances[Int(kind.rawValue) &* Self.width &+ Int(keyword.rawValue)]
  }

  /// Whether the string at a place is one of those that a member may have.
  func allows(_ document: Document, _ index: Int, _ keyword: Keyword, of kind: ObjectKind) -> Bool {
    choices.holds(document, index, list: Int(kind.rawValue) &* Self.width &+ Int(keyword.rawValue))
  }

  /// A member of a kind of object.
  func field(_ keyword: Keyword, of kind: ObjectKind) -> Field? {
    fields[Int(kind.rawValue) &* Self.width &+ Int(keyword.rawValue)]
  }

  /// How many members a kind of object must have.
  func requiredCount(_ kind: ObjectKind) -> Int { rows[Int(kind.rawValue)].required.count }

  subscript(kind: ObjectKind) -> Row { rows[Int(kind.rawValue)] }
}

extension ObjectTable.Glance {
  init(_ field: Field?) {
    self = []
    guard let field else { return }
    insert(.isKnown)
    if field.isRequired { insert(.isRequired) }
    guard field.container == .one else { return }
    if field.shape == .string { insert(.isString) }
    if !field.choices.isEmpty { insert(.isChoice) }
    if field.shape == .anything || field.shape == .judgedElsewhere { insert(.isAnything) }
  }
}
