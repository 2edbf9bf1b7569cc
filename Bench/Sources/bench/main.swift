import Documents
import Glibc

// bench json: reads the files whose paths come on standard input, one a line, and prints how many seconds it takes to
// parse them all from memory on one thread, the best of several rounds.

func contents(of path: String) -> [UInt8] {
  let file = open(path, O_RDONLY)
  guard file >= 0 else { return [] }
  defer { close(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 20)
  while true {
    let count = read(file, &buffer, buffer.count)
    if count <= 0 { return bytes }
    bytes += buffer[..<count]
  }
}

guard CommandLine.arguments.dropFirst() == ["json"] else {
  print("usage: bench json < PATHS")
  exit(2)
}

var files: [[UInt8]] = []
while let path = readLine() { files.append(contents(of: path)) }

let clock = ContinuousClock()
var best = Duration.seconds(3600)
var nodes = 0
for _ in 0..<20 {
  nodes = 0
  let time = clock.measure {
    for file in files { nodes += Document.json(file).tape.count }
  }
  best = min(best, time)
}

let seconds = Double(best.components.seconds) + Double(best.components.attoseconds) / 1e18
print(seconds, files.reduce(0) { $0 + $1.count }, nodes)
