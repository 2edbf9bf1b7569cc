public import Connectors
import Documents
import Templates

/// The files that make a repository a submission repository, but for what concerns policy and keys.
public enum NewRepository {
  /// The files from the top of the repository; connectors stand in these roots, and new ones are told of in `connectors`.
  public static func files(roots: [Roots.Root]) -> [NewFile] {
    let configuration = JSON.object([
      JSON.Member("$schema", .string("schemas/config.json")), JSON.Member("version", .number("1")),
      JSON.Member("roots", .array(roots.map(description))), JSON.Member("rules", .object([])),
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
      files.append(NewFile("connectors/README.md", readme))
    }
    return files
  }

  private static func description(_ root: Roots.Root) -> JSON {
    .object([
      JSON.Member("path", .string(root.path)), JSON.Member("layout", .string(root.layout.rawValue)),
      JSON.Member("profile", .string(root.profile.rawValue)),
    ])
  }

  /// The JSON Schemas of our own files.
  public static func schemas() -> [NewFile] {
    FileTable.all.map { table in
      NewFile(".hallmark/schemas/\(table.name)", Array(FileSchema.schema(of: table).fileText.utf8))
    }
  }
}
