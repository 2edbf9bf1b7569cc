internal import Glibc

/// The exchange with a running program: feeds it, listens to it, and sees its end.
struct Conversation {
  private let child: pid_t
  private let hasOwnGroup: Bool
  private let input: [UInt8]
  private let limit: Int
  private let deadline: UInt64?
  private var feed: Int32
  private var listening: [Int32]
  private var heard: [[UInt8]] = [[], []]
  private var isCut = false
  private var fed = 0

  init(
    child: pid_t, hasOwnGroup: Bool, input: [UInt8], streams: (Int32, Int32, Int32), limit: Int, deadline: UInt64?
  ) {
    self.child = child
    self.hasOwnGroup = hasOwnGroup
    self.input = input
    self.limit = limit
    self.deadline = deadline
    feed = streams.0
    listening = [streams.1, streams.2]
    for descriptor in [feed] + listening { _ = fcntl(descriptor, F_SETFL, O_NONBLOCK) }
  }

  /// Goes on until the program has ended and all it said was heard.
  consuming func finish() -> Program.Outcome {
    var status: Int32?
    var isLate = false
    if input.isEmpty { endFeed() }
    while true {
      let isSilent = listening.allSatisfy { $0 < 0 }
      let moved = exchange(waiting: status != nil ? 0 : isSilent ? 1 : 20)
      // A grandchild may keep a stream open for good: once the program has ended, what lies ready is all.
      if let status, !moved || listening.allSatisfy({ $0 < 0 }) {
        close()
        return Program.Outcome(
          ending: isLate ? .timedOut : ending(of: status), output: heard[0], errors: heard[1], isCut: isCut)
      }
      if status == nil { status = collect(waiting: listening.allSatisfy { $0 < 0 } && deadline == nil) }
      if let deadline, !isLate, status == nil, Stopwatch.nanoseconds() > deadline {
        isLate = true
        kill(hasOwnGroup ? -child : child, SIGKILL)
      }
    }
  }

  /// Waits for the streams and moves what can be moved; tells whether anything was.
  private mutating func exchange(waiting milliseconds: Int32) -> Bool {
    var waits = [pollfd(fd: feed, events: Int16(POLLOUT), revents: 0)]
    waits += listening.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    guard poll(&waits, nfds_t(waits.count), milliseconds) > 0 else { return false }
    var moved = false
    if waits[0].revents != 0 { moved = speak() || moved }
    for stream in 0..<2 where waits[stream + 1].revents != 0 { moved = listen(stream) || moved }
    return moved
  }

  private mutating func speak() -> Bool {
    let rest = input[fed...]
    let result = rest.withUnsafeBytes { write(feed, $0.baseAddress, $0.count) }
    if result > 0 { fed &+= result }
    if fed == input.count || (result < 0 && errno != EAGAIN && errno != EINTR) { endFeed() }
    return result > 0
  }

  private mutating func listen(_ stream: Int) -> Bool {
    var end = false
    let piece = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
      let result = read(listening[stream], buffer.baseAddress, buffer.count)
      if result > 0 { count = result }
      end = result == 0 || (result < 0 && errno != EAGAIN && errno != EINTR)
    }
    let room = max(0, limit &- heard[stream].count)
    heard[stream] += piece.prefix(room)
    if piece.count > room { isCut = true }
    if end {
      Glibc.close(listening[stream])
      listening[stream] = -1
    }
    return !piece.isEmpty
  }

  private mutating func endFeed() {
    if feed >= 0 { Glibc.close(feed) }
    feed = -1
  }

  /// The status that the program ended with, once it has.
  private func collect(waiting: Bool) -> Int32? {
    var status: Int32 = 0
    while true {
      let result = waitpid(child, &status, waiting ? 0 : WNOHANG)
      if result == child { return status }
      if result == 0 { return nil }
      // Nobody else waits for our children; without one there is nothing to learn.
      if errno != EINTR { return 0 }
    }
  }

  private mutating func close() {
    endFeed()
    for stream in 0..<2 where listening[stream] >= 0 { Glibc.close(listening[stream]) }
  }

  private func ending(of status: Int32) -> Program.Ending {
    let signal = status & 0x7F
    return signal == 0 ? .exited((status >> 8) & 0xFF) : .signaled(signal)
  }
}
