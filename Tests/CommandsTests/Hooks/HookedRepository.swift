import Platform
import TestSupport
import Testing

/// A repository with two connectors that pass every check, and the hooks as `hallmark hooks install` puts them in place.
struct HookedRepository {
  var scratch: ScratchRepository
  /// The definition of `one` as it was committed.
  private let definition: String

  /// Takes a copy of the one that is made once.
  ///
  /// Where nothing is to be committed yet, the index holds both connectors for the first commit.
  init(committed: Bool = true) throws {
    scratch = try ScratchRepository()
    scratch.environment["PATH"] = try Self.path()
    let model = try Self.model.get()
    definition = model.definition
    try scratch.run(["tar", "-x"], input: model.archive)
    // The files are new, so what the index knows of them is old.
    try scratch.git("update-index", "-q", "--refresh")
    if !committed { try scratch.git("update-ref", "-d", "HEAD") }
  }

  private static func path() throws -> String {
    "\(try BuiltProgram.folder()):\(Environment.current()["PATH"] ?? "/usr/bin:/bin")"
  }

  /// A configuration under which what `hallmark new` makes has no findings, so that each test knows its own.
  static func configuration(_ more: String = "") -> String {
    let off = ["certification", "contact", "icon", "metadata", "readme", "style"].map { "\"\($0)/*\": \"off\"" }
    return "{ \"version\": 1, \"rules\": { \(off.joined(separator: ", ")), \"icon/format\": \"error\"\(more) } }\n"
  }

  /// The repository as an archive, and the definition of `one`.
  private static let model = Result { () throws -> (archive: [UInt8], definition: String) in
    var scratch = try ScratchRepository()
    scratch.environment["PATH"] = try path()
    for name in ["one", "two"] {
      let words = ["hallmark", "new", name, "--title", "Contoso \(name)", "--publisher", "Contoso", "--auth", "none"]
      let made = try scratch.run(words)
      try #require(made.isSuccess, "\(made.errorText)")
      try scratch.run(["sed", "-i", "s/\"host\": \"\"/\"host\": \"api.contoso.example.org\"/", Self.path(name)])
    }
    try scratch.write(configuration(), to: ".hallmark/config.json")
    try scratch.commit("First")
    try #require(try scratch.run(["hallmark", "hooks", "install"]).isSuccess)
    let definition = try scratch.git("show", "HEAD:" + Self.path("one"))
    return (try scratch.run(["tar", "-c", "."]).output, definition)
  }

  /// Where a connector's definition stands.
  static func path(_ connector: String) -> String { "connectors/\(connector)/apiDefinition.swagger.json" }

  /// Writes the definition of `one` under another connector's name; without a host it has an error.
  func write(_ connector: String, host: String = "api.contoso.example.org", version: String = "1.0") throws {
    let lines = definition.split(separator: "\n").map { line in
      switch line.split(separator: "\"").dropFirst().first {
      case "host": "  \"host\": \"\(host)\","
      case "title": "    \"title\": \"Contoso \(connector)\","
      case "version": "    \"version\": \"\(version)\""
      default: String(line)
      }
    }
    try scratch.write(lines.joined(separator: "\n") + "\n", to: Self.path(connector))
  }

  /// Writes a definition with an error.
  func breakIt(_ connector: String, version: String = "1.0") throws {
    try write(connector, host: "", version: version)
  }

  /// Puts lines in front of the first one that holds a text.
  func insert(_ lines: String, before text: String, in connector: String) throws {
    let path = Path.join(scratch.path, Self.path(connector))
    let old = String(decoding: try File.read(path, limit: 1 << 20), as: UTF8.self)
    let at = try #require(old.split(separator: "\n").first { $0.contains(text) })
    let place = try #require(old.firstRange(of: at)).lowerBound
    try File.write(Array((old[..<place] + lines + "\n" + old[place...]).utf8), to: path)
  }

  /// Runs the program.
  @discardableResult
  func hallmark(_ arguments: String..., variables: [String: String] = [:]) throws -> Program.Outcome {
    try scratch.run(["hallmark"] + arguments, variables: variables)
  }

  /// Commits as a user does, with whatever the hooks say to it.
  @discardableResult
  func commit(_ arguments: String..., variables: [String: String] = [:]) throws -> Program.Outcome {
    try scratch.run(["git", "commit", "-q", "-m", "Change"] + arguments, variables: variables)
  }

  /// The work tree, the index and all locks: names, modes, times and bytes.
  func picture() throws -> String {
    let script = """
      find . -name .git -prune -o -type f -printf '%P %s %T@ %m\\n' -exec sha256sum {} + | sort
      index=$(git rev-parse --git-path index)
      stat -c '%Y %y %s' "$index" && sha256sum "$index"
      find "$(git rev-parse --git-dir)" -name '*.lock'
      """
    return try scratch.run(["sh", "-c", script]).text
  }

  /// Expects that the hook says `expected` of what is staged, and leaves everything as it was.
  func expectHook(
    refuses: Bool, saying text: String = "", variables: [String: String] = [:],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let before = try picture()
    let outcome = try hallmark("hook", "pre-commit", variables: variables)
    let said = String(decoding: outcome.output, as: UTF8.self) + outcome.errorText
    #expect(outcome.ending == .exited(refuses ? 1 : 0), "\(said)", sourceLocation: sourceLocation)
    #expect(said.contains(text) || text.isEmpty, "\(said)", sourceLocation: sourceLocation)
    #expect(try picture() == before, sourceLocation: sourceLocation)
  }
}
