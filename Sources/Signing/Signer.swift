public import Platform

/// Signs as the user's own git does, with the same programs, keys and agents.
public struct Signer: Sendable {
  let settings: SigningSettings
  let environment: Environment
  /// Where git's programs are run: the top of the work tree.
  let directory: String

  /// A signer that follows these settings; relative paths in them begin at `directory`.
  public init(_ settings: SigningSettings, environment: Environment, directory: String) {
    self.settings = settings
    self.environment = environment
    self.directory = directory
  }

  /// The signature of the message, in canonical armour.
  public func sign(_ message: [UInt8]) throws(SigningError) -> Armour {
    let written: [UInt8]
    switch settings.format {
    case .openpgp: written = try signWithGPG(message)
    case .ssh: written = try signWithSSH(message)
    }
    do {
      return try Armour(lenient: written)
    } catch {
      throw SigningError(.unusable, "what \(program) wrote is no signature that can be used: \(error.message)")
    }
  }

  /// The program that signs: a name, or a path that begins at the home directory or where it is run.
  var program: String {
    let path = expandingHome(settings.program)
    return path.contains("/") ? Path.join(directory, path) : path
  }

  /// A path in which `~/` stands for the user's home.
  func expandingHome(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home = environment["HOME"] else { return path }
    return home + path.dropFirst()
  }

  /// Runs a program that may ask the user for a passphrase or a touch, so without a limit of time.
  func run(_ name: String, _ arguments: [String], input: [UInt8] = []) throws(SigningError) -> Program.Outcome {
    var program = Program(name, arguments, environment: environment, directory: directory)
    program.input = input
    program.timeout = nil
    program.outputLimit = 1 << 20
    do {
      return try program.run()
    } catch {
      guard error.reason == .missing else { throw SigningError(.programFailed, error.message, hint: error.hint) }
      throw SigningError(.missingProgram, "the program \(name) is not there", hint: Self.hint(forMissing: name))
    }
  }

  private static func hint(forMissing name: String) -> String {
    switch name {
    case "gpg": "install it (Debian package gnupg), or sign with an SSH key: git config gpg.format ssh"
    case "ssh-keygen", "ssh-add": "install it (Debian package openssh-client)"
    case "age": "install it (Debian package age)"
    default: "git's configuration names it: see git config --show-origin --get-regexp '^gpg'"
    }
  }
}
