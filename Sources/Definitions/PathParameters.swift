import Documents

extension Operation {
  /// The variables of a path that are no parameters of the operation; nil where not all its parameters are known.
  public func variables(of template: PathTemplate) -> [String]? {
    let ordinals = definition.effectiveParameters[ordinal]
    var names: [Int] = []
    for ordinal in ordinals {
      let record = definition.parameterRecords[Int(ordinal)]
      // Behind a broken reference may be any parameter.
      if record.reference >= 0 || record.location == .unknown { return nil }
      guard record.location == .path else { continue }
      if record.name < 0 { return nil }
      names.append(Int(record.name))
    }
    let document = definition.document
    if names.count &* template.variables.count > 1_000 {
      let known = Set(names.map(document.text(of:)))
      return template.variables.filter { !known.contains($0) }
    }
    return template.variables.filter { variable in
      !names.contains { document.text(at: $0, equals: variable) }
    }
  }
}

extension PathItem {
  /// The parameters in path, of its own and of its operations, that are no variables of the path, as they are written.
  public var strayParameters: [Parameter] {
    var found = strays(in: record.parameters)
    var next = record.firstOperation
    while next >= 0 {
      let operation = definition.operationRecords[Int(next)]
      found += strays(in: operation.parameters)
      next = operation.next
    }
    return found
  }

  private func strays(in list: Range<Int32>) -> [Parameter] {
    var found: [Parameter] = []
    var known: Set<String>?
    for ordinal in list {
      let record = definition.parameterRecords[Int(definition.parameterRecords[Int(ordinal)].resolved)]
      guard record.location == .path, record.name >= 0 else { continue }
      let variables = template.variables
      if variables.count <= 8 {
        if variables.contains(where: { definition.document.text(at: Int(record.name), equals: $0) }) { continue }
      } else {
        let names = known ?? Set(variables)
        known = names
        if names.contains(definition.document.text(of: Int(record.name))) { continue }
      }
      found.append(Parameter(definition: definition, ordinal: Int(ordinal)))
    }
    return found
  }
}
