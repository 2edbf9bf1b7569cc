import Connectors
import Documents
import Testing

@Suite struct ReadingTests {
  private func tree(_ files: [String: String], read: @escaping @Sendable (String) -> Void = { _ in }) -> Tree {
    let entries = files.keys.sorted().map { FileEntry(path: $0, size: files[$0]?.utf8.count ?? 0) }
    return Tree(files: entries) { entry in
      read(entry.path)
      return .success(Array((files[entry.path] ?? "").utf8))
    }
  }

  @Test func tellsTheLayoutByItsFiles() {
    let native = Connector(reading: tree(["metadata.json": "{}"]), folder: "a/b", profile: .certified)
    #expect(native.layout == .native && native.id?.text == "b")
    let other = Connector(reading: tree(["apiProperties.json": "{}"]), folder: "a/B c", profile: .certified)
    #expect(other.layout == .powerPlatform && other.id?.text == "b-c")
    let both = Connector(
      reading: tree(["metadata.json": "{}", "apiProperties.json": "{}"]), folder: "a/b", profile: .certified)
    #expect(both.layout == .native)
  }

  @Test func findsFactsInBothLayouts() {
    let native = Connector(
      reading: tree([
        "metadata.json":
          ##"{"publisher": "Contoso", "brandColor": "#0f6cbd", "website": "w", "connection": {"parameters": {"key": {}}}}"##
      ]), folder: "a/b", profile: .certified)
    let other = Connector(
      reading: tree([
        "apiProperties.json":
          ##"{"properties": {"publisher": "Contoso", "iconBrandColor": "#0f6cbd", "connectionParameters": {"key": {}}}}"##,
        "apiDefinition.swagger.json":
          #"{"x-ms-connector-metadata": [{"propertyName": "Website", "propertyValue": "w"}]}"#,
      ]), folder: "a/b", profile: .certified)
    for connector in [native, other] {
      #expect(connector.publisher.string == "Contoso")
      #expect(connector.brandColor.string == "#0f6cbd")
      #expect(connector.website.string == "w")
      #expect(connector.stackOwner.value == nil && connector.stackOwner.holder != nil)
      #expect(connector.connection.allParameters.map(\.name) == ["key"])
    }
    #expect(native.brandColor.path == "a/b/metadata.json" && other.brandColor.path == "a/b/apiProperties.json")
  }

  @Test func sortsFiles() {
    let names = [
      "API.swagger.json", "Script.csx", "Icon.png", "README.md", ".DS_Store", "notes.txt", "images/a.png", "other.csx",
      "apiProperties.json",
    ]
    let tree = tree(Dictionary(uniqueKeysWithValues: names.map { ($0, "") }))
    let files = FolderFiles(tree, layout: .powerPlatform)
    #expect(files.misnamedDefinitions.map(\.path) == ["API.swagger.json"])
    #expect(files.misnamedScripts.map(\.path) == ["Script.csx", "other.csx"])
    #expect(files.misnamedIcons.map(\.path) == ["Icon.png"] && files.readmes.map(\.path) == ["README.md"])
    #expect(files.junk.map(\.path) == [".DS_Store"])
    #expect(files.unexpected.map(\.path) == ["images/a.png", "notes.txt"])
  }

  @Test func readsNoMoreThanItKnows() {
    let entries = [
      FileEntry(path: "apiProperties.json", size: 65 << 20), FileEntry(path: "icon.png", size: 40 << 20),
      FileEntry(path: "picture.jpg", size: 10), FileEntry(path: "link.md", kind: .symlink, size: 10),
      FileEntry(path: "readme.md", size: 1 << 30),
    ]
    let tree = Tree(files: entries) { entry in
      Issue.record("\(entry.path) was read")
      return .success([])
    }
    let connector = Connector(reading: tree, folder: "a/b", profile: .certified)
    #expect(connector.propertiesFile?.document?.faults.map(\.name) == ["file-size"])
    #expect(connector.icon == nil && connector.readme == nil)
  }

  @Test func tellsWhatItCouldNotRead() {
    let tree = Tree(files: [FileEntry(path: "metadata.json", size: 2)]) { _ in .failure(ReadFailure("gone")) }
    let connector = Connector(reading: tree, folder: "a/b", profile: .certified)
    #expect(connector.unreadable.map(\.failure.message) == ["gone"])
  }
}
