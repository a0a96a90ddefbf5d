/* Starts Companion with the Python that lies beside it. Built twice: companion.exe opens the window, and companion.com,
 * which a terminal finds first, is the same with a console.
 *
 * SECURITY: libraries are looked for beside the program, in its runtime and in the system's folders, and never in the
 * present folder; Python takes nothing from its variables, the user's packages or the present folder (-I).
 * SetDefaultDllDirectories would keep PATH out as well, but Qt's decoder then does not find its own libraries.
 */
#include <stdlib.h>
#include <wchar.h>
#include <windows.h>

#define LONGEST 32768
#define DAMAGED L"Companion is damaged, and could not start. Your data is safe. Please install it again."

typedef int (*PythonMain)(int, wchar_t **);

static wchar_t here[LONGEST], path[LONGEST];

static int damaged(void) {
#ifdef CONSOLE
    fwprintf(stderr, L"%ls\n", DAMAGED);
#else
    MessageBoxW(NULL, DAMAGED, L"Companion", MB_ICONERROR);
#endif
    return 3;
}

static const wchar_t *below(const wchar_t *name) {
    _snwprintf(path, LONGEST - 1, L"%ls\\%ls", here, name);
    return path;
}

static int start(int count, wchar_t **words) {
    static wchar_t *first[] = {L"-I", L"-X", L"utf8", L"-m", L"companion_entry"};
    const int added = sizeof first / sizeof *first;
    DWORD length = GetModuleFileNameW(NULL, here, LONGEST);
    wchar_t *end = wcsrchr(here, L'\\');
    if (!length || length >= LONGEST || !end) return damaged();
    *end = 0;
    SetEnvironmentVariableW(L"QT_PLUGIN_PATH", NULL);
    SetDllDirectoryW(below(L"runtime"));
    HMODULE python = LoadLibraryExW(below(L"runtime\\" PYTHON), NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
    PythonMain run = python ? (PythonMain)(void *)GetProcAddress(python, "Py_Main") : NULL;
    wchar_t **all = calloc(count + added + 1, sizeof *all);
    if (!run || !all) return damaged();
    all[0] = words[0];
    for (int i = 0; i < added; i++) all[1 + i] = first[i];
    for (int i = 1; i < count; i++) all[added + i] = words[i];
    return run(count + added, all);
}

#ifdef CONSOLE
int wmain(int count, wchar_t **words) { return start(count, words); }
#else
int WINAPI wWinMain(HINSTANCE self, HINSTANCE none, PWSTR line, int shown) {
    int count = 0;
    wchar_t **words = CommandLineToArgvW(GetCommandLineW(), &count);
    (void)self, (void)none, (void)line, (void)shown;
    return words ? start(count, words) : damaged();
}
#endif
