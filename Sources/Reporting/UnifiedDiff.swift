/// The difference of two texts as `diff -u` shows it.
public struct UnifiedDiff {
  private static let context = 3

  private let old: [ArraySlice<UInt8>]
  private let new: [ArraySlice<UInt8>]
  private let paint: Paint

  /// The difference of two texts, coloured or not.
  public init(_ old: [UInt8], _ new: [UInt8], paint: Paint) {
    self.old = UnifiedDiff.lines(old)
    self.new = UnifiedDiff.lines(new)
    self.paint = paint
  }

  /// The difference with the file's path above it; nothing where the texts are the same.
  public func text(path: String) -> [UInt8] {
    let changes = LineChanges(old, new).runs
    guard !changes.isEmpty else { return [] }
    let path = VisibleText.escaped(path)
    var report = ReportText()
    report.write(text: paint(.bold, "--- a/\(path)") + "\n" + paint(.bold, "+++ b/\(path)") + "\n")
    var first = 0
    while first < changes.count {
      var last = first
      while last + 1 < changes.count,
        changes[last + 1].old.lowerBound - changes[last].old.upperBound <= 2 * UnifiedDiff.context
      { last += 1 }
      write(changes[first...last], to: &report)
      first = last + 1
    }
    return report.bytes
  }

  private func write(_ changes: ArraySlice<LineChanges.Run>, to report: inout ReportText) {
    guard let first = changes.first, let last = changes.last else { return }
    let lead = min(UnifiedDiff.context, first.old.lowerBound)
    let trail = min(UnifiedDiff.context, old.count - last.old.upperBound)
    let oldRange = first.old.lowerBound - lead..<last.old.upperBound + trail
    let newRange = first.new.lowerBound - lead..<last.new.upperBound + trail
    report.write(text: paint(.info, "@@ -\(place(oldRange)) +\(place(newRange)) @@") + "\n")
    var at = oldRange.lowerBound
    for change in changes {
      for line in old[at..<change.old.lowerBound] { write(" ", line, nil, to: &report) }
      for line in old[change.old] { write("-", line, .removed, to: &report) }
      for line in new[change.new] { write("+", line, .added, to: &report) }
      at = change.old.upperBound
    }
    for line in old[at..<oldRange.upperBound] { write(" ", line, nil, to: &report) }
  }

  private func write(_ sign: StaticString, _ line: ArraySlice<UInt8>, _ role: Paint.Role?, to report: inout ReportText)
  {
    let isEnded = line.last == 0x0A
    if let role { report.begin(role, paint) }
    report.write(sign)
    // A patch has to hold the bytes as they are; on a terminal they must not act.
    if paint.isOn {
      report.write(visible: isEnded ? line.dropLast() : line)
    } else {
      report.write(isEnded ? line.dropLast() : line)
    }
    if role != nil { report.end(paint) }
    report.write(isEnded ? "\n" : "\n\\ No newline at end of file\n")
  }

  private func place(_ range: Range<Int>) -> String {
    let start = range.isEmpty ? range.lowerBound : range.lowerBound + 1
    return range.count == 1 ? "\(start)" : "\(start),\(range.count)"
  }

  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      lines.append(bytes[start..<end])
      start = end
    }
    return lines
  }
}
