#pragma once
#include <stddef.h>

// The files of templates/ and hooks/, as they are in the source tree.
struct hallmark_template {
  const char *path;
  const unsigned char *bytes;
  size_t count;
};

// An array without a length is nothing that Swift can import: its first element is.
extern const struct hallmark_template *const hallmark_template_table;
extern const size_t hallmark_template_count;
