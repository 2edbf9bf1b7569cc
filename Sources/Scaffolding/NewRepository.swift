public import Connectors
import Documents
import Templates

/// The files that make a repository a submission repository, but for what concerns policy and keys.
public enum NewRepository {
  /// The files from the top of the repository, with connectors of the native layout in one folder.
  public static func files(root: String = "connectors", profile: Profile = .certified) -> [NewFile] {
    let configuration = JSON.object([
      JSON.Member("$schema", .string("schemas/config.json")), JSON.Member("version", .number("1")),
      JSON.Member(
        "roots",
        .array([
          .object([
            JSON.Member("path", .string(root)), JSON.Member("layout", .string(Layout.native.rawValue)),
            JSON.Member("profile", .string(profile.rawValue)),
          ])
        ])), JSON.Member("rules", .object([])),
    ])
    let suppressions = JSON.object([
      JSON.Member("$schema", .string("schemas/suppressions.json")), JSON.Member("version", .number("1")),
      JSON.Member("suppressions", .array([])),
    ])
    var files = [
      NewFile(".hallmark/config.json", Array(configuration.fileText.utf8)),
      NewFile(".hallmark/suppressions.json", Array(suppressions.fileText.utf8)),
    ]
    files += schemas()
    if let readme = Templates.bytes("templates/repository/connectors.md") {
      files.append(NewFile("\(root)/README.md", readme))
    }
    return files
  }

  /// The JSON Schemas of our own files.
  public static func schemas() -> [NewFile] {
    FileTable.all.map { table in
      NewFile(".hallmark/schemas/\(table.name)", Array(FileSchema.schema(of: table).fileText.utf8))
    }
  }
}
