import Documents

extension Connector {
  /// Whether a policy puts a credential into each request, so that no connection parameter need be named after it.
  public var insertsCredentials: Bool {
    connection.policyInstances.contains { policy in
      ["setheader", "setqueryparameter"].contains(policy.template?.string?.lowercased() ?? "")
    }
  }
}
