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

  private let rows: [Row]

  init(_ rows: [ObjectKind: Row]) {
    let none = Row([:])
    self.rows = ObjectKind.allCases.map { rows[$0] ?? none }
  }

  subscript(kind: ObjectKind) -> Row { rows[Int(kind.rawValue)] }
}
