// Expat, which reads the XML parts of a workbook.
#include <expat.h>

#include <string.h>
