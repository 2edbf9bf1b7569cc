import Definitions

extension Mismatch {
  /// Where a finding about it points.
  var place: Place { key.map { .key($0) } ?? .value(value) }
}
