// The C interface of libqpdf, which joins the pages of several PDF files.
#include <qpdf/qpdf-c.h>
