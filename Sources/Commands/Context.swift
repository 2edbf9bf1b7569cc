internal import Platform

/// The world outside of a command: all that it reads and writes goes through here.
struct Context {
  /// The environment variables.
  let environment: Environment
  /// The absolute folder that paths on the command line start from.
  var directory: String
  /// Whether the user stands in a folder that was deleted, so that `directory` is not where they stand.
  var isDirectoryGone = false
  /// The folder that paths are shown from, where git runs us somewhere else than the user stands.
  var viewpoint: String?
  /// What the command has to say.
  let output: Output
  /// What it says besides: errors, notes, progress.
  let errors: Output
  /// What is known of the terminal.
  let terminal: TerminalFacts
  /// Reads standard input to its end; more than the limit is an error.
  let readInput: (_ limit: Int) throws(PlatformError) -> [UInt8]
  /// Reads a line of standard input, an answer of whoever sits at the terminal.
  let readLine: () -> String?
  /// Shows a piece of text to whoever is waiting at a terminal; nothing where nobody is.
  let progress: (@Sendable (String) -> Void)?
  /// The time.
  let now: () -> Moment
  /// When output is coloured.
  var color = ColorChoice.auto
  /// Whether only what was asked for is said.
  var isQuiet = false

  /// Throws where there is no folder that paths could start from.
  func checkDirectory() throws(Failure) {
    guard isDirectoryGone else { return }
    throw Failure("the folder that you stand in is not there any more", hint: "cd to one that is, or name it with -C")
  }

  /// A path of the command line as an absolute one.
  func absolute(_ path: String) -> String {
    Path.normalized(Path.join(directory, path))
  }

  /// An absolute path as the user would write it.
  func shown(_ path: String) -> String {
    Path.relative(path, to: viewpoint ?? directory)
  }

  /// Whether what goes to the output is coloured.
  var colorsOutput: Bool { color.decides(isTerminal: terminal.isOutput, environment) }
  /// Whether what goes to the errors is coloured.
  var colorsErrors: Bool { color.decides(isTerminal: terminal.isErrors, environment) }
}

/// Which of the standard streams are a terminal, and how wide it is.
struct TerminalFacts: Sendable {
  var isInput = false
  var isOutput = false
  var isErrors = false
  var width: Int?
}

/// When output is coloured.
enum ColorChoice: String, Sendable, CaseIterable {
  case auto
  case always
  case never

  func decides(isTerminal: Bool, _ environment: Environment) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto: isTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    }
  }
}

/// Writes a piece of text to the terminal at once; whether it arrives does not matter.
@Sendable private func show(_ text: String) {
  try? StandardStream.errors.write(Array(text.utf8))
}

extension Context {
  /// The world as this process sees it.
  static func ofThisProcess() -> Context {
    let isOutput = StandardStream.output.isTerminal
    let isErrors = StandardStream.errors.isTerminal
    let directory = try? Directory.current()
    return Context(
      environment: .current(),
      directory: directory ?? "/",
      isDirectoryGone: directory == nil,
      output: Output { bytes throws(PlatformError) in try StandardStream.output.write(bytes) },
      errors: Output { bytes throws(PlatformError) in try StandardStream.errors.write(bytes) },
      terminal: TerminalFacts(
        isInput: StandardStream.input.isTerminal, isOutput: isOutput, isErrors: isErrors,
        width: isOutput ? StandardStream.output.width : isErrors ? StandardStream.errors.width : nil),
      readInput: { limit throws(PlatformError) in try File.readStandardInput(limit: limit) },
      readLine: { StandardStream.readLine() },
      progress: isErrors ? show : nil,
      now: Moment.now)
  }
}
