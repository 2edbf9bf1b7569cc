#pragma once

#include <git2.h>
#include <git2/sys/transport.h>
#include <stdbool.h>

// libgit2's doors to the network, closed. Its archive is linked piece by piece, as something asks for it: with these
// names taken, nothing asks for the pieces that speak HTTP, SSH, TLS and git's own protocol, nor for the libraries
// below them. hallmark cannot reach a remote through libgit2, and a process starts in half the time.

extern bool git_http__expect_continue;
extern bool git_smart__ofs_delta_enabled;

int git_mbedtls_stream_global_init(void);
int git_mbedtls__set_cert_location(const char *file, const char *path);
int git_transport_ssh_global_init(void);
