// Tells LeakSanitizer of what the presolver of CBC loses.
//
// `ClpPresolve::presolve` loses some of the lists of what it did: 96 bytes for each variable of an implied_free_action, 16
// and more of a doubleton_action, in one small program in some hundreds (Clp and CoinUtils 2.11; a program in C that
// solves such a program shows the same). A suppression cannot name it: the libraries are compiled without frame pointers,
// so that no more than `operator new` is seen. This stands before it and has what it takes not looked for; a model that
// is not freed is still found. Tests/sanitize compiles it and has it loaded first.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stddef.h>

__attribute__((weak)) void __lsan_disable(void);
__attribute__((weak)) void __lsan_enable(void);

#define PRESOLVE "_ZN11ClpPresolve8presolveEP18CoinPresolveMatrix"

const void *presolve(void *self, void *matrix) __asm__(PRESOLVE);
const void *presolve(void *self, void *matrix) {
    const void *(*next)(void *, void *) = dlsym(RTLD_NEXT, PRESOLVE);
    if (__lsan_disable != NULL) __lsan_disable();
    const void *result = next(self, matrix);
    if (__lsan_enable != NULL) __lsan_enable();
    return result;
}
