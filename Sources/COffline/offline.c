#include "offline.h"

bool git_http__expect_continue = false;
bool git_smart__ofs_delta_enabled = true;

int git_mbedtls_stream_global_init(void) { return 0; }

int git_transport_ssh_global_init(void) { return 0; }

int git_mbedtls__set_cert_location(const char *file, const char *path) {
  (void)file;
  (void)path;
  return GIT_ERROR;
}

int git_smart_subtransport_http(git_smart_subtransport **out, git_transport *owner, void *parameter) {
  (void)out;
  (void)owner;
  (void)parameter;
  return GIT_ERROR;
}

int git_smart_subtransport_git(git_smart_subtransport **out, git_transport *owner, void *parameter) {
  return git_smart_subtransport_http(out, owner, parameter);
}

int git_smart_subtransport_ssh(git_smart_subtransport **out, git_transport *owner, void *parameter) {
  return git_smart_subtransport_http(out, owner, parameter);
}

int git_transport_smart(git_transport **out, git_remote *owner, void *parameter) {
  (void)out;
  (void)owner;
  (void)parameter;
  return GIT_ERROR;
}
