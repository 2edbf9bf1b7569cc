internal import Arguments
internal import HookFiles
internal import Platform
internal import Reporting

/// Why a command could not do its work, as its user is told.
struct Failure: Error {
  /// What happened.
  let message: String
  /// What would help.
  let hint: String?
  /// The status that the program ends with.
  let status: ExitStatus

  init(_ message: String, hint: String? = nil, status: ExitStatus = .failure) {
    self.message = message
    self.hint = hint
    self.status = status
  }
}

/// An error of a module below that a user can be told; every one that a command lets through is.
protocol Tellable: Error {
  var failure: Failure { get }
}

extension Failure: Tellable {
  var failure: Failure { self }
}

extension UsageError: Tellable {
  var failure: Failure { Failure(message, hint: hint) }
}

extension PlatformError: Tellable {
  var failure: Failure { Failure(message, hint: hint) }
}

extension HookError: Tellable {
  var failure: Failure {
    switch self {
    case .git(let error): error.failure
    case .platform(let error): error.failure
    case .notOurs(let reason, let hint): Failure(reason, hint: hint)
    }
  }
}

extension Failure {
  /// Tells the user.
  func tell(to errors: Output) {
    errors.line("hallmark: " + VisibleText.escaped(message))
    // A hint may show lines to copy.
    let hint = hint?.split(separator: "\n").map { VisibleText.escaped(String($0)) }.joined(separator: "\n  ")
    if let hint { errors.line("  hint: " + hint) }
    errors.flush()
  }

  /// The one place that turns whatever a command threw into what its user is told.
  init(_ error: any Error) {
    self = (error as? any Tellable)?.failure ?? Failure("\(error)")
  }

  /// What a user is told who stands in a folder: an absolute path as it is from there, where that is shorter.
  init(_ error: any Error, seenFrom folder: String) {
    guard let refusal = error as? PlatformError, refusal.path.hasPrefix("/") else {
      self.init(error)
      return
    }
    let near = Path.relative(refusal.path, to: folder)
    let path = near.utf8.count < refusal.path.utf8.count ? near : refusal.path
    self = PlatformError(refusal.action, path, refusal.reason).failure
  }
}
