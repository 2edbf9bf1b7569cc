#define _GNU_SOURCE
#include "process.h"
#include <fcntl.h>
#include <sched.h>
#include <unistd.h>
#include <malloc.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>

int hallmark_pipe(int *ends) { return pipe2(ends, O_CLOEXEC); }

int hallmark_add_directory(posix_spawn_file_actions_t *actions, const char *path) {
  return posix_spawn_file_actions_addchdir_np(actions, path);
}

int hallmark_processors(void) {
  cpu_set_t allowed;
  return sched_getaffinity(0, sizeof allowed, &allowed) == 0 ? CPU_COUNT(&allowed) : CPU_SETSIZE;
}

void hallmark_take_large_pieces(void) {
  mallopt(M_TOP_PAD, 8 << 20);
  mallopt(M_TRIM_THRESHOLD, 1 << 30);
  mallopt(M_MMAP_THRESHOLD, 32 << 20);
}

void hallmark_reserve(size_t size) {
  const uintptr_t page = 2 << 20;
  void *room = malloc(size);
  if (room == NULL) return;
  uintptr_t start = ((uintptr_t)room + page - 1) & ~(page - 1), end = ((uintptr_t)room + size) & ~(page - 1);
  if (start < end) madvise((void *)start, end - start, MADV_HUGEPAGE);
  free(room);
}
