import Connectors
import Documents
import Testing

@testable import Checking

/// What a published version changes about an update of it.
@Suite struct PublishedTests {
  private static let path = "connectors/contoso/apiDefinition.swagger.json"

  /// A definition of operations, the names of which are given with whether each is deprecated.
  private func connector(_ operations: [(id: String, isDeprecated: Bool)]) -> Connector {
    let paths = operations.map { operation in
      "\"/\(operation.id)\": {\"get\": {\"operationId\": \"\(operation.id)\", \"deprecated\": \(operation.isDeprecated)}}"
    }
    let text = "{\"swagger\": \"2.0\", \"paths\": {\(paths.joined(separator: ", "))}}"
    let tree = Tree(files: [FileEntry(path: "apiDefinition.swagger.json", size: text.utf8.count)]) { _ in
      .success(Array(text.utf8))
    }
    return Connector(reading: tree, folder: "connectors/contoso", profile: .certified)
  }

  /// What deletion of all operations is said to be, with these versions published, the newest first.
  private func deletion(_ versions: [(days: Int, isDeprecated: Bool)]) -> [String] {
    let published = versions.enumerated().map { number, version in
      let connector = connector([("A", version.isDeprecated)])
      return PublishedVersion(step: 9 - number, days: version.days, tree: String(number)) { connector }
    }
    let folder = CommitChange.FolderChange(
      folder: "connectors/contoso", id: "contoso", profile: .certified,
      oldBlobs: ["apiDefinition.swagger.json": "1"], newBlobs: ["apiDefinition.swagger.json": "2"],
      standing: ChainStanding(published: published, isRetired: false, disturbedReview: nil), connector: connector([]))
    return Checker().check(CommitChange(.push, folders: [folder]))
      .filter { $0.rule.id == "commit/deprecation-notice" }.map(\.message)
  }

  @Test func noticeRunsFromTheFirstVersionThatGaveIt() {
    #expect(deletion([(40, true)]).isEmpty)
    #expect(deletion([(5, true), (20, true), (31, true), (90, false)]).isEmpty)
    #expect(
      deletion([(5, true), (20, true), (90, false)])
        == ["operation 'A' is deleted, and was published as deprecated 20 days ago"])
    // It was taken back in between.
    #expect(
      deletion([(1, true), (20, false), (90, true)])
        == ["operation 'A' is deleted, and was published as deprecated 1 day ago"])
    #expect(deletion([(5, false), (90, true)]) == ["operation 'A' is deleted, and was not deprecated in step 9"])
  }

  @Test func onlyAsManyAreForgivenAsWerePublished() throws {
    @Sendable func connector(_ names: [String]) -> Connector {
      let parameters = names.map { "{\"name\": \"\($0)\", \"in\": \"query\", \"type\": \"string\"}" }
      let text = """
        {"swagger": "2.0", "paths": {"/a": {"get": {"operationId": "A", "parameters": [\(parameters.joined(separator: ","))]}}}}
        """
      let tree = Tree(files: [FileEntry(path: "apiDefinition.swagger.json", size: text.utf8.count)]) { _ in
        .success(Array(text.utf8))
      }
      return Connector(reading: tree, folder: "connectors/contoso", profile: .certified)
    }
    let rule = "certification/parameter-summary-missing"
    func judged(_ checker: Checker) -> [JudgedFinding] {
      let version = PublishedVersion(step: 4, days: 0, tree: "") { connector(["old"]) }
      return checker.forgive(
        checker.check(connector(["new", "old"])).map { JudgedFinding($0) }, havingPublished: version
      ).filter { $0.finding.rule.id == rule }
    }
    let items = judged(Checker())
    #expect(items.map(\.finding.severity) == [.error, .warning])
    #expect(items.map(\.publishedBy) == [nil, 4])
    // Who sets a severity means it.
    var severities = Severities()
    severities.set(try #require(Registry.rule(rule)), to: .error)
    #expect(judged(Checker(severities: severities)).map(\.finding.severity) == [.error, .error])
  }

  @Test func whatEveryRuleForgivesIsAnError() {
    for level in Registry.levels where level.isForgivenWhenPublished { #expect(level.severity == .error) }
  }

  @Test func waysToSignInAreNamed() {
    func ways(_ files: [String: String]) -> [String] {
      let names = files.keys.sorted()
      let entries = names.enumerated().map { FileEntry(path: $1, size: files[$1]?.utf8.count ?? 0, handle: $0) }
      let tree = Tree(files: entries) { .success(Array((files[names[$0.handle]] ?? "").utf8)) }
      return Connector(reading: tree, folder: "connectors/contoso", profile: .certified).waysToSignIn
    }
    let none = "{\"swagger\": \"2.0\"}"
    #expect(ways(["apiDefinition.swagger.json": none]) == ["none"])
    let key = #"{"securityDefinitions": {"x": {"type": "apiKey"}, "y": {"type": "basic"}}}"#
    #expect(ways(["apiDefinition.swagger.json": "{\"swagger\": \"2.0\"," + key.dropFirst()]) == ["api-key"])
    let sets = #"""
      {"connection": {"parameterSets": {"values": [
        {"name": "a", "parameters": {"t": {"type": "oauthSetting", "oAuthSettings": {"identityProvider": "aad"}}}},
        {"name": "b", "parameters": {"username": {"type": "string"}, "password": {"type": "securestring"}}},
        {"name": "c", "parameters": {"key": {"type": "securestring"}}}, {"name": "d", "parameters": {}}]}}}
      """#
    #expect(
      ways(["apiDefinition.swagger.json": none, "metadata.json": sets])
        == ["oauth2 (aad)", "basic", "api-key", "none"])
  }
}
