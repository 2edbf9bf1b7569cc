internal import Glibc

/// A point in time with the zone it was told in.
public struct Moment: Sendable, Equatable {
  /// Seconds since the first of January 1970, UTC.
  public let seconds: Int64
  /// How far the local time was ahead of UTC, in minutes.
  public let offset: Int

  /// A point in time.
  public init(seconds: Int64, offset: Int = 0) {
    self.seconds = seconds
    self.offset = offset
  }

  /// The present, in the zone of this process.
  ///
  /// The corresponding C functions are `time` and `localtime_r`.
  public static func now() -> Moment {
    var seconds = time(nil)
    var parts = tm()
    guard localtime_r(&seconds, &parts) != nil else { return Moment(seconds: Int64(seconds)) }
    return Moment(seconds: Int64(seconds), offset: parts.tm_gmtoff / 60)
  }

  /// The day in UTC as `2026-11-20`; texts of this form compare as the days do.
  public var day: String {
    let (year, month, day) = civil(days: Int((seconds - (((seconds % 86_400) + 86_400) % 86_400)) / 86_400))
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }

  /// The time in UTC as `2026-11-20T10:39:08Z`.
  public var timestamp: String {
    let second = Int(((seconds % 86_400) + 86_400) % 86_400)
    return "\(day)T\(padded(second / 3600, to: 2)):\(padded(second / 60 % 60, to: 2)):\(padded(second % 60, to: 2))Z"
  }

  private func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// Year, month and day of a count of days since 1970, by the rules of the Gregorian calendar.
  private func civil(days: Int) -> (year: Int, month: Int, day: Int) {
    // Eras of 400 years that begin on the first of March, so that the leap day is the last of a year.
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }
}

/// A clock that only runs forward, for measuring.
public enum Stopwatch {
  /// Nanoseconds since some point in the past.
  ///
  /// The corresponding C function is `clock_gettime`.
  public static func nanoseconds() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) &* 1_000_000_000 &+ UInt64(time.tv_nsec)
  }
}
