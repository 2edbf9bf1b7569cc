import Connectors
import Documents
import Testing

@Suite struct ConfigurationTests {
  @Test func readsWhatItSays() throws {
    let configuration = try Configuration(
      Array(
        #"""
        { "$schema": "schemas/config.json", "version": 1,
          "roots": [ { "path": "connectors/", "layout": "native", "profile": "certified" },
                     { "path": "independent-publisher-connectors" } ],
          "rules": { "style/tabs": "off" }, "ids": { "connectors/Søren": "soeren" } }
        """#.utf8))
    #expect(configuration.roots.all.map(\.path) == ["connectors", "independent-publisher-connectors"])
    #expect(configuration.roots.all.map(\.profile) == [.certified, .independent])
    #expect(configuration.roots.all.map { configuration.layout(in: $0) } == [.native, nil])
    #expect(configuration.rules.map(\.rule) == ["style/tabs"])
    #expect(configuration.roots.id(ofFolder: "connectors/Søren")?.text == "soeren")
  }

  @Test func takesTheStandardRootsWhereItNamesNone() throws {
    #expect(try Configuration(Array(#"{"version": 1}"#.utf8)).roots == Roots.standard)
  }

  @Test(arguments: [
    ("", 1, 1, "no value"), ("[]", 1, 1, "no JSON object"), ("{}", 1, 1, "version is missing"),
    ("{\"version\": 2}", 1, 13, "version is 2"),
    ("{\n  \"version\": 1,\n  \"root\": []\n}", 3, 3, "unknown member 'root'"),
    ("{\"version\": 1, \"version\": 1}", 1, 16, "version"), ("{\"version\": 1, \"roots\": {}}", 1, 25, "no array"),
    ("{\"version\": 1, \"roots\": [{\"path\": \"../x\"}]}", 1, 35, "no path"),
    ("{\"version\": 1, \"roots\": [{\"layout\": \"native\"}]}", 1, 26, "path is missing"),
    ("{\"version\": 1, \"roots\": [{\"path\": \"a\"}, {\"path\": \"a/b\"}]}", 1, 50, "within each other"),
    ("{\"version\": 1, \"roots\": [{\"path\": \"a\", \"layout\": \"flat\"}]}", 1, 50, "layout is 'flat'"),
    ("{\"version\": 1, \"rules\": {\"style/tabs\": \"fatal\"}}", 1, 40, "severity"),
    ("{\"version\": 1, \"ids\": {\"a/b\": \"Con\"}}", 1, 31, "'Con'"),
    ("{\"version\": 1, \"ids\": {\"a/b\": \"con\"}}", 1, 31, "reserved"),
  ])
  func tellsExactlyWhatIsWrong(text: String, line: Int, column: Int, message: String) {
    let error = #expect(throws: ConfigurationError.self) { try Configuration(Array(text.utf8)) }
    #expect(error?.message.contains(message) ?? false, "\(error?.message ?? "")")
    #expect(error?.place == Position(line: line, column: column))
    #expect(error?.path == ".hallmark/config.json" && error?.hint.isEmpty == false)
  }
}

@Suite struct SuppressionsTests {
  private func read(_ entry: String) throws -> Suppressions {
    try Suppressions(Array("{\"version\": 1, \"suppressions\": [\(entry)]}".utf8))
  }

  @Test func keepsEntriesWithoutAReason() throws {
    let entry = try read(#"{"rule": "style/tabs", "path": "connectors/a/readme.md", "reason": ""}"#).entries[0]
    #expect(entry.reason == nil && entry.until == nil && entry.pointer == nil)
  }

  @Test func readsDays() throws {
    let entry = try read(#"{"rule": "r", "path": "p", "reason": "why", "until": "2028-02-29"}"#).entries[0]
    #expect(entry.until == Day("2028-02-29"))
    #expect(entry.until.map(\.description) == "2028-02-29")
  }

  @Test(arguments: ["2027-02-29", "2027-13-01", "27-01-01", "2027-1-01", "2027-01-01T00:00", "+027-01-01"])
  func refusesWhatIsNoDay(text: String) {
    #expect(Day(text) == nil)
    #expect(throws: ConfigurationError.self) {
      try read("{\"rule\": \"r\", \"path\": \"p\", \"reason\": \"why\", \"until\": \"\(text)\"}")
    }
  }
}

@Suite struct ProductNameTests {
  private func read(_ names: String) throws -> Set<String> {
    try Configuration(Array("{\"version\": 1, \"productNames\": \(names)}".utf8)).productNames
  }

  @Test func areWords() throws {
    #expect(try read("[\"SharePoint\", \"eBay\"]") == ["SharePoint", "eBay"])
    #expect(Configuration.standard.productNames.isEmpty)
  }

  @Test(arguments: [
    ("\"SharePoint\"", "productNames is no array"), ("[1]", "a product name is 1"),
    ("[\"\"]", "a product name is \"\""),
    ("[\"Power BI\"]", "a product name is \"Power BI\""), ("[\"eBay\", \"eBay\"]", "productNames has 'eBay' twice"),
  ])
  func nothingElseIsRead(names: String, message: String) {
    let error = #expect(throws: ConfigurationError.self) { try read(names) }
    #expect(error?.message == message)
  }
}

@Suite struct ConnectorIDProblemTests {
  @Test(arguments: [
    ("", Layout.native, ConnectorID.Problem?.some(.empty)), ("***", .powerPlatform, .empty),
    ("Contoso", .native, .characters),
    ("-a", .native, .characters), ("com7", .native, .reserved("com7")), ("Policy", .powerPlatform, .reserved("policy")),
    ("Contoso & Søn", .powerPlatform, nil), ("com10", .native, nil), ("a-b", .native, nil),
  ])
  func tellsWhy(name: String, layout: Layout, problem: ConnectorID.Problem?) {
    #expect(ConnectorID.problem(folderName: name, layout: layout) == problem)
    #expect((ConnectorID(folderName: name, layout: layout) == nil) == (problem != nil))
  }

  @Test func countsWhatIsTooLong() {
    #expect(ConnectorID.problem(folderName: String(repeating: "a", count: 64), layout: .native) == .tooLong(64))
    #expect(ConnectorID.problem(folderName: String(repeating: "a", count: 63), layout: .native) == nil)
  }
}
