import Connectors
import Documents

/// The files that belong to a definition are there.
enum MissingProperties: Rule {
  static let id = "folder/missing-properties"
  static let level = Level.error
  static let documentation = Documentation(
    what: "The folder holds metadata.json and contact.json, or apiProperties.json in the layout power-platform.",
    why: "publisher, brand colour, contact and connection parameters stand there",
    fix:
      #"write the file: metadata.json with publisher, stackOwner, brandColor, categories, website and privacyPolicy, contact.json with name, url and email, apiProperties.json with "properties": connectionParameters, iconBrandColor, capabilities, publisher and stackOwner"#
  )
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- certified-connectors/Contoso/apiProperties.json (absent)
      «»
      --- certified-connectors/Contoso/apiDefinition.swagger.json
      {}
      """#),
    .failing(
      .folder,
      #"""
      --- metadata.json
      {}
      --- contact.json (absent)
      «»
      """#),
    .passing(
      .folder,
      #"""
      --- metadata.json
      {}
      --- contact.json
      {}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    let isProposal =
      connector.profile == .independent && connector.tree.files.count == 1 && connector.roles.readmes.count == 1
    if isProposal { return }
    let isNative = connector.layout == .native
    for (name, text) in isNative ? nativeFiles : powerPlatformFiles where connector.tree[name] == nil {
      findings.report(
        at: .file(connector.path(of: name)), "there is no \(name)", help: "write \(name), filled in: \(text)")
    }
  }

  private static let nativeFiles = [
    (
      "metadata.json",
      #"{"publisher": "", "stackOwner": "", "brandColor": "", "categories": [""], "website": "", "privacyPolicy": "", "criteria": {"scenario": ""}, "connection": {"parameters": {}}}"#
    ),
    ("contact.json", #"{"name": "", "url": "", "email": ""}"#),
  ]
  private static let powerPlatformFiles = [
    (
      "apiProperties.json",
      #"{"properties": {"connectionParameters": {}, "iconBrandColor": "", "capabilities": [], "publisher": "", "stackOwner": ""}}"#
    )
  ]
}
