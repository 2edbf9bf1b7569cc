import Documents

/// A path with its variables in braces.
public struct PathTemplate: Sendable {
  /// Why a path is no template.
  public enum Defect: Sendable, Equatable {
    case unclosed
    case unopened
    case nested
    case empty
    case slashInside
    /// A name that stands in it twice.
    case repeated(String)
  }

  /// The names of the variables, in the order of the text.
  public private(set) var variables: [String] = []
  /// The path with each variable's name taken out of its braces.
  public private(set) var shape = ""
  /// What is wrong with it first.
  public private(set) var defect: Defect?

  /// Reads a path.
  public init(_ path: String) {
    let bytes = Array(path.utf8)
    self.init(bytes, bytes.indices)
  }

  /// Reads the path that a key is.
  init(_ path: Key) {
    let node = path.document.tape[path.index]
    if node.flags.isDisjoint(with: [.isEscaped, .isPooled]) {
      self.init(path.document.bytes, path.document.contentRange(of: node))
    } else {
      self.init(path.string)
    }
  }

  private init(_ bytes: [UInt8], _ path: Range<Int>) {
    guard path.contains(where: { bytes[$0] == UInt8(ascii: "{") || bytes[$0] == UInt8(ascii: "}") }) else {
      shape = String(decoding: bytes[path], as: UTF8.self)
      return
    }
    var shape: [UInt8] = []
    shape.reserveCapacity(path.count)
    /// Where the variable's name begins that is being read.
    var name: Int?
    for place in path {
      let byte = bytes[place]
      switch byte {
      case UInt8(ascii: "{"):
        if name != nil { note(.nested) }
        name = place &+ 1
        shape.append(byte)
      case UInt8(ascii: "}"):
        shape.append(byte)
        guard let first = name else {
          note(.unopened)
          continue
        }
        name = nil
        if first == place { note(.empty) }
        variables.append(String(decoding: bytes[first..<place], as: UTF8.self))
      case UInt8(ascii: "/") where name != nil:
        note(.slashInside)
        shape.append(byte)
        name = nil
      default: if name == nil { shape.append(byte) }
      }
    }
    if name != nil { note(.unclosed) }
    self.shape = String(decoding: shape, as: UTF8.self)
    noteRepetitions()
  }

  private mutating func noteRepetitions() {
    if variables.count < 2 { return }
    // Few are compared at once with one another.
    if variables.count <= 8, variables.indices.allSatisfy({ !variables[..<$0].contains(variables[$0]) }) { return }
    var seen: Set<String> = []
    for variable in variables where !seen.insert(variable).inserted { note(.repeated(variable)) }
  }

  private mutating func note(_ defect: Defect) {
    if self.defect == nil { self.defect = defect }
  }
}

extension Definition {
  /// The paths of the path items with their variables.
  public var pathTemplates: [PathTemplate] { templates.value { pathItems.map { PathTemplate($0.path) } } }
}

extension PathItem {
  /// The path with its variables.
  public var template: PathTemplate { definition.pathTemplates[ordinal] }
}
