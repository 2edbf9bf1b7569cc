internal import Platform
internal import Reporting

extension CheckRun {
  /// Writes what was mended, or shows what would be; gives a line that says so.
  func mend(_ results: [CheckWorker.Outcome], in context: borrowing Context) throws(PlatformError) -> String? {
    guard let mending = options.mending else { return nil }
    var files = 0
    var findings = 0
    for result in results {
      findings += result.mendedFindings
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
    return "\(done) \(findings) \(findings == 1 ? "finding" : "findings") in \(files) \(files == 1 ? "file" : "files")"
  }
}
