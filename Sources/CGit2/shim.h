#pragma once
#include <git2.h>
#include <git2/sys/odb_backend.h>
#include <git2/sys/repository.h>

// Swift cannot call variadic functions: one inline wrapper for each option in use.

static inline int hallmark_git_set_owner_validation(int enabled) {
  return git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, enabled);
}

static inline int hallmark_git_set_strict_hash_verification(int enabled) {
  return git_libgit2_opts(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, enabled);
}

// Extensions that do not change what a reader sees: where the work tree's own configuration is, which remote has what
// is missing, that objects are never pruned.
static inline int hallmark_git_allow_readable_extensions(void) {
  const char *names[] = {"worktreeconfig", "partialclone", "preciousobjects"};
  return git_libgit2_opts(GIT_OPT_SET_EXTENSIONS, names, sizeof names / sizeof names[0]);
}

static inline int hallmark_git_clear_search_path(git_config_level_t level) {
  return git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, level, "");
}

// A backend of our own begins with what libgit2 knows of it.
typedef struct {
  git_odb_backend base;
  // libgit2's own for the same folder, asked for names only; the database frees it.
  git_odb_backend *names;
  void *folder;
} hallmark_loose_backend;
