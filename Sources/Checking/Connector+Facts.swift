import Connectors
import Documents

extension Connector {
  /// The root of a file of the folder that was read, by the file's name.
  func root(of name: String) -> Value? {
    files.first { $0.path == name || $0.path.hasSuffix("/" + name) }?.document?.root
  }

  /// A member of `properties` in `apiProperties.json`, or its counterpart in `metadata.json`.
  func property(_ name: String) -> Value? {
    guard layout == .native else { return root(of: "apiProperties.json")?["properties"]?[name] }
    let metadata = root(of: "metadata.json")
    switch name {
    case "publisher", "stackOwner": return metadata?[name]
    case "connectionParameters": return metadata?["connection"]?["parameters"]
    case "connectionParameterSets": return metadata?["connection"]?["parameterSets"]
    case "policyTemplateInstances": return metadata?["connection"]?["policies"]
    default: return metadata?["connection"]?[name]
    }
  }
}
