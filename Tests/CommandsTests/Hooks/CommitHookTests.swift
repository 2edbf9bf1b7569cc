import Platform
import TestSupport
import Testing

/// What git's users do when they commit, with the hooks in place.
@Suite struct CommitHookTests {
  @Test func theFirstCommitIsChecked() throws {
    let repository = try HookedRepository(committed: false)
    try repository.breakIt("one")
    try repository.scratch.git("add", "-A")
    try repository.expectHook(refuses: true, saying: "openapi/host")
    #expect(try !repository.commit().isSuccess)
    try repository.write("one")
    try repository.scratch.git("add", "-A")
    #expect(try repository.commit().isSuccess)
  }

  @Test func onlyWhatIsStagedIsChecked() throws {
    let repository = try HookedRepository()
    try repository.breakIt("one")
    try repository.write("two", version: "1.1")
    try repository.scratch.git("add", "connectors/two")
    try repository.expectHook(refuses: false)
    #expect(try repository.commit().isSuccess)
    // The other way round: what is staged is wrong, and the work tree has been mended.
    try repository.scratch.git("add", "connectors/one")
    try repository.write("one")
    try repository.expectHook(refuses: true, saying: "error[openapi/host]")
    #expect(try !repository.commit().isSuccess)
  }

  @Test func whatWasWrongBeforeIsCountedAndDoesNotStop() throws {
    let repository = try HookedRepository()
    try repository.breakIt("one")
    try repository.scratch.git("add", "-A")
    #expect(try repository.commit("--no-verify").isSuccess)
    try repository.breakIt("one", version: "1.1")
    try repository.scratch.git("add", "-A")
    try repository.expectHook(refuses: false, saying: "1 finding from before not shown")
    #expect(try repository.commit().isSuccess)
  }

  @Test func commitAllAndCommitPathsAreChecked() throws {
    let repository = try HookedRepository()
    try repository.breakIt("one")
    try repository.write("two", version: "1.1")
    #expect(try !repository.commit("-a").isSuccess)
    #expect(try !repository.commit("--", "connectors/one").isSuccess)
    #expect(try repository.commit("--", "connectors/two").isSuccess)
    #expect(try repository.scratch.git("status", "--porcelain") == " M \(HookedRepository.path("one"))")
    let folder = repository.scratch.at("repository/connectors/one")
    #expect(try !folder.run(["git", "commit", "-q", "-m", "From below", "-a"]).isSuccess)
  }

  @Test func pathsAreThoseFromWhereGitWasCalled() throws {
    let repository = try HookedRepository()
    try repository.breakIt("one")
    try repository.scratch.git("add", "-A")
    let folder = repository.scratch.at("repository/connectors")
    let refused = try folder.run(["git", "commit", "-q", "-m", "From below"])
    let said = refused.text + refused.errorText
    #expect(!refused.isSuccess)
    #expect(said.hasPrefix("one/apiDefinition.swagger.json:") || said.contains("\none/apiDefinition"), "\(said)")
    // A folder that git does not know, or that is gone, is nowhere to look from.
    try repository.expectHook(refuses: true, saying: "connectors/one/api", variables: ["GIT_PREFIX": "gone/"])
    try repository.expectHook(refuses: true, saying: "../connectors/one/api", variables: ["GIT_PREFIX": ".hallmark/"])
    try repository.write("one", version: "1.1")
    let configuration = HookedRepository.configuration(", \"commit/message-empty\": \"error\"")
    try repository.scratch.write(configuration, to: ".hallmark/config.json")
    try repository.scratch.git("add", "-A")
    let message = try folder.run(["git", "commit", "-q", "-m", "", "--allow-empty-message"])
    #expect(message.errorText.contains("--file=../.git/COMMIT_EDITMSG"), "\(message.errorText)")
  }

