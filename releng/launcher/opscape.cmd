@echo off
rem Opens the workbench with the files named, or runs a command that needs no display: opscape [FILE...] | opscape COMMAND ... | opscape --help
setlocal
set "HERE=%~dp0"
set "JAVA=java"
set "JAVAW=javaw"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if defined JAVA_HOME set "JAVAW=%JAVA_HOME%\bin\javaw"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 goto nojava
set "MAJOR=0"
for /f "tokens=3" %%v in ('call "%JAVA%" -version 2^>^&1 ^| findstr /i "version"') do for /f "delims=.-+ tokens=1" %%m in ("%%~v") do set "MAJOR=%%m"
if %MAJOR% LSS 21 goto nojava
if "%~1"=="" goto workbench
if exist "%~1" goto workbench
if "%~1"=="-h" goto command
if "%~1"=="--help" goto command
if "%~1"=="-V" goto command
if "%~1"=="--version" goto command
echo %~1| findstr /r "^[a-z][a-z-]*$" >nul && goto command

:workbench
for %%j in ("%HERE%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%j"
start "Opscape" "%JAVAW%" -Xmx4g -XX:+UseG1GC --enable-native-access=ALL-UNNAMED -jar "%LAUNCHER%" %*
exit /b 0

:command
if not exist "%LOCALAPPDATA%\opscape" mkdir "%LOCALAPPDATA%\opscape" >nul 2>&1
"%JAVA%" -Djava.awt.headless=true -Xlog:disable -Xshare:auto -Xmx4g -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%LOCALAPPDATA%\opscape\opscape-cli-%MAJOR%.jsa" -cp "%HERE%lib\opscape-cli.jar" org.opscape.cli.Main %*
exit /b %ERRORLEVEL%

:nojava
echo opscape: no Java 21 or later found. Install a JDK, or set JAVA_HOME. 1>&2
exit /b 1
