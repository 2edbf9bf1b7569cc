/// The variables by which git tells its hooks and children where things are.
///
/// It comes in as a value, so that one process can ask about several repositories and tests need no environment of
/// their own. libgit2's own reading of the environment (`GIT_REPOSITORY_OPEN_FROM_ENV`) is not used: it looks at the
/// process, and refuses when `GIT_WORK_TREE` is set.
struct RepositoryEnvironment {
  let variables: [String: String]
  /// The directory that relative paths are relative to: where git started the hook.
  let directory: String
  /// Who asks: whose repositories are trusted.
  let user: UInt32

  /// `GIT_DIR`, absolute.
  var gitDirectory: String? { path("GIT_DIR") }
  /// `GIT_WORK_TREE`, absolute.
  var workTree: String? { path("GIT_WORK_TREE") }
  /// `GIT_INDEX_FILE`, absolute.
  var indexFile: String? { path("GIT_INDEX_FILE") }
  /// `GIT_OBJECT_DIRECTORY`, absolute: in a hook that receives a push, the quarantine.
  var objectDirectory: String? { path("GIT_OBJECT_DIRECTORY") }
  /// `GIT_COMMON_DIR`, absolute.
  var commonDirectory: String? { path("GIT_COMMON_DIR") }

  /// `GIT_ALTERNATE_OBJECT_DIRECTORIES`, absolute; an entry in double quotes may hold a colon.
  var alternateObjectDirectories: [String] {
    guard let list = variables["GIT_ALTERNATE_OBJECT_DIRECTORIES"] else { return [] }
    var paths: [String] = []
    var rest = list[...]
    while !rest.isEmpty {
      if rest.hasPrefix("\""), let (unquoted, after) = Self.unquote(rest.dropFirst()) {
        paths.append(unquoted)
        rest = after.drop { $0 == ":" }
      } else {
        paths.append(String(rest.prefix { $0 != ":" }))
        rest = rest.drop { $0 != ":" }.dropFirst()
      }
    }
    return paths.filter { !$0.isEmpty }.map(absolute)
  }

  /// A variable that says yes or no, as git reads it.
  func flag(_ name: String) -> Bool {
    variables[name].map { Configuration.truth($0) ?? false } ?? false
  }

  func absolute(_ path: String) -> String {
    path.hasPrefix("/") ? path : directory + "/" + path
  }

  private func path(_ name: String) -> String? {
    variables[name].flatMap { $0.isEmpty ? nil : absolute($0) }
  }

  /// What stands up to the closing double quote, and what comes after it.
  private static func unquote(_ text: Substring) -> (String, Substring)? {
    var value = ""
    var index = text.startIndex
    while index < text.endIndex {
      let character = text[index]
      index = text.index(after: index)
      if character == "\"" { return (value, text[index...]) }
      if character == "\\", index < text.endIndex {
        value.append(text[index])
        index = text.index(after: index)
      } else {
        value.append(character)
      }
    }
    return nil
  }
}
