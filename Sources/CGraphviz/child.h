#ifndef CGRAPHVIZ_CHILD_H
#define CGRAPHVIZ_CHILD_H

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stddef.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#ifdef __APPLE__
#include <crt_externs.h>
#else
extern char **environ;
#endif

// Processes, descriptors and limits, where systems differ or macros are in Swift's way.

/// Makes `descriptor` one above the standard three that no program started by anybody inherits. Closes the old one.
/// Returns the new one, or -1.
static inline int cgraphviz_lift(int descriptor) {
    const int lifted = fcntl(descriptor, F_DUPFD_CLOEXEC, 3);
    close(descriptor);
    return lifted;
}

/// Makes the two ends of a line between processes. Either may be read or written, and writing to an end whose other end
/// is closed is an error and not a signal (see cgraphviz_send). Returns 0, or -1.
///
/// Above the standard three: in a process whose standard streams are closed, an end would otherwise take the place of
/// one, and be lost while the streams of the new process are put in place.
static inline int cgraphviz_line(int ends[2]) {
#ifdef SOCK_CLOEXEC
    const int status = socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends);
#else
    const int status = socketpair(AF_UNIX, SOCK_STREAM, 0, ends);
#endif
    if (status != 0) {
        return -1;
    }
    for (int end = 0; end < 2; end += 1) {
        ends[end] = cgraphviz_lift(ends[end]);
#ifdef SO_NOSIGPIPE
        const int on = 1;
        setsockopt(ends[end], SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof on);
#endif
    }
    if (ends[0] >= 0 && ends[1] >= 0) {
        return 0;
    }
    for (int end = 0; end < 2; end += 1) {
        if (ends[end] >= 0) {
            close(ends[end]);
        }
    }
    return -1;
}

/// Writes what fits without waiting. Returns how many bytes, or -1 with `errno`; never raises SIGPIPE.
static inline ssize_t cgraphviz_send(int line, const void *bytes, size_t count) {
#ifdef MSG_NOSIGNAL
    return send(line, bytes, count, MSG_DONTWAIT | MSG_NOSIGNAL);
#else
    return send(line, bytes, count, MSG_DONTWAIT);
#endif
}

/// Reads what is there without waiting. Returns how many bytes, 0 at the end, or -1 with `errno`.
static inline ssize_t cgraphviz_receive(int line, void *bytes, size_t count) {
    return recv(line, bytes, count, MSG_DONTWAIT);
}

/// Starts the program at `path` with these three streams, no other descriptor, no blocked and no ignored signal.
/// `arguments` end with NULL. Returns 0, or the number of an error.
static inline int cgraphviz_start(
    const char *path, char *const *arguments, int input, int output, int errors, pid_t *process) {
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    int status = posix_spawn_file_actions_init(&actions);
    if (status != 0) {
        return status;
    }
    status = posix_spawnattr_init(&attributes);
    if (status != 0) {
        posix_spawn_file_actions_destroy(&actions);
        return status;
    }
    short flags = POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK;
    sigset_t signals;
    sigemptyset(&signals);
    posix_spawnattr_setsigmask(&attributes, &signals);
    const int standard[] = {SIGPIPE, SIGXCPU, SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGCHLD};
    for (size_t number = 0; number < sizeof standard / sizeof standard[0]; number += 1) {
        sigaddset(&signals, standard[number]);
    }
    posix_spawnattr_setsigdefault(&attributes, &signals);

    const int streams[3] = {input, output, errors};
    for (int stream = 0; stream < 3 && status == 0; stream += 1) {
        status = posix_spawn_file_actions_adddup2(&actions, streams[stream], stream);
    }
#if defined(__APPLE__)
    flags |= POSIX_SPAWN_CLOEXEC_DEFAULT;
#elif defined(__GLIBC__)
    if (status == 0) {
        status = posix_spawn_file_actions_addclosefrom_np(&actions, 3);
    }
#endif
    posix_spawnattr_setflags(&attributes, flags);
#ifdef __APPLE__
    char **environment = *_NSGetEnviron();
#else
    char **environment = environ;
#endif
    if (status == 0) {
        status = posix_spawn(process, path, &actions, &attributes, arguments, environment);
    }
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return status;
}

