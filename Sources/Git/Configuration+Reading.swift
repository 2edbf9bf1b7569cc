import CGit2

extension Configuration {
  /// Reads what counts in a repository, with the variables that libgit2 does not know: `GIT_CONFIG_SYSTEM`,
  /// `GIT_CONFIG_NOSYSTEM`, `GIT_CONFIG_GLOBAL`, `GIT_CONFIG_COUNT` with its keys and values, and the
  /// `GIT_CONFIG_PARAMETERS` by which `git -c` speaks to its children.
  static func read(for repository: Repository) throws(GitError) -> Configuration {
    let environment = repository.environment
    let variables = environment.variables
    var entries: [Entry] = []
    for path in systemFiles(environment) + globalFiles(variables) {
      entries += try read(path.path, path.level, repository)
    }
    entries += try read(repository.commonDirectory + "/config", .local, repository)
    if entries.last(where: { $0.name == "extensions.worktreeconfig" }).map({ $0.value.flatMap(truth) ?? true }) == true
    {
      entries += try read(repository.gitDirectory + "/config.worktree", .workTree, repository)
    }
    entries += try commandEntries(variables)
    return Configuration(entries: entries, home: variables["HOME"])
  }

  private static func systemFiles(_ environment: RepositoryEnvironment) -> [(path: String, level: Level)] {
    if environment.flag("GIT_CONFIG_NOSYSTEM") { return [] }
    return [(environment.variables["GIT_CONFIG_SYSTEM"] ?? "/etc/gitconfig", .system)]
  }

  private static func globalFiles(_ variables: [String: String]) -> [(path: String, level: Level)] {
    if let path = variables["GIT_CONFIG_GLOBAL"] { return [(path, .global)] }
    let home = variables["HOME"]
    let configurationHome = variables["XDG_CONFIG_HOME"].flatMap { $0.isEmpty ? nil : $0 }
    let paths = [configurationHome ?? home.map { $0 + "/.config" }].compactMap { $0.map { $0 + "/git/config" } }
    return (paths + [home.map { $0 + "/.gitconfig" }].compactMap { $0 }).map { ($0, .global) }
  }

  private static func read(_ path: String, _ level: Level, _ repository: Repository) throws(GitError) -> [Entry] {
    // As git does: no path, or a null device, is an empty configuration.
    if path.isEmpty || path == "/dev/null" { return [] }
    var configuration: OpaquePointer?
    try check(git_config_new(&configuration), "cannot read \(path)")
    defer { git_config_free(configuration) }
    let status = git_config_add_file_ondisk(configuration, path, GIT_CONFIG_LEVEL_LOCAL, repository.handle, 0)
    if status == GIT_ENOTFOUND.rawValue {
      git_error_clear()
      return []
    }
    try check(status, "cannot read \(path)")
    var iterator: OpaquePointer?
    try check(git_config_iterator_new(&iterator, configuration), "cannot read \(path)")
    defer { git_config_iterator_free(iterator) }
    var entries: [Entry] = []
    var entry: UnsafeMutablePointer<git_config_entry>?
    while git_config_next(&entry, iterator) == 0, let found = entry?.pointee {
      entries.append(
        Entry(name: String(cString: found.name), value: found.value.map { String(cString: $0) }, level: level))
    }
    git_error_clear()
    return entries
  }

  private static func commandEntries(_ variables: [String: String]) throws(GitError) -> [Entry] {
    // git reads the parameters of `git -c` first, then the counted ones.
    var entries = CommandParameters.parse(variables["GIT_CONFIG_PARAMETERS"] ?? "")
    guard let text = variables["GIT_CONFIG_COUNT"], !text.isEmpty else { return entries }
    guard let count = Int(text), count >= 0, count <= 10_000 else {
      throw GitError(.invalidConfiguration, "GIT_CONFIG_COUNT is '\(text)', not a number of pairs")
    }
    for index in 0..<count {
      guard let name = variables["GIT_CONFIG_KEY_\(index)"], let value = variables["GIT_CONFIG_VALUE_\(index)"] else {
        throw GitError(
          .invalidConfiguration, "GIT_CONFIG_COUNT is \(count), but pair \(index) is not there",
          hint: "set GIT_CONFIG_KEY_\(index) and GIT_CONFIG_VALUE_\(index)")
      }
      entries.append(Entry(name: canonical(name), value: value, level: .command))
    }
    return entries
  }
}
