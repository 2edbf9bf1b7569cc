/// Bytes of a report in the making: memory that grows and has one owner, so that a piece costs little more than copying it.
struct ReportText: ~Copyable {
  private var memory: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  /// How many bytes there are.
  private(set) var count = 0

  /// No bytes yet, with room for some.
  init(reserving capacity: Int = 1024) {
    self.capacity = max(capacity, 64)
    memory = .allocate(capacity: self.capacity)
  }

  deinit { memory.deallocate() }

  /// The bytes.
  var bytes: [UInt8] { Array(UnsafeBufferPointer(start: memory, count: count)) }

  /// Adds the bytes to others.
  func append(to other: inout [UInt8]) {
    other.append(contentsOf: UnsafeBufferPointer(start: memory, count: count))
  }

  /// The bytes as a text.
  var string: String { String(decoding: UnsafeBufferPointer(start: memory, count: count), as: UTF8.self) }

  /// Where the next bytes go, of which there will be so many.
  @inline(__always)
  private mutating func place(for size: Int) -> UnsafeMutablePointer<UInt8> {
    if size > capacity &- count { grow(by: size) }
    let place = memory + count
    count &+= size
    return place
  }

  private mutating func grow(by size: Int) {
    capacity = max(capacity * 2, count + size)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.initialize(from: memory, count: count)
    memory.deallocate()
    memory = larger
  }
}

extension ReportText {
  /// Adds one byte.
  mutating func append(_ byte: UInt8) {
    place(for: 1).initialize(to: byte)
  }

  /// Adds bytes as they are.
  mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    place(for: bytes.count).initialize(from: start, count: bytes.count)
  }

  /// Adds bytes as they are.
  mutating func write(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBufferPointer { write($0) }
  }

  /// Adds a text of our own as it is.
  @inline(__always)
  mutating func write(_ text: StaticString) {
    let count = text.utf8CodeUnitCount
    place(for: count).initialize(from: text.utf8Start, count: count)
  }

  /// Adds a text as it is.
  mutating func write(text: String) {
    if text.utf8.withContiguousStorageIfAvailable({ write($0) }) == nil { for byte in text.utf8 { append(byte) } }
  }

  /// Adds a byte again and again.
  mutating func write(_ byte: UInt8, times: Int) {
    let times = max(0, times)
    place(for: times).initialize(repeating: byte, count: times)
  }

  /// Adds blanks.
  mutating func write(blanks count: Int) {
    write(0x20, times: count)
  }

  /// Adds a number in decimal digits.
  mutating func write(_ number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    var rest = number.magnitude
    var at = ReportText.digits(of: number)
    let place = place(for: at)
    while at > 0 {
      at &-= 1
      let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
      place[at] = 0x30 &+ UInt8(truncatingIfNeeded: digit)
      rest = quotient
    }
  }

  /// How many decimal digits a number has, its sign left out.
  static func digits(of number: Int) -> Int {
    var count = 1
    // No number reaches the last power, which still fits.
    var power: UInt = 10
    while number.magnitude >= power {
      count &+= 1
      power &*= 10
    }
    return count
  }
}
