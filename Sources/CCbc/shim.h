// The C interface of COIN-OR CBC, a branch-and-cut solver of integer programs.
#if __has_include(<coin/Cbc_C_Interface.h>)
#include <coin/Cbc_C_Interface.h>
#else
#include <Cbc_C_Interface.h>
#endif
