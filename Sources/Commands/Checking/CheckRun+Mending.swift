internal import Documents
internal import Platform
internal import Reporting

extension CheckRun {
  /// Writes what was mended, or shows what would be; gives lines that say so, and what has to be mended by hand first.
  func mend(_ results: [CheckWorker.Outcome], in context: borrowing Context) throws(PlatformError) -> String? {
    guard let mending = options.mending else { return nil }
    var files = 0
    var findings = 0
    var notes: [String] = []
    for result in results {
      findings += result.mendedFindings
      for blocked in result.blockedFixes {
        let path = VisibleText.escaped(workers[result.repository].places(of: blocked.path).shown)
        notes.append(
          "left out the fixes of \(blocked.count) \(blocked.count == 1 ? "finding" : "findings"): mend \(path):"
            + "\(blocked.position.line):\(blocked.position.column) first (\(VisibleText.escaped(blocked.message)))")
      }
      for file in result.mended {
        files += 1
        let place = workers[result.repository].places(of: file.path)
        if mending.isTrial {
          context.output.write(UnifiedDiff(file.before, file.after, paint: paint).text(path: place.shown))
        } else {
          try File.write(file.after, at: file.path, below: place.top)
        }
      }
    }
    let done = mending.isTrial ? "would mend" : "mended"
    notes.insert(
      "\(done) \(findings) \(findings == 1 ? "finding" : "findings") in \(files) \(files == 1 ? "file" : "files")",
      at: 0)
    return notes.joined(separator: "\n")
  }
}
