/* Wine's mscms lacks WcsCreateIccProfile, and an own one must have the rest that Qt asks for. Never shipped. */
#define X __declspec(dllexport)

X void *OpenColorProfileW(void *profile, unsigned access, unsigned share, unsigned mode) { return 0; }
X int CloseColorProfile(void *profile) { return 0; }
X void *WcsOpenColorProfileW(void *a, void *b, void *c, unsigned d, unsigned e, unsigned f, unsigned g) { return 0; }
X void *WcsCreateIccProfile(void *profile, unsigned options) { return 0; }
X int GetColorProfileFromHandle(void *profile, void *where, unsigned *size) { return 0; }
X int GetColorDirectoryW(void *machine, void *where, unsigned *size) { return 0; }
X int ColorProfileGetDisplayDefault(void) { return -1; }
