/* Wine 8 lacks bcryptprimitives.ProcessPrng, which Rust's library asks for random numbers. Never shipped. */
unsigned char __declspec(dllimport) __stdcall SystemFunction036(void *where, unsigned long length);

__declspec(dllexport) int ProcessPrng(unsigned char *where, unsigned long long length) {
    return SystemFunction036(where, (unsigned long)length);
}
