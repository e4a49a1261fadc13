// libxlsxwriter, which writes workbooks, and the calls that a temporary file needs.
#include <xlsxwriter.h>

#include <stdlib.h>
#include <string.h>
#include <unistd.h>
