import Checking
import Connectors
import Gate
import Git
import Platform
import TestSupport
import Testing

@Suite struct StagedSubmissionTests {
  private func scratch() throws -> ScratchRepository {
    let scratch = try ScratchRepository()
    for name in ["a", "b", "c"] { try scratch.write("1", to: "connectors/\(name)/contact.json") }
    try scratch.commit()
    return scratch
  }

  @Test func onlyConnectorsThatDifferAreThere() throws {
    let scratch = try scratch()
    #expect(try scratch.staged().folderNames.isEmpty)
    try scratch.write("2", to: "connectors/b/contact.json")
    try scratch.write("2", to: "connectors/c/contact.json")
    try scratch.git("add", "connectors/b")
    let staged = try scratch.staged()
    #expect(staged.folderNames == ["connectors/b"])
    #expect(staged.bases.count == 1)
    #expect(try staged.bases[0].content(of: "connectors/b/contact.json", limit: 9) == Array("1".utf8))
  }

  @Test func beforeTheFirstCommitEverythingIsNew() throws {
    let scratch = try ScratchRepository()
    try scratch.write("1", to: "connectors/a/contact.json")
    try scratch.git("add", "-A")
    let staged = try scratch.staged()
    #expect(staged.folderNames == ["connectors/a"])
    #expect(staged.bases.isEmpty)
  }

  @Test func whatIsGoneIsNotChecked() throws {
    let scratch = try scratch()
    try scratch.git("rm", "-q", "-r", "connectors/a")
    try scratch.git("mv", "connectors/b", "connectors/d")
    #expect(try scratch.staged().folderNames == ["connectors/d"])
  }

  @Test func aMergeChangesWhatDiffersFromBothSides() throws {
    let scratch = try scratch()
    try scratch.git("checkout", "-q", "-b", "side")
    try scratch.write("side", to: "connectors/a/contact.json")
    try scratch.write("side", to: "connectors/c/contact.json")
    try scratch.commit()
    try scratch.git("checkout", "-q", "main")
    try scratch.write("main", to: "connectors/b/contact.json")
    try scratch.write("main", to: "connectors/c/contact.json")
    try scratch.commit()
    #expect(try !scratch.run(["git", "merge", "-q", "side"]).isSuccess)
    try scratch.write("both", to: "connectors/c/contact.json")
    try scratch.git("add", "-A")
    let staged = try scratch.staged()
    #expect(staged.folderNames == ["connectors/c"])
    #expect(staged.bases.count == 2)
  }

  @Test func aMergeThatDoesNotStopNamesItsSidesInTheEnvironment() throws {
    let scratch = try scratch()
    try scratch.git("checkout", "-q", "-b", "side")
    try scratch.write("side", to: "connectors/a/contact.json")
    try scratch.commit()
    try scratch.git("checkout", "-q", "main")
    try scratch.write("main", to: "connectors/b/contact.json")
    try scratch.commit()
    try scratch.git("config", "core.hooksPath", "../hooks")
    let hook = "#!/bin/sh\nenv | grep -E '^(GIT|HEAD)' > \"\(scratch.directory.path)/variables\"\n"
    try scratch.run(
      ["sh", "-c", "mkdir ../hooks; cat > ../hooks/pre-merge-commit; chmod +x ../hooks/pre-merge-commit"],
      input: Array(hook.utf8))
    try scratch.git("merge", "-q", "--no-edit", "side")
    let lines = try scratch.run(["cat", "../variables"]).text.split(separator: "\n")
    let side = try scratch.git("rev-parse", "side")
    #expect(lines.contains { $0.hasPrefix("GITHEAD_\(side)=") })
    // The index after the merge, seen from before it.
    try scratch.git("reset", "-q", "--soft", "HEAD~")
    #expect(try scratch.staged(["GITHEAD_\(side)": "side"]).folderNames.isEmpty)
    #expect(try scratch.staged().folderNames == ["connectors/a"])
  }

  @Test func anIntendedFileIsNotThere() throws {
    let scratch = try scratch()
    try scratch.write("later", to: "connectors/new/contact.json")
    try scratch.git("add", "-N", "connectors/new/contact.json")
    #expect(try scratch.staged().folderNames.isEmpty)
  }

  @Test func changesOfFilesAndFoldersAreTold() throws {
    let scratch = try scratch()
    try scratch.write("1\n2\n", to: "connectors/a/readme.md")
    try scratch.write("2\n3\n", to: "connectors/b/contact.json")
    try scratch.git("add", "-A")
    let change = try #require(try scratch.staged().commitChanges(in: .standard).first)
    #expect(change.occasion == .staged)
    #expect(change.files.map(\.path) == ["connectors/a/readme.md", "connectors/b/contact.json"])
    #expect(change.files[0].isAdded)
    #expect(change.files[0].addedLines == [0..<1, 2..<3])
    #expect(change.folders.map(\.folder) == ["connectors/a", "connectors/b"])
    #expect(change.folders[0].oldBlobs.count == 1)
    #expect(change.folders[0].newBlobs.count == 2)
  }
}
