import Platform

/// What the scripts of this folder need of hallmark's own modules, and no user of it does.
switch CommandLine.arguments.dropFirst().first {
case "roundtrip": ThisProcess.end(RoundTrip.run(CommandLine.arguments.dropFirst(2).first ?? "."))
default:
  try? StandardStream.errors.write(Array("usage: workbench roundtrip DIR\n".utf8))
  ThisProcess.end(2)
}
