public import Documents

/// Where a node stands in its document, told in a way that outlives changes elsewhere in the file.
public struct Location: Sendable, Hashable {
  /// The JSON Pointer.
  public let pointer: String
  /// The pointer with operations by their id and parameters by place and name in the stead of path and index.
  public let stable: String
}

/// Finds the locations of nodes; asked in the order of the text it walks through the document once.
public struct Locator {
  /// A container on the way down, and the child that the way goes through.
  private struct Frame {
    let container: Int
    /// The tape index of the child: its key in an object, itself in an array.
    var child: Int
    var ordinal: Int
    /// How the child is named; nil until somebody asks.
    var names: Names?
  }

  /// The name of a child in a pointer, and in a stable location.
  private struct Names {
    let pointer: String
    let stable: String
    /// The id of the operation that the child is, where it is one.
    let operation: String?
  }

  private let document: Document
  private var frames: [Frame] = []

  /// A locator for the nodes of a document.
  public init(_ document: Document) {
    self.document = document
  }

  /// The location of a node: of the name of a member, that of the member.
  public mutating func location(of node: Int) -> Location {
    descend(to: node)
    var pointer = ""
    var stable = ""
    for depth in frames.indices {
      let names = frames[depth].names ?? names(at: depth)
      frames[depth].names = names
      pointer += "/"
      pointer += names.pointer
      if let operation = names.operation {
        stable = "/operation/"
        stable += operation
      } else {
        stable += "/"
        stable += names.stable
      }
    }
    return Location(pointer: pointer, stable: stable)
  }

  private func names(at depth: Int) -> Names {
    let frame = frames[depth]
    guard document.tape[frame.container].kind == .object else {
      let index = String(frame.ordinal)
      return Names(pointer: index, stable: stableName(ofElement: frame, at: depth) ?? index, operation: nil)
    }
    let name = Locator.escaped(document.text(of: frame.child))
    return Names(pointer: name, stable: name, operation: depth == 2 ? operationID().map(Locator.escaped) : nil)
  }

  /// Goes from where it stands to a node: forward along siblings, anew where the node lies behind.
  private mutating func descend(to node: Int) {
    while let top = frames.last {
      if node > top.container, node < Int(document.tape[top.container].link) {
        if node < top.child {
          frames[frames.count &- 1] = Frame(container: top.container, child: top.container &+ 1, ordinal: 0, names: nil)
        }
        break
      }
      frames.removeLast()
    }
    if frames.isEmpty {
      guard node > 0, let root = document.tape.first, root.isContainer else { return }
      frames.append(Frame(container: 0, child: 1, ordinal: 0, names: nil))
    }
    while var top = frames.popLast() {
      let container = document.tape[top.container]
      var value = container.kind == .object ? top.child &+ 1 : top.child
      while top.child < Int(container.link), document.next(after: value) <= node {
        top.child = document.next(after: value)
        top.ordinal &+= 1
        top.names = nil
        value = container.kind == .object ? top.child &+ 1 : top.child
      }
      guard top.child < Int(container.link) else { return }
      frames.append(top)
      guard node > value, value < document.tape.count, document.tape[value].isContainer else { return }
      frames.append(Frame(container: value, child: value &+ 1, ordinal: 0, names: nil))
    }
  }

  /// The id of the operation that the third step of the way leads to.
  private func operationID() -> String? {
    guard frames.prefix(3).allSatisfy({ document.tape[$0.container].kind == .object }),
      document.text(at: frames[0].child, equals: "paths"),
      Locator.methods.contains(document.text(of: frames[2].child))
    else { return nil }
    return Value(document: document, at: frames[2].child &+ 1)["operationId"]?.string
  }

  /// A parameter by `in` and `name`, or by what it refers to.
  private func stableName(ofElement frame: Frame, at depth: Int) -> String? {
    guard depth > 0, document.tape[frames[depth &- 1].container].kind == .object,
      document.text(at: frames[depth &- 1].child, equals: "parameters")
    else { return nil }
    let parameter = Value(document: document, at: frame.child)
    if let place = parameter["in"]?.string, let name = parameter["name"]?.string {
      return Locator.escaped("\(place):\(name)")
    }
    return (parameter["$ref"]?.string).map(Locator.escaped)
  }

  private static let methods: Set<String> = ["get", "put", "post", "delete", "options", "head", "patch", "trace"]

  private static func escaped(_ name: String) -> String {
    let marked = name.utf8.reduce(0) { $0 &+ ($1 == UInt8(ascii: "~") || $1 == UInt8(ascii: "/") ? 1 : 0) }
    guard marked > 0 else { return name }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(name.utf8.count &+ marked)
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "~"): bytes += "~0".utf8
      case UInt8(ascii: "/"): bytes += "~1".utf8
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Node {
  /// Whether it holds other nodes.
  fileprivate var isContainer: Bool { kind == .object || kind == .array }
}
