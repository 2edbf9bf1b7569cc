extension Array where Element == UInt8 {
  /// Visits every place of a byte, sixteen bytes at a time.
  @inlinable
  public func eachOffset(of byte: UInt8, _ body: (Int) -> Void) {
    unsafe withUnsafeBytes { buffer in
      let wanted = SIMD16<UInt8>(repeating: byte)
      var at = 0
      while at &+ 16 <= buffer.count {
        let mask = unsafe buffer.loadUnaligned(fromByteOffset: at, as: SIMD16<UInt8>.self) .== wanted
        let halves = unsafe unsafeBitCast(mask, to: SIMD2<UInt64>.self)
        Self.eachSet(halves[0], from: at, body)
        Self.eachSet(halves[1], from: at &+ 8, body)
        at &+= 16
      }
      while at < buffer.count {
        if unsafe buffer[at] == byte { body(at) }
        at &+= 1
      }
    }
  }

  /// Whether a byte stands anywhere.
  @inlinable
  public func contains(byte: UInt8) -> Bool {
    unsafe withUnsafeBytes { buffer in
      let wanted = SIMD16<UInt8>(repeating: byte)
      var at = 0
      while at &+ 16 <= buffer.count {
        let mask = unsafe buffer.loadUnaligned(fromByteOffset: at, as: SIMD16<UInt8>.self) .== wanted
        let halves = unsafe unsafeBitCast(mask, to: SIMD2<UInt64>.self)
        if halves[0] | halves[1] != 0 { return true }
        at &+= 16
      }
      while at < buffer.count {
        if unsafe buffer[at] == byte { return true }
        at &+= 1
      }
      return false
    }
  }

  @inlinable
  @inline(__always)
  static func eachSet(_ lanes: UInt64, from start: Int, _ body: (Int) -> Void) {
    var lanes = lanes
    while lanes != 0 {
      let lane = lanes.trailingZeroBitCount &>> 3
      body(start &+ lane)
      lanes &= ~(0xFF &<< UInt64(lane &* 8))
    }
  }
}
