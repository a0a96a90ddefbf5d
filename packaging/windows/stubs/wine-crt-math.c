/* Wine's C library lacks C99's complex numbers, which numpy asks for. Never shipped.
 *
 * Structs in and out, as Microsoft's compiler passes its _Fcomplex and _Dcomplex. What is not here is handed on to
 * Wine's own library, see windows/stand_ins.py.
 */
#include <complex.h>
#include <math.h>

typedef struct { float real, imag; } F;
typedef struct { double real, imag; } D;

static float complex f_in(F a) { float complex z; ((float *)&z)[0] = a.real; ((float *)&z)[1] = a.imag; return z; }
static double complex d_in(D a) { double complex z; ((double *)&z)[0] = a.real; ((double *)&z)[1] = a.imag; return z; }
static F f_out(float complex z) { return (F){((float *)&z)[0], ((float *)&z)[1]}; }
static D d_out(double complex z) { return (D){((double *)&z)[0], ((double *)&z)[1]}; }

#define COMPLEX(name) \
    D S_##name(D a) { return d_out(name(d_in(a))); } \
    F S_##name##f(F a) { return f_out(name##f(f_in(a))); }
#define REAL(name) \
    double S_##name(D a) { return name(d_in(a)); } \
    float S_##name##f(F a) { return name##f(f_in(a)); }

REAL(cabs) REAL(carg) REAL(cimag) REAL(creal)
COMPLEX(ccos) COMPLEX(ccosh) COMPLEX(cexp) COMPLEX(csin) COMPLEX(csinh) COMPLEX(ctan) COMPLEX(ctanh) COMPLEX(csqrt)
COMPLEX(clog) COMPLEX(conj)

D S_cpow(D a, D b) { return d_out(cpow(d_in(a), d_in(b))); }
F S_cpowf(F a, F b) { return f_out(cpowf(f_in(a), f_in(b))); }
