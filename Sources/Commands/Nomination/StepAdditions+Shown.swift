internal import Nomination

extension StepAdditions {
  /// What a step says besides where it leads, line by line.
  var shown: [String] {
    details.map { "detail \($0.key)=\($0.text)" } + owners.map { "owner \($0.principal) \($0.key)" }
      + evidence.map { "evidence \($0.kind) \($0.digest)" }
  }
}
