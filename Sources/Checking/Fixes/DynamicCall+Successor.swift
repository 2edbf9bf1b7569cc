import Definitions
import Documents

extension DynamicCall {
  /// What the newer extension says in the place of x-ms-dynamic-values or x-ms-dynamic-schema, its references as paths;
  /// nil where a name does not tell the path.
  var successor: JSON? {
    // Larger calls than any that people write are left to them.
    let sources = sources ?? []
    guard let operationID, let target, sources.count <= 64, arguments.count <= 256 else { return nil }
    var members = [JSON.Member("operationId", JSON(operationID))]
    var parameters: [JSON.Member] = []
    for argument in arguments {
      guard let key = target.inputs.path(of: argument.key.string), let content = Self.content(argument, in: sources)
      else { return nil }
      parameters.append(JSON.Member(key, .object([content])))
    }
    if !parameters.isEmpty { members.append(JSON.Member("parameters", .object(parameters))) }
    if form == .schema {
      // The older extension leads to the properties, the newer one to the schema that has them.
      let path = path("value-path")?.string.map { text in
        text == "properties" ? "" : text.hasSuffix("/properties") ? String(text.dropLast(11)) : text
      }
      if let path, !path.isEmpty { members.append(JSON.Member("itemValuePath", .string(path))) }
    } else {
      for (old, new) in [
        ("value-collection", "itemsPath"), ("value-title", "itemTitlePath"), ("value-path", "itemValuePath"),
      ] {
        if let path = path(old)?.string { members.append(JSON.Member(new, .string(path))) }
      }
    }
    return .object(members)
  }

  private static func content(_ argument: Argument, in sources: [Operation]) -> JSON.Member? {
    switch argument.content {
    case .literal(let value): return JSON.Member("value", JSON(value))
    case .reference(let reference):
      guard let name = reference.string, let path = sources.first?.inputs.path(of: name),
        sources.allSatisfy({ $0.inputs.path(of: name) == path })
      else { return nil }
      return JSON.Member("parameterReference", .string(path))
    case .selectedItem, .unknown: return nil
    }
  }
}