/// How a process ended.
struct cgraphviz_end {
    /// 0 if it still runs; 1 if it ended by itself with `status`; 2 if the signal `status` ended it; -1 if somebody else
    /// has asked already, or nobody can know.
    int kind;
    int status;
    /// The most memory it had in use, in bytes.
    long peak;
};

/// Looks whether a process has ended; with `patient`, waits for it.
static inline struct cgraphviz_end cgraphviz_look(pid_t process, int patient) {
    struct cgraphviz_end end = {0, 0, 0};
    struct rusage usage;
    int status = 0;
    pid_t found;
    do {
        found = wait4(process, &status, patient ? 0 : WNOHANG, &usage);
    } while (found < 0 && errno == EINTR);
    if (found < 0) {
        end.kind = -1;
    } else if (found == process) {
        end.kind = WIFEXITED(status) ? 1 : 2;
        end.status = WIFEXITED(status) ? WEXITSTATUS(status) : WTERMSIG(status);
#ifdef __APPLE__
        end.peak = usage.ru_maxrss;
#else
        end.peak = usage.ru_maxrss * 1024;
#endif
    }
    return end;
}

/// Lowers one limit of this process; one that is lower already stays. Returns 0, or -1.
#ifdef __GLIBC__
static inline int cgraphviz_lower(__rlimit_resource_t resource, rlim_t soft, rlim_t hard) {
#else
static inline int cgraphviz_lower(int resource, rlim_t soft, rlim_t hard) {
#endif
    struct rlimit limit;
    if (getrlimit(resource, &limit) != 0) {
        return -1;
    }
    if (limit.rlim_max == RLIM_INFINITY || limit.rlim_max > hard) {
        limit.rlim_max = hard;
    }
    if (limit.rlim_cur == RLIM_INFINITY || limit.rlim_cur > soft) {
        limit.rlim_cur = soft < limit.rlim_max ? soft : limit.rlim_max;
    }
    return setrlimit(resource, &limit);
}

/// Limits this process for the rest of its life: seconds of processor time, bytes of address space, no core files.
/// Returns 0, or -1 when a limit could not be set. (Darwin does not limit address space.)
///
/// A crash ends the process at once: the handler that Swift may have installed starts another program to look at it, which
/// fails, and was seen to hang, where memory is short.
static inline int cgraphviz_confine(long seconds, long bytes) {
    const int crashes[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGQUIT};
    for (size_t number = 0; number < sizeof crashes / sizeof crashes[0]; number += 1) {
        signal(crashes[number], SIG_DFL);
    }
    int status = cgraphviz_lower(RLIMIT_CORE, 0, 0);
    status |= cgraphviz_lower(RLIMIT_CPU, (rlim_t)seconds, (rlim_t)seconds + 1);
#ifndef __APPLE__
    status |= cgraphviz_lower(RLIMIT_AS, (rlim_t)bytes, (rlim_t)bytes);
#endif
    return status == 0 ? 0 : -1;
}

/// Allows this process so many more seconds of processor time than it has used by now. Returns 0, or -1.
static inline int cgraphviz_allow(long seconds) {
    struct rusage usage;
    struct rlimit limit;
    if (getrusage(RUSAGE_SELF, &usage) != 0 || getrlimit(RLIMIT_CPU, &limit) != 0) {
        return -1;
    }
    // What is used is rounded up: so many seconds, or up to one more.
    const rlim_t used = (rlim_t)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec + 1);
    const rlim_t most = used + (rlim_t)seconds;
    limit.rlim_cur = limit.rlim_max != RLIM_INFINITY && limit.rlim_max < most ? limit.rlim_max : most;
    return setrlimit(RLIMIT_CPU, &limit);
}

/// The most memory that this process has used, in bytes.
static inline long cgraphviz_peak(void) {
    struct rusage usage;
    if (getrusage(RUSAGE_SELF, &usage) != 0) return 0;
#ifdef __APPLE__
    return usage.ru_maxrss;
#else
    return usage.ru_maxrss * 1024;
#endif
}
#endif
