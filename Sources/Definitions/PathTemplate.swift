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
    guard path.utf8.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }) else {
      shape = path
      return
    }
    var shape: [UInt8] = []
    var name: [UInt8]?
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "{"):
        if name != nil { note(.nested) }
        name = []
        shape.append(byte)
      case UInt8(ascii: "}"):
        shape.append(byte)
        guard let bytes = name else {
          note(.unopened)
          continue
        }
        name = nil
        if bytes.isEmpty { note(.empty) }
        variables.append(String(decoding: bytes, as: UTF8.self))
      case UInt8(ascii: "/") where name != nil:
        note(.slashInside)
        shape.append(byte)
        name = nil
      default: if name == nil { shape.append(byte) } else { name?.append(byte) }
      }
    }
    if name != nil { note(.unclosed) }
    self.shape = String(decoding: shape, as: UTF8.self)
    if variables.count < 2 { return }
    var seen: Set<String> = []
    for variable in variables where !seen.insert(variable).inserted { note(.repeated(variable)) }
  }

  private mutating func note(_ defect: Defect) {
    if self.defect == nil { self.defect = defect }
  }
}

extension PathItem {
  /// The path with its variables.
  public var template: PathTemplate {
    definition.templates.value { definition.pathItems.map { PathTemplate($0.path.string) } }[ordinal]
  }
}