  /// What is not there cannot be read: the cost grows neither with the history nor with what others have committed.
  @Test func neitherHistoryNorOtherConnectorsAreRead() throws {
    let repository = try HookedRepository()
    for version in ["1.1", "1.2", "1.3"] {
      for connector in ["one", "two"] { try repository.write(connector, version: version) }
      try repository.scratch.git("add", "-A")
      #expect(try repository.commit().isSuccess)
    }
    try repository.breakIt("one", version: "1.4")
    try repository.scratch.git("add", "-A")
    let script = """
      { git rev-parse HEAD HEAD^{tree}
        git ls-tree -r -t HEAD | awk '$2 == "tree" || $4 !~ /^connectors\\/two/ { print $3 }'
        git ls-files -s connectors/one | cut -d' ' -f2
      } | sort -u >.git/needed
      find .git/objects -type f -path '*/??/*' | while read -r file; do
        name=$(basename "$(dirname "$file")")$(basename "$file")
        grep -q "$name" .git/needed || rm -f "$file"
      done
      """
    #expect(try repository.scratch.run(["sh", "-c", script]).isSuccess)
    #expect(try !repository.scratch.run(["git", "cat-file", "-e", "HEAD~1"]).isSuccess)
    #expect(try !repository.scratch.run(["git", "cat-file", "-e", "HEAD:" + HookedRepository.path("two")]).isSuccess)
    try repository.expectHook(refuses: true, saying: "error[openapi/host]")
    try repository.write("one", version: "1.4")
    try repository.scratch.git("add", HookedRepository.path("one"))
    try repository.expectHook(refuses: false)
  }

  @Test func amendingIsChecked() throws {
    let repository = try HookedRepository()
    #expect(try repository.commit("--amend").isSuccess)
    try repository.breakIt("one")
    #expect(try !repository.commit("--amend", "-a").isSuccess)
  }

  @Test func intendedFilesAreNotThere() throws {
    let repository = try HookedRepository()
    try repository.breakIt("three")
    try repository.scratch.git("add", "-N", "connectors/three")
    try repository.expectHook(refuses: false)
  }

  @Test func intendedFilesThatAreCommittedAfterAllAreChecked() throws {
    let repository = try HookedRepository()
    try repository.breakIt("three")
    try repository.scratch.git("add", "-N", "connectors/three")
    let outcome = try repository.commit("-a")
    #expect(!outcome.isSuccess)
    #expect(outcome.errorText.contains("connectors/three/"), "\(outcome.errorText)")
  }

  @Test func deletedAndRenamedFoldersAreUnderstood() throws {
    let repository = try HookedRepository()
    try repository.scratch.git("rm", "-q", "-r", "connectors/one")
    try repository.expectHook(refuses: false)
    try repository.scratch.git("mv", "connectors/two", "connectors/three")
    try repository.expectHook(refuses: false)
    #expect(try repository.commit().isSuccess)
  }

  @Test func aFolderThatLosesItsDefinitionIsRefused() throws {
    let repository = try HookedRepository()
    try repository.scratch.git("rm", "-q", HookedRepository.path("one"))
    try repository.expectHook(refuses: true, saying: "folder/missing-definition")
    try repository.scratch.git("reset", "-q", "--hard")
    try repository.scratch.git("mv", "connectors/one", "connectors/One")
    try repository.expectHook(refuses: true, saying: "error[folder/id]")
  }

  @Test func mergesOfSeveralBranchesAreChecked() throws {
    let repository = try HookedRepository()
    let scratch = repository.scratch
    for (branch, connector, host) in [("good", "one", "www.contoso.example.org"), ("bad", "two", "")] {
      try scratch.git("checkout", "-q", "-b", branch, "main")
      try repository.write(connector, host: host)
      #expect(try repository.commit("-a", "--no-verify").isSuccess)
    }
    try scratch.git("checkout", "-q", "main")
    try scratch.write("Note\n", to: "note.txt")
    try scratch.git("add", "-A")
    #expect(try repository.commit().isSuccess)
    // What one of the sides had already is not of the merge's making.
    let merged = try scratch.run(["git", "merge", "-q", "--no-edit", "good", "bad"])
    #expect(merged.isSuccess, "\(merged.errorText)")
    #expect(try scratch.git("rev-list", "--parents", "-1", "HEAD").split(separator: " ").count == 4)
  }

