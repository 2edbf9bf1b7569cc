import Platform

/// What the scripts of this folder need of hallmark's own modules, and no user of it does.
let words = Array(CommandLine.arguments.dropFirst())
switch words.first {
case "roundtrip": ThisProcess.end(RoundTrip.run(words.dropFirst().first ?? "."))
case "corpus": ThisProcess.end(CorpusTable.run(words.dropFirst().first ?? "."))
case "chains" where words.count == 5:
  ThisProcess.end(
    ChainMaker.run(words[1], count: Int(words[2]) ?? 0, steps: Int(words[3]) ?? 0, format: words[4]))
default:
  try? StandardStream.errors.write(
    Array("usage: workbench roundtrip DIR | corpus DIR | chains DIR CONNECTORS STEPS ssh|openpgp\n".utf8))
  ThisProcess.end(2)
}
