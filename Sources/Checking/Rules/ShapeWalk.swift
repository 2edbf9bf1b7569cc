import Connectors
import Documents

/// Compares a file of ours with its table: the types of its members, and names that the table does not know.
struct ShapeWalk {
  /// A value of another type than the table says.
  struct Mismatch {
    let value: Value
    let name: String
    let expectation: String
  }

  private(set) var mismatches: [Mismatch] = []
  private(set) var unknown: [Member] = []

  init(_ root: Value, _ table: FileTable) {
    walk(root, table.members)
  }

  init(_ root: Value, _ members: [FileMember]) {
    walk(root, members)
  }

  private mutating func walk(_ object: Value, _ members: [FileMember]) {
    for member in object.members {
      let name = member.key.string
      guard let known = members.first(where: { $0.name == name }) else {
        unknown.append(member)
        continue
      }
      check(member.value, known.shape, name)
    }
  }

  private mutating func check(_ value: Value, _ shape: FileShape, _ name: String) {
    guard ShapeWalk.fits(value, shape) else {
      mismatches.append(Mismatch(value: value, name: name, expectation: shape.expectation))
      return
    }
    switch shape {
    case .object(let members, let isClosed) where isClosed || name == "criteria": walk(value, members)
    case .object(let members, _):
      for member in members {
        if let inner = value[member.name] { check(inner, member.shape, member.name) }
      }
    case .map(let element): for member in value.members { check(member.value, element, member.key.string) }
    case .list(let element, _, _): for item in value.elements { check(item, element, name) }
    default: break
    }
  }

  /// Whether a value has the type, whatever it says.
  private static func fits(_ value: Value, _ shape: FileShape) -> Bool {
    switch shape {
    case .anything: true
    case .string, .text, .choice: value.isString
    case .boolean: value.kind == .boolean
    case .number: value.kind == .number
    case .integer: value.kind == .number && !value.source.contains(".")
    case .list: value.isArray
    case .map, .object: value.isObject
    case .either(let shapes): shapes.contains { fits(value, $0) }
    }
  }
}
