; The setup program for Windows. windows/installer.py gives VERSION, NUMBERS, MAKER, FILES, ICON, OUT and LICENCE.
;
; For one person, without asking for an administrator: setup.exe /S /CurrentUser
; For everybody on the computer:                       setup.exe /S /AllUsers     (an administrator's rights)
; Another place:                                       setup.exe /S /D=C:\Place   (must come last, without quotes)
; A clinic's file, companion-clinic.json with its packs, that lies beside the setup program is taken along.
; To remove it silently and keep what people wrote:    uninstall.exe /S
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
  !insertmacro MULTIUSER_INIT
FunctionEnd

Function un.onInit
  SetRegView 64
  !insertmacro MULTIUSER_UNINIT
FunctionEnd

Section
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
