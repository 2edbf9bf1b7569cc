import Connectors

/// Large files stay out of the repository.
enum BinarySize: Rule {
  static let id = "commit/binary-size"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "No file of more than 1 MiB is added.",
    why: "everyone who clones the repository gets it for good, even when it is deleted later",
    fix: "leave the file out, or make it smaller, before you commit")
  static let examples: [Example] = [
    .failing(.change(.staged), "--- after connectors/contoso/video.mp4 (padded to 1048577)\n«»"),
    .passing(.change(.staged), "--- after connectors/contoso/icon.png (padded to 1048576)\n"),
    .passing(
      .change(.staged),
      """
      --- before connectors/contoso/video.mp4 (padded to 1048577)
      --- after connectors/contoso/video.mp4 (padded to 1048578)
      """),
  ]

  static let largest = 1 << 20

  static let check = Check.commit(
    { change, findings in
      for file in change.files where file.isAdded && file.size > largest {
        findings.report(path: file.path, "a file of \(file.size) bytes is added, more than \(largest)")
      }
    }, on: [.staged, .commit])
}
