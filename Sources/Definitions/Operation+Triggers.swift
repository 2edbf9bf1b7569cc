import Documents

extension Operation {
  /// How an operation starts, or takes part in, a flow.
  public enum Role: Sendable {
    /// It is called by a flow.
    case action
    /// It starts a flow when the service calls back.
    case webhook
    /// It starts a flow when asking the service again and again gives something new.
    case polling
  }

  /// How it takes part in a flow.
  public var role: Role {
    guard isTrigger else { return .action }
    return pathItem.notificationContent != nil || hasNotificationURL ? .webhook : .polling
  }

  /// Whether a property of its input takes the URL that the service calls back.
  public var hasNotificationURL: Bool { notificationURLCount > 0 }

  /// How many properties of its input take that URL: 0, 1, or 2 for any more.
  public var notificationURLCount: Int {
    let urls = definition.notificationURLs.value { NotificationURLs(definition) }
    guard !urls.isEmpty else { return 0 }
    // Of several media types one is sent.
    var count = bodies.lazy.map { urls.count(at: $0.schema) }.max() ?? 0
    for parameter in effectiveParameters where parameter.location != .body {
      if parameter[.msNotificationURL]?.boolean == true { count &+= 1 }
    }
    return min(count, 2)
  }

  /// The response of 200, the first success there is otherwise, or the default one; references not followed.
  public var successResponse: Response? {
    var best: (rank: Int, response: Response)?
    for response in responses {
      guard let rank = Operation.rank(response), rank < best?.rank ?? .max else { continue }
      best = (rank, response)
    }
    return best?.response
  }

  /// The schema of the first of these responses that has one, references followed.
  var successSchema: Schema? {
    var best: (rank: Int, schema: Schema)?
    for response in responses {
      guard let rank = Operation.rank(response), rank < best?.rank ?? .max,
        let schema = response.resolved.schemas.first
      else { continue }
      best = (rank, schema)
    }
    return best?.schema
  }

  private static func rank(_ response: Response) -> Int? {
    if let status = response.status { return (200...204).contains(status) ? status &- 200 : nil }
    let code = response.code
    return code == "2XX" ? 5 : code == "default" ? 6 : nil
  }
}

extension Response {
  /// Whether its status says that the call succeeded: 200 to 299, in 3.0 also `2XX`.
  public var isSuccess: Bool {
    if let status { return (200...299).contains(status) }
    return !definition.isTwo && code == "2XX"
  }

  /// Whether a schema says what it holds, references followed; a reference that ends nowhere may lead to one.
  public var hasSchema: Bool {
    let end = resolved
    if end.reference != nil { return true }
    if definition.isTwo { return end.record.schema >= 0 || end[.schema] != nil }
    return definition.describedResponses.value(end.ordinal) {
      end[.content]?.members.contains { definition.member(of: $0.value, .schema) != nil } ?? false
    }
  }
}
