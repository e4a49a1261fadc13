// Lets limits for address space be set without effect.
//
// The program draws in a process that limits its own address space. A sanitizer reserves terabytes of it, and ends the
// process where it may not. Tests/sanitize compiles this and has it loaded first; the tests of that limit are left out.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <sys/resource.h>

int setrlimit(__rlimit_resource_t resource, const struct rlimit *limit) {
    int (*next)(__rlimit_resource_t, const struct rlimit *) = dlsym(RTLD_NEXT, "setrlimit");
    return resource == RLIMIT_AS ? 0 : next(resource, limit);
}
