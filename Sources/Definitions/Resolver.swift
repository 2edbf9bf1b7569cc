import Documents

/// Finds what the references of a definition point at.
struct Resolver {
  private let document: Document
  private let version: Definition.Version
  private var sections: [Section] = []
  /// The members of objects outside of the sections that references lead through, by name.
  private var children: [Int: [String: Int]] = [:]

  /// A part of the document that holds what references are for.
  private struct Section {
    /// What a reference into it begins with.
    let prefix: [UInt8]
    let index: NameIndex
  }

  init(_ document: Document, version: Definition.Version) {
    self.document = document
    self.version = version
    guard let root = document.root else { return }
    if version == .two {
      for name in ["definitions", "parameters", "responses"] {
        if let section = root[name] {
          sections.append(Section(prefix: Array("#/\(name)/".utf8), index: NameIndex(section)))
        }
      }
    } else if let components = root["components"] {
      for member in components.members {
        let prefix = Array("#/components/\(member.key.string)/".utf8)
        sections.append(Section(prefix: prefix, index: NameIndex(member.value)))
      }
    }
  }

  /// Where a reference ends; the kind of what stands there is known to the walker.
  mutating func resolve(
    _ record: ReferenceRecord, kind: (Int) -> ObjectKind?
  ) -> (target: Int32, state: Reference.State) {
    guard record.state != .malformed else { return (-1, .malformed) }
    if let target = component(Int(record.node), record.expected.section(version)) { return (Int32(target), .resolved) }
    let text = document.text(of: Int(record.node))
    guard text.utf8.first == UInt8(ascii: "#") else { return (-1, text.isEmpty ? .malformed : .external) }
    guard let pointer = Pointer(fragment: String(text.dropFirst())) else {
      // 3.1 knows names besides pointers.
      return (-1, version == .newer && !text.hasPrefix("#/") ? .resolved : .malformed)
    }
    // The whole document is nothing that a reference of 2.0 or 3.0 may lead to.
    if pointer.steps.isEmpty, version != .newer { return (-1, .malformed) }
    guard let target = value(at: pointer) else { return (-1, .unresolved) }
    // Path items stand below paths, and nowhere else.
    if record.expected == .pathItem { return (Int32(target), .resolved) }
    if isComponent(pointer, record.expected) || version == .newer { return (Int32(target), .resolved) }
    return (Int32(target), kind(target) == record.expected ? .elsewhere : .wrongKind)
  }

  /// The target of a reference that is written plainly and leads to where such references lead.
  private func component(_ node: Int, _ prefix: StaticString) -> Int? {
    let entry = document.tape[node]
    guard entry.isPlain else { return nil }
    let range = entry.content
    let count = prefix.utf8CodeUnitCount
    guard range.count > count else { return nil }
    let name = range.lowerBound &+ count..<range.upperBound
    let place = prefix.withUTF8Buffer { prefix in
      guard unsafe document.bytes.hasSame(prefix, in: range.lowerBound..<name.lowerBound) else { return nil as Int? }
      return sections.firstIndex { unsafe $0.prefix.hasSame(prefix, in: $0.prefix.indices) }
    }
    return place.flatMap { sections[$0].index.value(of: document.bytes, name) }
  }

  private func isComponent(_ pointer: Pointer, _ kind: ObjectKind) -> Bool {
    let wanted = kind.section(version).description.dropFirst(2).dropLast().split(separator: "/")
    guard pointer.steps.count == wanted.count &+ 1 else { return false }
    return zip(wanted, pointer.steps).allSatisfy { Pointer.Step.name(String($0)) == $1 }
  }

  /// Follows a pointer; the members of an object are listed once, however many pointers lead through it.
  private mutating func value(at pointer: Pointer) -> Int? {
    guard var at = document.root?.index else { return nil }
    for step in pointer.steps {
      guard case .name(let name) = step else { return nil }
      switch document.tape[at].kind {
      case .object, .array: break
      default: return nil
      }
      if children[at] == nil { children[at] = names(in: Value(document: document, at: at)) }
      guard let next = children[at]?[name] else { return nil }
      at = next
    }
    return at
  }

  private func names(in container: Value) -> [String: Int] {
    var names: [String: Int] = [:]
    for member in container.members where names[member.key.string] == nil {
      names[member.key.string] = member.value.index
    }
    var position = 0
    for element in container.elements {
      names[String(position)] = element.index
      position &+= 1
    }
    return names
  }
}
