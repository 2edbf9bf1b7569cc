import Definitions
import Documents
import Testing

/// Each row of the tables: a whole object is right, and none of its members may be of another type.
@Suite struct TableTests {
  /// An object with all its members, and how it stands in a document.
  struct Row: Sendable, CustomStringConvertible {
    let name: String
    let isTwo: Bool
    /// The members with a right value each.
    let members: [(String, String)]
    let required: Set<String>
    /// The members whose value may be anything.
    let free: Set<String>
    let place: @Sendable (String) -> String

    var description: String { "\(name) of \(isTwo ? "2.0" : "3.0")" }

    func text(_ members: [(String, String)]) -> String {
      let object = "{" + members.map { #""\#($0.0)": \#($0.1)"# }.joined(separator: ", ") + "}"
      return isTwo ? Sample.two(place(object)) : Sample.three(place(object))
    }
  }

  @Test(arguments: Row.all)
  func aWholeObjectIsRight(row: Row) {
    #expect(Sample.faults(row.text(row.members)).isEmpty)
  }

  @Test(arguments: Row.all)
  func eachRequiredMemberIsMissed(row: Row) {
    for name in row.required {
      let faults = Sample.faults(row.text(row.members.filter { $0.0 != name }))
      #expect(faults.count == 1 && faults[0].hasPrefix("requiredField"), "\(name): \(faults)")
    }
    for (name, _) in row.members where !row.required.contains(name) {
      #expect(Sample.faults(row.text(row.members.filter { $0.0 != name })).isEmpty, "\(name)")
    }
  }

  @Test(arguments: Row.all)
  func eachMemberHasAType(row: Row) {
    for (place, (name, value)) in row.members.enumerated() where !row.free.contains(name) {
      var members = row.members
      members[place].1 = value.hasPrefix("{") ? "[[]]" : "{}"
      if value == "{}" || name == "items" { members[place].1 = "3" }
      let faults = Sample.faults(row.text(members))
      #expect(faults.contains { $0.hasPrefix("fieldType") }, "\(name): \(faults)")
      members[place].1 = "null"
      #expect(Sample.faults(row.text(members)).contains { $0 == "fieldType null" }, "\(name)")
    }
  }

  @Test(arguments: Row.all)
  func anotherNameIsUnknown(row: Row) {
    let unknown = Sample.faults(row.text(row.members + [("unknown", "1")]))
    #expect(unknown == ["\(row.unknownKind) \"unknown\""])
    #expect(Sample.faults(row.text(row.members + [("x-own", "null")])).isEmpty == row.takesExtensions)
  }
}

extension TableTests.Row {
  fileprivate var unknownKind: String { name == "body parameter" ? "bodyParameterField" : "unknownField" }
  fileprivate var takesExtensions: Bool { name != "discriminator" }
}
