import CGit2
import Platform

extension Repository {
  /// Opens the repository that `directory` lies in, or the one that git's variables name.
  ///
  /// `environment` holds the process's variables, or those that git gave to a hook; without them only the directory
  /// counts. `GIT_DIR`, `GIT_WORK_TREE`, `GIT_INDEX_FILE`, `GIT_OBJECT_DIRECTORY`,
  /// `GIT_ALTERNATE_OBJECT_DIRECTORIES`, `GIT_CEILING_DIRECTORIES` and `GIT_DISCOVERY_ACROSS_FILESYSTEM` are honoured
  /// as git does, and the configuration's variables by ``configuration()``.
  public static func open(
    at directory: String, environment variables: [String: String] = [:]
  ) throws(GitError) -> Repository {
    try open(RepositoryEnvironment(variables: variables, directory: directory, user: User.effective))
  }

  static func open(_ environment: RepositoryEnvironment) throws(GitError) -> Repository {
    Library.start()
    let handle = try openHandle(environment)
    let repository: Repository
    do {
      repository = Repository(
        handle: handle, objects: try objectDatabase(of: handle, environment), environment: environment)
    } catch {
      git_repository_free(handle)
      throw error
    }
    if let common = environment.commonDirectory, !GitFile.isSame(common, repository.commonDirectory) {
      throw GitError(
        .unsupportedFormat, "GIT_COMMON_DIR names a directory that is not this repository's own",
        hint: "unset GIT_COMMON_DIR")
    }
    // libgit2 would wait for whoever writes into a pipe.
    let packed = repository.commonDirectory + "/packed-refs"
    if let kind = FileStatus.ifPresent(packed)?.kind, kind != .file {
      throw GitError(
        .failed, "\(packed) is no regular file", hint: "take it away; git pack-refs --all writes it anew")
    }
    // git trusts whoever names the repository outright.
    if environment.gitDirectory == nil { try repository.checkOwner() }
    return repository
  }

  private static func openHandle(_ environment: RepositoryEnvironment) throws(GitError) -> OpaquePointer {
    var handle: OpaquePointer?
    let status: Int32
    if let path = environment.gitDirectory {
      let flags = GIT_REPOSITORY_OPEN_NO_SEARCH.rawValue | GIT_REPOSITORY_OPEN_NO_DOTGIT.rawValue
      status = git_repository_open_ext(&handle, path, flags, nil)
    } else {
      let across = environment.flag("GIT_DISCOVERY_ACROSS_FILESYSTEM")
      status = git_repository_open_ext(
        &handle, environment.directory, across ? GIT_REPOSITORY_OPEN_CROSS_FS.rawValue : 0,
        environment.variables["GIT_CEILING_DIRECTORIES"])
    }
    guard status == 0, let handle else { throw refusal(status, environment) }
    return handle
  }

  private static func objectDatabase(
    of handle: OpaquePointer, _ environment: RepositoryEnvironment
  ) throws(GitError) -> OpaquePointer {
    let common = git_repository_commondir(handle).map { String(cString: $0) } ?? ""
    let objects = try ObjectStore.open(
      environment.objectDirectory ?? common + "objects", alternates: environment.alternateObjectDirectories)
    git_repository_set_odb(handle, objects)
    return objects
  }

  /// The error for a repository that libgit2 does not open.
  private static func refusal(_ status: Int32, _ environment: RepositoryEnvironment) -> GitError {
    let error = GitError.last(status, doing: "cannot open the repository")
    let place = environment.gitDirectory ?? environment.directory
    let reason = error.message.lowercased()
    if reason.contains("objectformat") {
      return unsupported("SHA-256 objects (extensions.objectFormat)")
    }
    if reason.contains("refstorage") { return unsupported("reftable references (extensions.refStorage)") }
    if reason.contains("extension") || reason.contains("repository version") {
      return unsupported("a format of its own: \(error.message)")
    }
    if error.code == .notFound {
      return GitError(
        .notARepository, "no git repository at \(place)",
        hint: "run git init there, or name another directory with -C")
    }
    return error
  }

  private static func unsupported(_ what: String) -> GitError {
    GitError(
      .unsupportedFormat, "the repository uses \(what), which libgit2 \(LIBGIT2_VERSION) cannot read",
      hint: "use a clone in git's default format: SHA-1 objects and files for references")
  }
}