  @Test func mergesAreCheckedAgainstBothSides() throws {
    let repository = try HookedRepository()
    let scratch = repository.scratch
    try scratch.git("checkout", "-q", "-b", "side")
    try repository.breakIt("one")
    #expect(try repository.commit("-a", "--no-verify").isSuccess)
    try scratch.git("checkout", "-q", "main")
    try repository.write("two", version: "1.1")
    #expect(try repository.commit("-a").isSuccess)
    // A clean merge brings what the other side had already.
    #expect(try scratch.run(["git", "merge", "-q", "--no-edit", "side"]).isSuccess)
    try scratch.git("reset", "-q", "--hard", "HEAD~")
    // One that stops, where the mistake is made while merging.
    try repository.write("one", host: "www.contoso.example.org")
    #expect(try repository.commit("-a").isSuccess)
    #expect(try !scratch.run(["git", "merge", "-q", "--no-edit", "side"]).isSuccess)
    try scratch.write("{ \"swagger\": \"2.0\",, }\n", to: HookedRepository.path("one"))
    try scratch.git("add", "-A")
    try repository.expectHook(refuses: true, saying: "json/extra-comma")
    try repository.write("one", version: "1.3")
    try scratch.git("add", "-A")
    try repository.expectHook(refuses: false)
    #expect(try repository.commit().isSuccess)
  }

  @Test func aMergeWithoutConflictsThatMakesAMistakeIsRefused() throws {
    let repository = try HookedRepository()
    let scratch = repository.scratch
    try scratch.git("checkout", "-q", "-b", "side")
    let more = """
          "/more": {
            "get": {
              "operationId": "ListMore", "summary": "List more", "description": "Gives more of them.",
              "responses": { "200": { "description": "More." } }
            }
          },
      """
    try repository.insert(more, before: "\"/items\"", in: "one")
    #expect(try repository.commit("-a").isSuccess)
    try scratch.git("checkout", "-q", "main")
    try scratch.run(["sed", "-i", "s/ListItems/ListMore/", HookedRepository.path("one")])
    #expect(try repository.commit("-a").isSuccess)
    let merged = try scratch.run(["git", "merge", "-q", "--no-edit", "side"])
    #expect(!merged.isSuccess)
    #expect(merged.errorText.contains("openapi/operation-id-unique"), "\(merged.errorText)")
  }

  @Test func conflictsThatAreStillThereDoNotTrap() throws {
    let repository = try HookedRepository()
    let scratch = repository.scratch
    try scratch.git("checkout", "-q", "-b", "side")
    try repository.write("one", version: "2.0")
    try repository.commit("-a")
    try scratch.git("checkout", "-q", "main")
    try repository.write("one", version: "3.0")
    try repository.commit("-a")
    #expect(try !scratch.run(["git", "merge", "-q", "side"]).isSuccess)
    try repository.expectHook(refuses: false)
  }

  @Test func configurationAndSuppressionsComeFromTheIndex() throws {
    let repository = try HookedRepository()
    let scratch = repository.scratch
    try repository.breakIt("one")
    try scratch.git("add", "-A")
    try scratch.write(HookedRepository.configuration(", \"openapi/host\": \"off\""), to: ".hallmark/config.json")
    try repository.expectHook(refuses: true)
    try scratch.git("add", ".hallmark")
    try repository.expectHook(refuses: false)
    try scratch.git("checkout", "-q", "HEAD", "--", ".hallmark")
    try repository.expectHook(refuses: true)
    try scratch.write(
      """
      { "version": 1, "suppressions": [ { "rule": "openapi/host", "path": "\(HookedRepository.path("one"))",
        "reason": "The host is not known yet" } ] }
      """, to: ".hallmark/suppressions.json")
    try repository.expectHook(refuses: true)
    try scratch.git("add", ".hallmark")
    try repository.expectHook(refuses: false)
    try scratch.write("{", to: ".hallmark/config.json")
    try scratch.git("add", ".hallmark")
    let outcome = try repository.hallmark("hook", "pre-commit")
    #expect(outcome.ending == .exited(2))
    #expect(outcome.errorText.contains(".hallmark/config.json:1:"))
  }

  @Test func whatNamesAndBlobsDecideIsComparedWithAllConnectors() throws {
    let repository = try HookedRepository()
    let scratch = repository.scratch
    try scratch.run(["cp", "-r", "connectors/one", "connectors/copy"])
    try scratch.git("add", "-A")
    try repository.expectHook(refuses: false, saying: "folder/duplicate-operation-set")
    try scratch.run(["cp", "-r", "connectors/one", "connectors/One"])
    try scratch.git("add", "-A")
    try repository.expectHook(refuses: true, saying: "folder/case-collision")
  }

