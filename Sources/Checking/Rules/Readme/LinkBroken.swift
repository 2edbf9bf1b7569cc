import Connectors
import Documents

/// The links of the readme lead somewhere.
enum LinkBroken: Rule {
  static let id = "readme/link-broken"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "A relative link or picture of readme and intro leads to a file of the folder.",
    why: "the reader sees a broken picture, or an error",
    fix: "add the file to the folder, or write the whole address")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- readme.md
      See [the guide](«docs/guide.md») and ![steps](«steps.png»).
      """#),
    .passing(
      .folder,
      #"""
      --- readme.md
      See [us](https://contoso.example.org), [below](#faq), ![steps](images/my%20steps.png) and `[x](y)`.
      --- images/my steps.png

      """#),
  ]

  static let check = Check.connector { connector, findings in
    let texts = [connector.readme, connector.intro].compactMap(\.self)
    let targets = texts.flatMap { text in
      text.text.links.compactMap { link in
        link.localPath.map { (path: $0, place: Place.bytes(link.range, of: text.file)) }
      }
    }
    if targets.isEmpty { return }
    var paths: Set<String> = []
    for file in connector.tree.files {
      var path = file.path[...]
      paths.insert(file.path)
      while let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) {
        path = path[..<slash]
        paths.insert(String(path))
      }
    }
    for (path, place) in targets where !paths.contains(path) {
      findings.report(at: place, "there is no '\(path)' in the folder")
    }
  }
}
