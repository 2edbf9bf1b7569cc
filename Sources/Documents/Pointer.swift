/// A JSON Pointer: the names and indexes on the way from the root to a value.
public struct Pointer: Sendable, Hashable {
  /// One step of the way.
  public enum Step: Sendable, Hashable {
    case name(String)
    case index(Int)
  }

  /// The steps from the root.
  public var steps: [Step]

  /// A pointer of steps.
  public init(_ steps: [Step] = []) {
    self.steps = steps
  }
}

extension Pointer: CustomStringConvertible {
  /// The pointer as RFC 6901 writes it.
  public var description: String {
    var text = ""
    for step in steps {
      text += "/"
      switch step {
      case .index(let index): text += String(index)
      case .name(let name):
        for character in name.unicodeScalars {
          switch character {
          case "~": text += "~0"
          case "/": text += "~1"
          default: text.unicodeScalars.append(character)
          }
        }
      }
    }
    return text
  }
}

extension Document {
  /// The way from the root to a node.
  ///
  /// Walks down from the root and skips over whole siblings; who needs very many asks in the order of the tape.
  public func pointer(to index: Int) -> Pointer {
    var pointer = Pointer()
    var at = 0
    while at != index, at < tape.count {
      let container = tape[at]
      guard container.kind == .object || container.kind == .array else { break }
      var child = at &+ 1
      var ordinal = 0
      var found = false
      while child < Int(container.link) {
        let isMember = container.kind == .object
        let value = isMember ? child &+ 1 : child
        let after = next(after: value)
        if index < after {
          pointer.steps.append(isMember ? .name(text(of: child)) : .index(ordinal))
          if index == child { return pointer }
          at = value
          found = true
          break
        }
        child = after
        ordinal &+= 1
      }
      if !found { break }
    }
    return pointer
  }
}
