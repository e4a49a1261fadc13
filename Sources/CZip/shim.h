// libzip, which reads the container of a workbook.
#include <zip.h>
