internal import Git
internal import Platform

/// The files that a merge has left in conflict: of them nothing is staged that could be checked.
struct StagedConflicts {
  /// More are counted only.
  private static let mostShown = 5

  private let top: String
  private let paths: [String]

  init(_ index: Index, top: String) {
    self.top = top
    var paths: [String] = []
    for entry in index.entries where entry.stage != 0 && paths.last != entry.path.text { paths.append(entry.path.text) }
    self.paths = paths
  }

  /// Throws where one of them is asked for.
  func check(in context: borrowing Context, _ isAskedFor: (String) -> Bool) throws(Failure) {
    let found = paths.filter(isAskedFor)
    guard !found.isEmpty else { return }
    let top = top
    let shown = found.prefix(Self.mostShown).map { context.shown(Path.join(top, $0)) }.joined(separator: ", ")
    let more = found.count > Self.mostShown ? " and \(found.count - Self.mostShown) more" : ""
    throw Failure(
      "a merge is not finished: in conflict \(found.count == 1 ? "is" : "are") \(shown)\(more)",
      hint: "finish the merge first: mend the files, and stage them (git add)")
  }
}
