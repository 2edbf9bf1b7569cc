public import Documents

extension Definition {
  /// The security schemes that the document declares, references followed.
  public var securitySchemes: [ObjectUse] {
    schemesByName.value { listSchemes() }.values.sorted().map { ObjectUse(definition: self, ordinal: $0) }
  }

  /// The security scheme of a name.
  public func securityScheme(_ name: String) -> ObjectUse? {
    schemesByName.value { listSchemes() }[name].map { ObjectUse(definition: self, ordinal: $0) }
  }

  /// What holds them: `securityDefinitions`, in 3.0 the `securitySchemes` of the components.
  public var securitySection: Value? {
    isTwo ? self[.securityDefinitions] : self[.components].flatMap { self[$0, .securitySchemes] }
  }

  private func listSchemes() -> [String: Int] {
    guard let section = securitySection, section.isObject else { return [:] }
    var schemes: [String: Int] = [:]
    for member in section.members where schemes[member.key.string] == nil {
      var value = member.value
      // A chain of references is short, or a circle.
      for _ in 0..<8 {
        guard let reference = self[value, .ref]?.string, let pointer = Pointer(fragment: String(reference.dropFirst())),
          let next = document.value(at: pointer)
        else { break }
        value = next
      }
      let ordinal = Int(annotations[value.index]) &- 1
      guard value.isObject, objectRecords.indices.contains(ordinal), objectRecords[ordinal].node == Int32(value.index)
      else { continue }
      schemes[member.key.string] = ordinal
    }
    return schemes
  }
}

extension ObjectUse {
  /// The scopes of an OAuth scheme, in 3.0 those of all its flows; nil where it says none.
  public var scopeNames: Set<String>? {
    if definition.isTwo {
      return self[.scopes].map { Set($0.members.map(\.key.string)) } ?? []
    }
    guard let flows = self[.flows], flows.isObject else { return nil }
    return flows.members.reduce(into: []) { names, flow in
      guard let scopes = definition[flow.value, .scopes] else { return }
      for scope in scopes.members { names.insert(scope.key.string) }
    }
  }
}
