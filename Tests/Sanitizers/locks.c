// Tells ThreadSanitizer of the locks of Swift's Synchronization library that a thread had to wait for.
//
// An uncontended `Mutex` is one atomic exchange, which is compiled into the program and seen. Waiting for one and waking
// another thread is the kernel's work, in a library that is compiled without the sanitizer: what one thread did under the
// lock would then seem to race with what the next one does. This stands before those functions and says what they mean.
// Tests/sanitize compiles it and has it loaded first. In a process without the sanitizer it says nothing.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define SWIFT __attribute__((swiftcall))
#define SELF __attribute__((swift_context)) void *

__attribute__((weak)) void __tsan_acquire(void *address);
__attribute__((weak)) void __tsan_release(void *address);

#define LOCK "$s15Synchronization12_MutexHandleV9_lockSlowyys6UInt32VF"
#define TRY_LOCK "$s15Synchronization12_MutexHandleV12_tryLockSlowSbyF"
#define UNLOCK "$s15Synchronization12_MutexHandleV11_unlockSlowyyF"

// _MutexHandle._lockSlow(_: UInt32)
SWIFT void lock(uint32_t thread, SELF handle) __asm__(LOCK);
SWIFT void lock(uint32_t thread, SELF handle) {
    SWIFT void (*next)(uint32_t, SELF) = dlsym(RTLD_NEXT, LOCK);
    next(thread, handle);
    if (__tsan_acquire != NULL) __tsan_acquire(handle);
}

// _MutexHandle._tryLockSlow() -> Bool
SWIFT bool tryLock(SELF handle) __asm__(TRY_LOCK);
SWIFT bool tryLock(SELF handle) {
    SWIFT bool (*next)(SELF) = dlsym(RTLD_NEXT, TRY_LOCK);
    bool isLocked = next(handle);
    if (isLocked && __tsan_acquire != NULL) __tsan_acquire(handle);
    return isLocked;
}

// _MutexHandle._unlockSlow()
SWIFT void unlock(SELF handle) __asm__(UNLOCK);
SWIFT void unlock(SELF handle) {
    SWIFT void (*next)(SELF) = dlsym(RTLD_NEXT, UNLOCK);
    if (__tsan_release != NULL) __tsan_release(handle);
    next(handle);
}
