/// The program: what the executable runs.
public enum CommandLineTool {
  /// Runs the program on the arguments of this process and gives the exit status.
  public static func run() -> Int32 {
    0
  }
}
