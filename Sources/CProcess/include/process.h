#pragma once
#include <spawn.h>

// Functions of the GNU C library that its Swift module does not show.

/// A pipe whose ends no program started later inherits.
int hallmark_pipe(int *ends);

/// Has a program that is started stand in a directory.
int hallmark_add_directory(posix_spawn_file_actions_t *actions, const char *path);

/// How many processors this process may use; no more than there is room for in a set of them.
int hallmark_processors(void);

/// Has the allocator take memory from the system in large pieces, and give none back.
void hallmark_take_large_pieces(void);

/// Makes room of some size in what the calling thread allocates from, where the system can in large pages.
void hallmark_reserve(size_t size);
