internal import Synchronization

/// Keeps programs from being started while a program file is being written.
///
/// A program that starts holds, for a moment, every file that this process has open. The kernel refuses to run a
/// file that somebody has open for writing: a script written on one thread could not be run if another thread
/// started something in that moment.
enum SpawnGate {
  static let gate = Mutex<Void>(())
}
