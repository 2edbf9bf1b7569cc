@testable import Git
import Platform
import TestSupport
import Testing

@Suite struct ConfigurationTests {
  @Test func theStrongestValueCounts() throws {
    let scratch = try ScratchRepository()
    try scratch.git("config", "--global", "core.hooksPath", "~/hooks")
    try scratch.git("config", "hallmark.protect", "refs/heads/one")
    try scratch.git("config", "--add", "hallmark.protect", "refs/heads/two")
    try scratch.git("config", "branch.Some Name.merge", "x")
    let configuration = try scratch.open().configuration()
    #expect(configuration.path("core.hookspath") == scratch.directory.appending("home/hooks"))
    #expect(configuration.strings("HALLMARK.protect") == ["refs/heads/one", "refs/heads/two"])
    #expect(configuration.string("branch.Some Name.MERGE") == "x")
    #expect(configuration.string("branch.some name.merge") == nil)
    #expect(configuration.bool("core.bare") == false)
  }

  @Test func parametersOfTheCommandLineComeThroughAsGitPassesThem() throws {
    let scratch = try ScratchRepository()
    // What a hook of `git -c …` sees.
    let words = ["-c", "a.b=it's = here", "-c", "c.flag", "-c", "core.Sub.Key=x y", "-c", "e.empty="]
    try scratch.git("config", "alias.variables", "!env -0")
    let shown = try scratch.git(words + ["variables"]).split(separator: "\0")
    let prefix = "GIT_CONFIG_PARAMETERS="
    let value = try #require(shown.first { $0.hasPrefix(prefix) }).dropFirst(prefix.count)
    let configuration = try scratch.open(["GIT_CONFIG_PARAMETERS": String(value)]).configuration()
    #expect(configuration.string("a.b") == "it's = here")
    #expect(configuration.bool("c.flag") == true)
    #expect(configuration.string("core.Sub.key") == "x y")
    #expect(configuration.string("e.empty") == "")
    let old = try scratch.open(["GIT_CONFIG_PARAMETERS": "'a.b=it'\\''s' 'c.d=e'"]).configuration()
    #expect(old.string("a.b") == "it's")
    #expect(old.string("c.d") == "e")
  }

  @Test func variablesCountAsGitCountsThem() throws {
    let scratch = try ScratchRepository()
    let file = scratch.directory.appending("global")
    try File.write("[user]\n\tsigningKey = mine\n[include]\n\tpath = more\n", to: file)
    try File.write("[gpg]\n\tformat = ssh\n", to: scratch.directory.appending("more"))
    try scratch.git("config", "--global", "user.signingKey", "other")
    let variables = [
      "GIT_CONFIG_GLOBAL": file, "GIT_CONFIG_COUNT": "2", "GIT_CONFIG_KEY_0": "Gpg.Program",
      "GIT_CONFIG_VALUE_0": "x", "GIT_CONFIG_KEY_1": "core.bare", "GIT_CONFIG_VALUE_1": "true",
    ]
    let configuration = try scratch.open(variables).configuration()
    for name in ["user.signingkey", "gpg.format", "gpg.program"] {
      let asked = try scratch.run(["git", "config", name], variables: variables).text
      #expect(configuration.string(name).map { $0 + "\n" } == asked)
    }
    #expect(configuration.bool("core.bare") == true)
    #expect(gitError { _ = try scratch.open(["GIT_CONFIG_COUNT": "1"]).configuration() }?.code == .invalidConfiguration)
  }

  @Test func theSystemsFileCountsUnlessItIsNotWanted() throws {
    let scratch = try ScratchRepository()
    let file = scratch.directory.appending("system")
    try File.write("[a]\n\tb = c\n", to: file)
    let variables = ["GIT_CONFIG_SYSTEM": file, "GIT_CONFIG_NOSYSTEM": "0"]
    #expect(try scratch.open(variables).configuration().string("a.b") == "c")
    #expect(try scratch.open(["GIT_CONFIG_SYSTEM": file]).configuration().string("a.b") == nil)
  }

  @Test func aFileThatCannotBeReadIsNamed() throws {
    let scratch = try ScratchRepository()
    let file = scratch.directory.appending("broken")
    try File.write("[broken\n", to: file)
    let error = gitError { _ = try scratch.open(["GIT_CONFIG_GLOBAL": file]).configuration() }
    #expect(error?.code == .invalidConfiguration)
    #expect(error?.message.contains(file) == true)
  }

  @Test(arguments: [("1k", 1024), ("2M", 2 << 20), ("-3", -3), ("x", nil), ("99999999999g", nil)] as [(String, Int?)])
  func numbersHaveUnits(_ text: String, _ value: Int?) throws {
    let scratch = try ScratchRepository()
    try scratch.git("config", "a.b", text)
    #expect(try scratch.open().configuration().integer("a.b") == value)
  }
}
