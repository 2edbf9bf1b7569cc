internal import Platform

/// The program: what the executable runs.
public enum CommandLineTool {
  /// The version of the program.
  static let version = "0.1.0"

  /// Runs the program on the arguments of this process and ends it.
  public static func run() -> Never {
    ThisProcess.outliveFailedWrites()
    StandardStream.guardClosedOnes()
    ThisProcess.silenceLibraries()
    var context = Context.ofThisProcess()
    let status = Dispatcher.run(Array(CommandLine.arguments.dropFirst()), in: &context)
    ThisProcess.end(status.rawValue)
  }
}
