/// How the members of `apiProperties.json` and of the native layout correspond.
enum PropertyNames {
  /// Below `properties`, and at the root of `metadata.json`.
  static let facts = [
    (properties: "publisher", metadata: "publisher"), ("stackOwner", "stackOwner"), ("iconBrandColor", "brandColor"),
  ]

  /// Below `properties`, and below `connection`.
  static let connection = [
    (properties: "connectionParameters", connection: "parameters"), ("connectionParameterSets", "parameterSets"),
    ("capabilities", "capabilities"), ("policyTemplateInstances", "policies"), ("scriptOperations", "scriptOperations"),
  ]

  /// Names below `connection` that a property of the same name would be taken for.
  static let reserved: Set = ["parameters", "parameterSets", "policies", "extra", "root", "order"]

  /// What `connection.root` holds besides the members that stood next to `properties`.
  static let notes: Set = ["metadataIndex", "propertiesIndex", "contactIndex", "categoriesText"]

  /// The order in which `properties` are written where nothing else is recorded.
  static let order = [
    "connectionParameters", "connectionParameterSets", "iconBrandColor", "scriptOperations", "capabilities",
    "policyTemplateInstances", "publisher", "stackOwner",
  ]

  /// The names of `properties` in the order in which they are written where nothing else is recorded.
  static func usual(_ names: [String]) -> [String] {
    var rest = names
    var usual: [String] = []
    for name in order {
      while let index = rest.firstIndex(of: name) { usual.append(rest.remove(at: index)) }
    }
    return usual + rest
  }
}