  @Test func aStagedSecretIsRefused() throws {
    let repository = try HookedRepository()
    try repository.scratch.write("key AKIAQ7WERTZ4UIOPASDF\n", to: "notes.txt")
    try repository.scratch.git("add", "-A")
    try repository.expectHook(refuses: true, saying: "notes.txt:1:5: error[commit/secret]")
    try repository.expectHook(
      refuses: true, saying: "fix: take the secret out, and stage the file again with 'git add'")
  }

  @Test func aSecretInAConnectorIsToldOnce() throws {
    let repository = try HookedRepository()
    let readme = "connectors/one/readme.md"
    func findings() throws -> [Substring] {
      try repository.hallmark("hook", "pre-commit").text.split(separator: "\n").filter { $0.hasPrefix(readme) }
    }
    try repository.scratch.write("key AKIAQ7WERTZ4UIOPASDF\n", to: readme)
    try repository.scratch.git("add", "-A")
    #expect(try findings() == ["\(readme):1:5: error[commit/secret]: an added line holds an AWS access key"])
    try repository.scratch.write("Password: P4ssw0rd!\n", to: readme)
    try repository.scratch.git("add", "-A")
    #expect(try findings() == ["\(readme):1:11: error[commit/secret]: an added line holds a credential in clear text"])
    // Where group commit does not tell of it, the folder's rule does.
    try repository.scratch.write("key AKIAQ7WERTZ4UIOPASDF\n", to: readme)
    try repository.scratch.write(
      HookedRepository.configuration(", \"commit/secret\": \"off\""), to: ".hallmark/config.json")
    try repository.scratch.git("add", "-A")
    #expect(try findings().map { $0.contains("error[folder/secret]") } == [true])
    // Who accepts it in the folder accepts it in the commit.
    try repository.scratch.write(HookedRepository.configuration(), to: ".hallmark/config.json")
    try repository.scratch.write(
      """
      { "version": 1, "suppressions": [ { "rule": "folder/secret", "path": "\(readme)", "reason": "An example" } ] }
      """, to: ".hallmark/suppressions.json")
    try repository.scratch.git("add", "-A")
    try repository.expectHook(refuses: false)
    #expect(try findings().isEmpty)
  }

  @Test func messagesAreLookedAt() throws {
    let repository = try HookedRepository()
    let long = String(repeating: "long ", count: 20)
    let outcome = try repository.scratch.run(["git", "commit", "-q", "--allow-empty", "-m", long])
    #expect(outcome.isSuccess)
    #expect(outcome.errorText.contains("warning[commit/message-empty]"))
    // A comment is not part of the message.
    let edited = try repository.scratch.run(
      ["git", "commit", "-q", "--allow-empty"], variables: ["GIT_EDITOR": "printf '# \(long)\\nShort\\n' >"])
    #expect(edited.isSuccess)
    #expect(!edited.errorText.contains("commit/message-empty"), "\(edited.errorText)")
  }

  @Test func commentsAndScissorsAreCutAsGitCutsThem() throws {
    let repository = try HookedRepository()
    let long = String(repeating: "long ", count: 20)
    func finds(_ options: [String], editing text: String) throws -> Bool {
      let outcome = try repository.scratch.run(
        ["git"] + options + ["commit", "-q", "--allow-empty"], variables: ["GIT_EDITOR": "printf '\(text)' >"])
      #expect(outcome.isSuccess, "\(outcome.errorText)")
      return outcome.errorText.contains("commit/message-empty")
    }
    #expect(try finds(["-c", "core.commentChar=;"], editing: "# \(long)\\nShort\\n"))
    #expect(try !finds(["-c", "core.commentChar=;"], editing: "; \(long)\\nShort\\n"))
    #expect(try finds(["-c", "commit.cleanup=whitespace"], editing: "# \(long)\\nShort\\n"))
    let scissors = "# ------------------------ >8 ------------------------\\n"
    #expect(try !finds(["-c", "commit.cleanup=scissors"], editing: "Short\\n\(scissors)\(long)\\n"))
    #expect(try finds(["-c", "commit.cleanup=scissors"], editing: "\(long)\\n\(scissors)Short\\n"))
  }
}
