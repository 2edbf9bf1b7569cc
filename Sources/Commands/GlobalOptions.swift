internal import Arguments
internal import Platform

/// The options that every command takes.
enum GlobalOptions {
  static let directory = Option.value(
    "", short: "C", ValueDescription("DIR", completion: .folders), repeats: true,
    "stand in this folder; paths are read and shown from there")
  static let color = Option.value(
    "color", ValueDescription("WHEN", oneOf: ColorChoice.allCases.map(\.rawValue)),
    "colour the output; auto does at a terminal unless NO_COLOR is set")
  static let quiet = Option.flag("quiet", short: "q", "say only what was asked for, no notes and no summary")
  static let help = Option.flag("help", short: "h", "show help and end")
  static let version = Option.flag("version", "show the version and end")

  static let all = [directory, color, quiet, help, version]

  /// Sets up the context as the options say.
  static func apply(_ invocation: Invocation, to context: inout Context) throws {
    for folder in invocation.values(of: directory) {
      if !folder.hasPrefix("/") { try context.checkDirectory() }
      context.directory = context.absolute(folder)
      guard let status = FileStatus.ifPresent(context.directory) else { throw PlatformError("enter", folder, .missing) }
      guard status.kind == .directory else { throw PlatformError("enter", folder, .notDirectory) }
      context.isDirectoryGone = false
    }
    context.color = invocation.value(of: color).flatMap(ColorChoice.init) ?? .auto
    context.isQuiet = invocation.has(quiet)
  }
}
