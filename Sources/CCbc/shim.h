// The C interfaces of COIN-OR CBC (branch and cut) and of CLP, the simplex code CBC is built on.
#if __has_include(<coin/Cbc_C_Interface.h>)
#include <coin/Cbc_C_Interface.h>
#include <coin/Clp_C_Interface.h>
#else
#include <Cbc_C_Interface.h>
#include <Clp_C_Interface.h>
#endif
