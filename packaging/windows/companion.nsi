; The setup program for Windows. windows/installer.py gives VERSION, NUMBERS, MAKER, FILES, ICON, OUT, LICENCE
; and LIBRARY.
;
; For one person, without asking for an administrator: setup.exe /S /CurrentUser
; For everybody on the computer:                       setup.exe /S /AllUsers     (an administrator's rights)
; Another place:                                       setup.exe /S /D=C:\Place   (must come last, without quotes)
; A clinic's file, companion-clinic.json with its packs, that lies beside the setup program is taken along.
; To remove it silently and keep what people wrote:    uninstall.exe /S
; Ends with 1618, changing nothing, where Companion is open, and with 1638 where a newer one is there.
Target amd64-unicode
Unicode true
ManifestSupportedOS Win10
ManifestDPIAware true
SetCompressor /SOLID lzma
SetCompressorDictSize 128
SetDateSave on

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_INSTDIR "Companion"
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "Software\Companion"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "Place"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "Software\Companion"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "Place"
!include "MultiUser.nsh"
!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "WordFunc.nsh"

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Companion"
!define TYPE "Companion.Pack"

Name "Companion"
OutFile "${OUT}"
BrandingText "Companion ${VERSION}"
VIProductVersion "${NUMBERS}"
VIFileVersion "${NUMBERS}"
VIAddVersionKey ProductName "Companion"
VIAddVersionKey CompanyName "${MAKER}"
VIAddVersionKey FileDescription "Companion setup"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey LegalCopyright "MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\companion.exe"
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

Function .onInit
  SetRegView 64
  StrCpy $R9 $INSTDIR ; what /D= names, which the next line forgets
  !insertmacro MULTIUSER_INIT
  ${If} $R9 != ""
    StrCpy $INSTDIR $R9
  ${EndIf}
FunctionEnd

Function un.onInit
  SetRegView 64
  !insertmacro MULTIUSER_UNINIT
FunctionEnd

; A session may be going on, and what it has not loaded yet would be gone. Device management takes 1618 for "later".
!macro NOT_WHILE_IT_IS_OPEN
  ${If} ${FileExists} "$INSTDIR\runtime\${LIBRARY}"
    again:
    ClearErrors
    FileOpen $0 "$INSTDIR\runtime\${LIBRARY}" a
    ${If} ${Errors}
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "Companion is open on this computer. Nothing was changed yet. \
        Please end the session if there is one, close Companion, and try again." /SD IDCANCEL IDRETRY again
      SetErrorLevel 1618
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

Section
  ReadRegStr $0 SHCTX "${UNINSTALL}" "DisplayVersion"
  ${VersionCompare} "$0" "${VERSION}" $1
  ${If} $1 == 1
    MessageBox MB_OK|MB_ICONEXCLAMATION "Companion $0 is on this computer already, and ${VERSION} is older. Nothing was \
      changed. An older Companion can't read what a newer one wrote." /SD IDOK
    SetErrorLevel 1638
    Quit
  ${EndIf}
  !insertmacro NOT_WHILE_IT_IS_OPEN
  ; An older version goes first: a module that is no more must not stay and be found.
  RMDir /r "$INSTDIR\site"
  RMDir /r "$INSTDIR\runtime"
  RMDir /r "$INSTDIR\licences"
  !include "${FILES}"
  ${If} ${FileExists} "$EXEDIR\companion-clinic.json"
    CopyFiles /SILENT "$EXEDIR\companion-clinic.json" "$INSTDIR"
    CopyFiles /SILENT "$EXEDIR\*.companion-pack" "$INSTDIR"
  ${EndIf}
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Companion.lnk" "$INSTDIR\companion.exe"

  WriteRegStr SHCTX "Software\Companion" "Place" "$INSTDIR"
  WriteRegStr SHCTX "Software\Classes\.companion-pack" "" "${TYPE}"
  WriteRegStr SHCTX "Software\Classes\${TYPE}" "" "Companion pack"
  WriteRegStr SHCTX "Software\Classes\${TYPE}\DefaultIcon" "" "$INSTDIR\companion.exe,0"
  WriteRegStr SHCTX "Software\Classes\${TYPE}\shell\open\command" "" '"$INSTDIR\companion.exe" "%1"'
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayName" "Companion"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL}" "Publisher" "${MAKER}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayIcon" "$INSTDIR\companion.exe"
  WriteRegStr SHCTX "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD SHCTX "${UNINSTALL}" "EstimatedSize" $0
SectionEnd

Section Uninstall
  !insertmacro NOT_WHILE_IT_IS_OPEN
  RMDir /r "$INSTDIR\site"
  RMDir /r "$INSTDIR\runtime"
  RMDir /r "$INSTDIR\licences"
  Delete "$INSTDIR\companion.exe"
  Delete "$INSTDIR\companion.com"
  Delete "$INSTDIR\companion-clinic.json"
  Delete "$INSTDIR\*.companion-pack"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Companion.lnk"
  DeleteRegKey SHCTX "${UNINSTALL}"
  DeleteRegKey SHCTX "Software\Companion"
  DeleteRegKey SHCTX "Software\Classes\${TYPE}"
  ReadRegStr $0 SHCTX "Software\Classes\.companion-pack" ""
  ${If} $0 == "${TYPE}"
    DeleteRegKey SHCTX "Software\Classes\.companion-pack"
  ${EndIf}

  ; What people wrote stays unless this person says otherwise; silently it always stays. Only their own is asked about.
  SetShellVarContext current
  ${If} ${FileExists} "$LOCALAPPDATA\companion\*.*"
    MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "Companion is removed. Your record is still on this computer, \
      encrypted, in$\r$\n$LOCALAPPDATA\companion$\r$\n$\r$\nRemove your record too? It can't be brought back. \
      Say No if you may use Companion again, or are not sure." /SD IDNO IDNO kept
    RMDir /r "$LOCALAPPDATA\companion"
    kept:
  ${EndIf}
SectionEnd
