import Documents

/// Finds what the references of a definition point at.
struct Resolver {
  private let document: Document
  private let isTwo: Bool
  private var components: [String: Int] = [:]

  init(_ document: Document, isTwo: Bool) {
    self.document = document
    self.isTwo = isTwo
    guard let root = document.root else { return }
    if isTwo {
      for section in ["definitions", "parameters", "responses"] { collect(root[section], under: "#/\(section)/") }
    } else if let sections = root["components"] {
      for section in sections.members { collect(section.value, under: "#/components/\(section.key.string)/") }
    }
  }

  private mutating func collect(_ section: Value?, under prefix: String) {
    guard let section else { return }
    for member in section.members {
      let name = prefix + member.key.string
      if components[name] == nil { components[name] = member.value.index }
    }
  }

  /// Where a reference ends.
  func resolve(_ record: ReferenceRecord) -> (target: Int32, state: Reference.State) {
    guard record.state != .malformed else { return (-1, .malformed) }
    let text = document.text(of: Int(record.node))
    if let target = components[text] {
      return (Int32(target), text.hasPrefix(prefix(of: record.expected)) ? .resolved : .wrongKind)
    }
    guard text.hasPrefix("#") else { return (-1, .external) }
    guard let pointer = Pointer(fragment: String(text.dropFirst())) else { return (-1, .malformed) }
    guard let target = document.value(at: pointer) else { return (-1, .unresolved) }
    return (Int32(target.index), isComponent(pointer, record.expected) ? .resolved : .wrongKind)
  }

  /// The section that a reference in a place has to lead into.
  private func prefix(of kind: ObjectKind) -> String {
    if isTwo {
      switch kind {
      case .parameter: return "#/parameters/"
      case .response: return "#/responses/"
      default: return "#/definitions/"
      }
    }
    return "#/components/\(section(of: kind))/"
  }

  private func section(of kind: ObjectKind) -> String {
    switch kind {
    case .parameter: "parameters"
    case .response: "responses"
    case .example: "examples"
    case .requestBody: "requestBodies"
    case .header: "headers"
    case .securityScheme: "securitySchemes"
    case .link: "links"
    case .callback: "callbacks"
    default: "schemas"
    }
  }

  private func isComponent(_ pointer: Pointer, _ kind: ObjectKind) -> Bool {
    let expected = prefix(of: kind).dropFirst(2).dropLast().split(separator: "/").map { Pointer.Step.name(String($0)) }
    return pointer.steps.count == expected.count + 1 && Array(pointer.steps.dropLast()) == expected
  }
}
