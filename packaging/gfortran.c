/* The four things that OpenBLAS asks of Fortran's library, 3 MB with the one it needs in turn: joining two texts, a
   number to a whole power, and the time used. Same names, same meaning; the real library may be put back. */
#include <stdint.h>
#include <string.h>
#include <time.h>

void _gfortran_concat_string(size_t length, char *to, size_t first_length, const char *first, size_t second_length,
                             const char *second)
{
    size_t part = first_length < length ? first_length : length;
    memcpy(to, first, part);
    size_t rest = length - part < second_length ? length - part : second_length;
    memcpy(to + part, second, rest);
    memset(to + part + rest, ' ', length - part - rest);
}

double _gfortran_pow_r8_i8(double base, int64_t exponent)
{
    uint64_t left = exponent < 0 ? -(uint64_t)exponent : (uint64_t)exponent;
    double power = 1, square = exponent < 0 ? 1 / base : base;
    for (; left; left >>= 1, square *= square)
        if (left & 1)
            power *= square;
    return power;
}

float _gfortran_pow_r4_i8(float base, int64_t exponent)
{
    uint64_t left = exponent < 0 ? -(uint64_t)exponent : (uint64_t)exponent;
    float power = 1, square = exponent < 0 ? 1 / base : base;
    for (; left; left >>= 1, square *= square)
        if (left & 1)
            power *= square;
    return power;
}

float _gfortran_etime(float *parts)
{
    parts[0] = (float)clock() / CLOCKS_PER_SEC;
    parts[1] = 0;
    return parts[0];
}
