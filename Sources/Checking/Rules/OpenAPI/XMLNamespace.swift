import Definitions
import Documents

/// The XML of a schema is well described.
enum XMLNamespace: Rule {
  static let id = "openapi/xml-namespace"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "xml.namespace is an absolute URI, and xml.wrapped stands at arrays.",
    why: "the XML that is written does not fit what the service reads",
    fix: "write the namespace in full; remove wrapped elsewhere than at arrays")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"definitions": {"A": {"type": "object", "xml": {"namespace": «"contoso"»}}, "B": {"type":
        "string", "xml": {"wrapped": «true»}}}}
      """#),
    .passing(
      .definition,
      #"""
      {"definitions": {"A": {"type": "array", "items": {}, "xml": {"namespace": "urn:contoso:items",
        "wrapped": true}}}}
      """#),
  ]

  static let check = Check.schema(
    { schema, findings in
      guard let xml = schema[.xml], xml.isObject else { return }
      let definition = schema.definition
      if let namespace = definition[xml, .namespace], let text = namespace.string, !isAbsoluteURI(text) {
        findings.report(namespace, "the namespace '\(text)' is no absolute URI")
      }
      if let wrapped = definition[xml, .wrapped], wrapped.boolean ?? false, let type = schema.type,
        !type.equals("array")
      {
        findings.report(wrapped, "wrapped has no meaning for \(schema.noun), which is no array")
      }
    }, having: [.xml])

  private static func isAbsoluteURI(_ text: String) -> Bool {
    guard let colon = text.unicodeScalars.firstIndex(of: ":"), text.isURIReference else { return false }
    let scheme = text.unicodeScalars[..<colon]
    let isScheme = scheme.allSatisfy { $0.isASCIIAlphanumeric || "+.-".unicodeScalars.contains($0) }
    return isScheme && scheme.first.map { $0.isUpperASCII || $0.isLowerASCII } ?? false
      && text.unicodeScalars.index(after: colon) < text.unicodeScalars.endIndex
  }
}
