import Documents

extension Evaluator {
  mutating func judgeCombinations(_ value: Value, _ schema: Schema) -> Verdict {
    var isKnown = true
    for part in schema.parts(.allOf) {
      switch judge(value, part) {
      case .fails(let mismatch): return .fails(mismatch)
      case .unknown: isKnown = false
      case .fits: break
      }
    }
    for keyword in [Keyword.oneOf, .anyOf] where schema.has(keyword) {
      switch judge(value, schema, branches: schema.parts(keyword), onlyOne: keyword == .oneOf) {
      case .fails(let mismatch): return .fails(mismatch)
      case .unknown: isKnown = false
      case .fits: break
      }
    }
    if schema.has(.notSchema), let excluded = schema[.notSchema].flatMap(definition.schema(at:)) {
      let passes = passesFormats
      passesFormats = false
      defer { passesFormats = passes }
      switch judge(value, excluded) {
      case .fits: return .fails(Mismatch(.combination, value, "\(value.sample) fits the schema in 'not'"))
      case .unknown: isKnown = false
      case .fails: break
      }
    }
    return isKnown ? .fits : .unknown
  }

  private mutating func judge(_ value: Value, _ schema: Schema, branches: [Schema], onlyOne: Bool) -> Verdict {
    if branches.isEmpty { return .unknown }
    // Which branch a value takes, its format may decide.
    let passes = passesFormats
    passesFormats = false
    defer { passesFormats = passes }
    var fitting = 0
    var isKnown = true
    var failures: [(branch: Schema, mismatch: Mismatch)] = []
    for branch in branches {
      switch judge(value, branch) {
      case .fits: fitting += 1
      case .unknown: isKnown = false
      case .fails(let mismatch): failures.append((branch, mismatch))
      }
    }
    if !isKnown { return .unknown }
    if fitting == 1 || (fitting > 1 && !onlyOne) { return .fits }
    if fitting > 1 {
      return .fails(Mismatch(.combination, value, "\(value.sample) fits \(fitting) branches of oneOf, not one"))
    }
    guard let best = meant(by: value, among: failures.map(\.branch), schema), failures.indices.contains(best) else {
      return .unknown
    }
    return passes && failures[best].mismatch.cause == .format ? .fits : .fails(failures[best].mismatch)
  }

  /// The branch that was meant: the one that the discriminator names, or else the one that has most in common with the
  /// value.
  private func meant(by value: Value, among branches: [Schema], _ schema: Schema) -> Int? {
    if let named = discriminated(value, branches, schema) { return named }
    var best: (position: Int, score: Int)?
    for (position, branch) in branches.enumerated() {
      let score = similarity(of: value, to: branch)
      if best.map({ score > $0.score }) ?? true { best = (position, score) }
    }
    return best?.position
  }

  private func discriminated(_ value: Value, _ branches: [Schema], _ schema: Schema) -> Int? {
    guard schema.has(.discriminator), let discriminator = schema[.discriminator],
      let property = definition[discriminator, .propertyName]?.string, let name = value[property]?.string
    else { return nil }
    let target = definition[discriminator, .mapping]?[name]?.string ?? name
    return branches.firstIndex { branch in
      guard let text = branch.reference?.value.string else { return false }
      return text == target || text.hasSuffix("/" + target)
    }
  }

  /// How much a value has in common with a schema.
  private func similarity(of value: Value, to branch: Schema) -> Int {
    guard let schema = branch.resolved else { return 0 }
    var score = 0
    if schema.type != nil { score += schema.allows(value) ? 100 : -100 }
    guard value.isObject else { return score }
    for member in value.members.prefix(64) {
      guard schema.has(.properties), let property = schema.property(member.key.string)?.resolved else { continue }
      score += 1
      if schema.requires(member.key.string) { score += 2 }
      guard let choices = property[.enumeration] else { continue }
      score += choices.elements.contains { $0.isDeepEqual(to: member.value) } ? 50 : -50
    }
    return score
  }
}
