#ifndef CGRAPHVIZ_SHIM_H
#define CGRAPHVIZ_SHIM_H

#include "child.h"

#include <dlfcn.h>
#include <gvc.h>

#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// What Swift cannot call, or should not have to know about the releases of the library.

/// Makes the buffer in which the library formats messages hold one of `length` bytes.
///
/// Up to 2.42 a message that does not fit is formatted a second time with an argument list that was already used up,
/// which crashes the process. A message without conversions takes nothing from that list, so it makes the buffer grow
/// safely, and the buffer never shrinks. Reports one blank warning to the installed callback, which must be there:
/// without one the library writes to standard error. Returns 0, or -1 when there is not enough memory.
static inline int cgraphviz_reserve_message(size_t length) {
    char *blank = (char *)malloc(length + 1);
    if (blank == NULL) {
        return -1;
    }
    memset(blank, ' ', length);
    blank[length] = '\0';
    agerr(AGWARN, blank, 0);
    free(blank);
    return 0;
}

/// Whether the text of `graph` mentions the attribute `name` for any graph, vertex or edge.
static inline int cgraphviz_mentions(Agraph_t *graph, const char *name) {
    return agattr(graph, AGRAPH, (char *)name, NULL) != NULL
        || agattr(graph, AGNODE, (char *)name, NULL) != NULL
        || agattr(graph, AGEDGE, (char *)name, NULL) != NULL;
}

/// The attribute `name` of a graph, vertex or edge; empty without one. The graph owns it.
static inline const char *cgraphviz_value(void *object, const char *name) {
    const char *value = agget(object, (char *)name);
    return value == NULL ? "" : value;
}

/// How many fonts the system has, as far as the library that looks for them has been loaded; -1 when nobody knows.
///
/// Without any, texts are measured and drawn as empty boxes, and nothing says so.
static inline int cgraphviz_font_count(void) {
    typedef struct {
        int count;
    } Fonts; // The beginning of FcFontSet.
    void *library = dlopen("libfontconfig.so.1", RTLD_LAZY | RTLD_NOLOAD);
    if (library == NULL) {
        return -1;
    }
    Fonts *(*fonts)(void *, int) = (Fonts *(*)(void *, int))dlsym(library, "FcConfigGetFonts");
    const Fonts *system = fonts == NULL ? NULL : fonts(NULL, 0);
    const int count = fonts == NULL ? -1 : system == NULL ? 0 : system->count;
    dlclose(library);
    return count;
}

/// How a laid-out graph is drawn: the size of its bounding box in points, and how much the drawing is enlarged when it
/// is fitted into the attribute `size` and drawn at `dpi`, or `standard_dpi` if the graph does not say.
static inline void cgraphviz_measure(
    Agraph_t *graph, double standard_dpi, double *width, double *height, double *scale) {
    const pointf size = GD_drawing(graph)->size;
    const double dpi = GD_drawing(graph)->dpi;
    *width = GD_bb(graph).UR.x - GD_bb(graph).LL.x;
    *height = GD_bb(graph).UR.y - GD_bb(graph).LL.y;
    *scale = (dpi == 0 ? standard_dpi : dpi) / 72;
    if (size.x > 0.001 && size.y > 0.001 && *width > 0 && *height > 0) {
        const double across = size.x / *width;
        const double up = size.y / *height;
        const double fit = across < up ? across : up;
        if (fit < 1 || GD_drawing(graph)->filled) {
            *scale *= fit;
        }
    }
}

/// Draws a laid-out graph into memory. Returns bytes for the caller to free, or NULL when that failed.
///
/// A stream of our own instead of gvRenderData: after a failure that function leaves a pointer that may dangle, and the
/// type of its length differs between releases.
static inline char *cgraphviz_draw(GVC_t *context, Agraph_t *graph, const char *format, size_t *length) {
    char *bytes = NULL;
    *length = 0;
    FILE *stream = open_memstream(&bytes, length);
    if (stream == NULL) {
        return NULL;
    }
    const int status = gvRender(context, graph, format, stream);
    const int closed = fclose(stream);
    if (status != 0 || closed != 0) {
        free(bytes);
        *length = 0;
        return NULL;
    }
    return bytes;
}

#endif
