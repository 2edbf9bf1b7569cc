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

extension Pointer {
  /// Reads what stands behind the `#` of a reference: percent signs are decoded once, then `~0` and `~1`.
  ///
  /// A number stays a name here; `Document.value(at:)` takes it for an index where an array stands.
  public init?(fragment: String) {
    guard let decoded = Pointer.percentDecoded(fragment) else { return nil }
    if decoded.isEmpty {
      self.init()
      return
    }
    guard decoded.hasPrefix("/") else { return nil }
    var steps: [Step] = []
    for part in decoded.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
      var name = ""
      var isEscape = false
      for character in part.unicodeScalars {
        switch (isEscape, character) {
        case (true, "0"): name += "~"
        case (true, "1"): name += "/"
        case (true, _): return nil
        case (false, "~"): break
        case (false, _): name.unicodeScalars.append(character)
        }
        isEscape = !isEscape && character == "~"
      }
      if isEscape { return nil }
      steps.append(.name(name))
    }
    self.init(steps)
  }

  private static func percentDecoded(_ text: String) -> String? {
    guard text.utf8.contains(0x25) else { return text }
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == 0x25 else {
        bytes.append(byte)
        continue
      }
      guard rest.count >= 2, let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) else {
        return nil
      }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}

extension Document {
  /// The value that a pointer leads to.
  public func value(at pointer: Pointer) -> Value? {
    var value = root
    for step in pointer.steps {
      guard let current = value else { return nil }
      switch step {
      case .index(let index): value = current.element(at: index)
      case .name(let name):
        value = current.isArray ? Int(name).flatMap { current.element(at: $0) } : current[name]
      }
    }
    return value
  }
}

extension Value {
  fileprivate func element(at index: Int) -> Value? {
    var position = 0
    for element in elements {
      if position == index { return element }
      position &+= 1
    }
    return nil
  }
}
