import Platform
import Testing

/// The program holds what libgit2 reads repositories with, and nothing that it would reach a remote with.
@Suite struct OfflineTests {
  @Test(arguments: [
    ("info/alternates", true), ("application/x-git-", false), ("git-upload-pack", false), ("libssh2", false),
  ])
  func programHolds(words: String, expected: Bool) throws {
    let program = Path.join(try BuiltProgram.folder(), "hallmark")
    let search = try Program("grep", ["-a", "-q", "-F", words, program], environment: .current()).run()
    #expect(search.ending == .exited(expected ? 0 : 1))
  }
}
