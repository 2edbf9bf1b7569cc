internal import Checking
internal import Connectors
internal import Documents
internal import Platform
internal import Reporting

/// A run of `check` over all that was asked for.
struct CheckRun {
  private let targets: CheckTargets
  /// More items than this use the memory of each other again and again.
  private static let many = 32
  /// What a thread uses of memory about, where it checks many items.
  private static let memory = 16 << 20
  let options: CheckOptions
  private(set) var workers: [CheckWorker]
  let report: Report
  let paint: Paint
  private let progress: Progress

  init(_ targets: CheckTargets, _ options: CheckOptions, in context: borrowing Context) throws(Failure) {
    guard let today = Day(context.now().day) else { throw Failure("the clock tells no day") }
    self.targets = targets
    self.options = options
    paint = Paint(isOn: options.output == nil ? context.colorsOutput : context.color == .always)
    let report = Report(
      ReportStyle(
        format: options.format, isColored: paint.isOn, isGrouped: targets.items.count > 1, isStrict: options.isStrict,
        isQuiet: context.isQuiet, version: CommandLineTool.version), onlyCounts: options.showsStatistics)
    self.report = report
    let directory = context.viewpoint ?? context.directory
    workers = targets.repositories.map { repository in
      CheckWorker(repository, options, today: today, report: report, shownFrom: directory)
    }
    progress = Progress(of: targets.items.count, on: context.isQuiet ? nil : context.progress)
    if let (number, folder) = alone { workers[number].measureAlone(folder) }
  }

  /// The folder that is all there is to check, and its repository.
  private var alone: (repository: Int, folder: CheckTargets.Folder)? {
    guard let item = targets.items.first, targets.items.count == 1, case .folder(let folder) = item.subject else {
      return nil
    }
    return (item.repository, folder)
  }

  /// Checks every item, on all processors; one that cannot be read ends the run.
  func results() throws -> [CheckWorker.Outcome] {
    // Of few connectors the memory is small, and hooks are to keep it so.
    let isLarge = targets.items.count > CheckRun.many
    if isLarge { Allocation.takeLargePieces() }
    let workers = workers
    let progress = progress
    let prepare: @Sendable () -> Void = { if isLarge { Allocation.reserve(CheckRun.memory) } }
    let results = Parallel.map(targets.items, preparing: prepare) { item in
      let result = workers[item.repository].outcome(of: item.subject, repository: item.repository)
      progress.step()
      return result
    }
    progress.end()
    return try results.map { try $0.get() }
  }

  /// Checks the connectors of the one repository and the changes that led to them; what group commit finds stands with
  /// its connector if that is there.
  mutating func results(of changes: @autoclosure () throws -> [CommitChange]) throws -> [CheckWorker.Outcome] {
    guard !workers.isEmpty else { return [] }
    // Meanwhile the other thread reads what was there before, which the changes are compared with as well.
    if let (number, folder) = alone { try workers[number].lookAlone(at: folder) }
    let (items, used) = workers[0].items(of: try changes())
    var results = try results()
    let places = Dictionary(results.enumerated().map { ($1.path, $0) }) { first, _ in first }
    let byFolder = Dictionary(grouping: items) { item in
      let path = item.finding.file.path
      return Path.ancestors(of: path).first { places[$0] != nil } ?? path
    }
    for (path, items) in byFolder.sorted(by: { $0.key < $1.key }) {
      if let place = places[path] {
        report.add(items, to: &results[place].section)
        results[place].usedSuppressions.formUnion(used)
      } else {
        let section = workers[0].section(path, connectors: 0, files: 0, items)
        results.append(CheckWorker.Outcome(repository: 0, path: path, section: section, usedSuppressions: used))
      }
    }
    return results
  }

  /// Adds what comes out only when all connectors are known, and counts everything.
  func finish(_ results: inout [CheckWorker.Outcome]) throws -> Summary {
    for (number, worker) in workers.enumerated() {
      let own = results.indices.filter { results[$0].repository == number }
      let isMeasured = targets.repositories[number].baseline != nil
      if targets.whole.contains(number) || own.count > 1 || (isMeasured && !own.isEmpty) {
        try worker.compareConnectors(of: own, in: &results)
      }
      var used = own.reduce(into: Set<Int>()) { $0.formUnion(results[$1].usedSuppressions) }
      let isWhole = targets.whole.contains(number)
      if isWhole, !isMeasured {
        let (items, needed) = try worker.unadoptedConfiguration()
        used.formUnion(needed)
        if !items.isEmpty {
          let path = Connectors.Configuration.path
          let section = worker.section(path, connectors: 0, files: 0, items)
          results.append(CheckWorker.Outcome(repository: number, path: path, section: section))
        }
      }
      let paths = own.map { results[$0].path }
      let complaints = worker.complaints(used: used) { path in
        isWhole || paths.contains { path == $0 || path.hasPrefix($0 + "/") }
      }
      if !complaints.isEmpty {
        let section = worker.section(Suppressions.path, connectors: 0, files: 0, complaints.map { JudgedFinding($0) })
        results.append(CheckWorker.Outcome(repository: number, path: Suppressions.path, section: section))
      }
    }
    results.sort { ($0.repository, $0.path + "/") < ($1.repository, $1.path + "/") }
    return results.reduce(into: Summary()) { $0.add($1.section.summary) }
  }
}
