@echo off
rem Starts Vägval with a Java 25 or newer: the window without arguments, the command line with them.
setlocal
set "NEEDED=25"
set "APP=%~dp0.."
set "JAVA="

if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined JAVA for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :try "%%~dp$PATH:J.."
if not defined JAVA for %%R in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks") do (
    for /d %%D in ("%%~R\*") do call :try "%%~D"
)
if not defined JAVA (
    chcp 65001 >nul
    echo Vägval behöver Java %NEEDED% eller senare: installera det, eller låt JAVA_HOME peka ut mappen där det finns. 1>&2
    exit /b 2
)

rem Classes once loaded are kept for the next start. Java does without the file when it no longer fits, but does not make it anew
rem when only a jar is another: remove the folder after an update that slows the start.
set "CACHE=%LOCALAPPDATA%\Vagval\cache"
if not exist "%CACHE%" mkdir "%CACHE%" 2>nul
set COMMON=-Xlog:disable -XX:+UseSerialGC -XX:+AutoCreateSharedArchive

rem The window opens without arguments, with a review file alone, and with --oppna; everything else is a command.
set "WINDOW="
if "%~1"=="" set "WINDOW=1"
if "%~1"=="--oppna" set "WINDOW=1"
if /i "%~x1"==".vagval" if "%~2"=="" set "WINDOW=1"
if defined WINDOW (
    "%JAVA%" %COMMON% "-XX:SharedArchiveFile=%CACHE%\window.jsa" %VAGVAL_OPTS% --module-path "%APP%\lib\javafx" --add-modules javafx.controls,javafx.swing,jfx.incubator.richtext --enable-native-access=javafx.graphics,ALL-UNNAMED -cp "%APP%\lib\*" se.vagval.app.Main %*
) else (
    "%JAVA%" %COMMON% "-XX:SharedArchiveFile=%CACHE%\command.jsa" -XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m -Djdk.reflect.useNativeAccessorOnly=true %VAGVAL_OPTS% "-Dvagval.command=%~f0" -cp "%APP%\lib\*;%APP%\lib\javafx\*" se.vagval.app.Main %*
)
exit /b %ERRORLEVEL%

rem Sets JAVA if the folder %1 holds a Java that is new enough, by its file "release".
:try
if defined JAVA exit /b
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
for /f tokens^=2^ delims^=^". %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do (
    if %%V geq %NEEDED% set "JAVA=%~1\bin\java.exe"
)
exit /b
