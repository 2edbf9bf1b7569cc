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

extension Layout {
  /// The layout that a folder tells by what stands in it, where the configuration does not say it.
  public init(of tree: Tree) {
    self = tree["metadata.json"] == nil && tree["apiProperties.json"] != nil ? .powerPlatform : .native
  }
}
