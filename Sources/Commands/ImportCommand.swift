internal import Arguments
internal import Connectors
internal import Platform
internal import Scaffolding

/// `import`: turns Power Platform folders into native ones.
enum ImportCommand: Command {
  private static let folders = Operand(
    ValueDescription("FOLDER", completion: .folders), repeats: true,
    "a folder with apiDefinition.swagger.json and apiProperties.json")
  private static let root = Option.value(
    "into", ValueDescription("ROOT", completion: .folders),
    "the folder that holds the connectors (the first native root)")

  static let description = CommandDescription(
    "import", "turns Power Platform folders into native ones without loss",
    discussion: [
      "Nothing is lost: member order, number texts and unknown members are kept, so that the way back gives the same files.",
      "The id is made of the folder's name. A folder that exists is never written over.",
    ],
    operands: [folders], options: [root],
    examples: [Example("hallmark import ../submission/certified-connectors/Contoso", "Make connectors/contoso of it")])

  static func run(_ invocation: Invocation, in context: borrowing Context) throws -> ExitStatus {
    let place = try NewPlace(invocation.value(of: root), in: context)
    for path in invocation.values(of: folders) {
      let source = context.absolute(path)
      guard FileStatus.ifPresent(source)?.kind == .directory else {
        throw Failure("\(context.shown(source)) is no folder", hint: "name the folder of one connector")
      }
      let name = Path.name(of: source)
      guard let id = ConnectorID(folderName: name, layout: .powerPlatform) else {
        throw Failure(
          "the folder name '\(name)' gives no connector id", hint: "copy the folder under a name with letters or digits"
        )
      }
      let folder = NewFolder(
        folder: place.folder.isEmpty ? id.text : "\(place.folder)/\(id)", path: Path.join(place.path, id.text),
        profile: place.profile, files: try files(of: source, in: context), gaps: [],
        otherPlace: "the id is made of the folder's name: rename \(context.shown(source))")
      try folder.write(in: context)
      folder.report(in: context)
    }
    return .success
  }

  private static func files(of source: String, in context: borrowing Context) throws -> [NewFile] {
    let tree = try WorkTree(top: source).tree(of: "")
    do throws(ConversionError) {
      return try FolderImport.native(tree)
    } catch {
      throw Failure(
        "\(context.shown(Path.join(source, error.file))): \(error.message)",
        hint: FileStatus.ifPresent(Path.join(source, error.file)) == nil
          ? "give the folder of one connector, which holds apiDefinition.swagger.json and apiProperties.json"
          : "mend the file first: hallmark check tells how")
    }
  }
}
