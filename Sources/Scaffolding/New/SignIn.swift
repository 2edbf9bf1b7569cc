import Connectors
import Definitions
import Documents

/// What a definition says about signing in.
struct SignIn {
  let authentication: Authentication
  /// The security scheme that the connection parameters are made of.
  let scheme: Value?

  /// The first scheme that the definition asks for, or the first that it has.
  init(_ definition: Definition) {
    let schemes = definition.securitySection
    let wanted = definition[.security]?.elements.lazy.compactMap { $0.members.first { _ in true }?.key.string }.first {
      _ in true
    }
    let scheme = wanted.flatMap { schemes?[$0] } ?? schemes?.members.first { _ in true }?.value
    self.scheme = scheme
    authentication = scheme.flatMap { Authentication(scheme: $0) } ?? Authentication.none
  }

  init(_ authentication: Authentication) {
    self.authentication = authentication
    scheme = nil
  }
}
