#pragma once
#include <spawn.h>

// Two functions of the GNU C library that its Swift module does not show.

/// A pipe whose ends no program started later inherits.
int hallmark_pipe(int *ends);

/// Has a program that is started stand in a directory.
int hallmark_add_directory(posix_spawn_file_actions_t *actions, const char *path);
