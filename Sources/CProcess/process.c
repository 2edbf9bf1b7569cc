#define _GNU_SOURCE
#include "process.h"
#include <fcntl.h>
#include <unistd.h>

int hallmark_pipe(int *ends) { return pipe2(ends, O_CLOEXEC); }

int hallmark_add_directory(posix_spawn_file_actions_t *actions, const char *path) {
  return posix_spawn_file_actions_addchdir_np(actions, path);
}
