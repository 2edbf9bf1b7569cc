/// Which programme a connector is submitted to; it chooses the severity of some rules.
public enum Profile: String, Sendable, CaseIterable {
  case certified
  case independent
  case custom
}

/// How the files of a connector folder are named.
public enum Layout: String, Sendable, CaseIterable {
  case native
  case powerPlatform = "power-platform"
}
