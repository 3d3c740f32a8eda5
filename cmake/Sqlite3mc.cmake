# SQLite3 Multiple Ciphers as a private libsqlite3.so.0 beside the programs. Qt's SQLite driver plugin asks for that
# soname and takes the library that is already loaded, so the programs link it first (liaison_sqlite keeps it with
# --no-as-needed and puts its folder into the RPATH).
set(SQLITE3MC_DIR "${CMAKE_SOURCE_DIR}/deps/sqlite3" CACHE PATH
    "Folder with the SQLite3 Multiple Ciphers amalgamation (sqlite3.c or sqlite3mc_amalgamation.c, and its header)")

set(sqlite3mc_source "")
foreach(candidate sqlite3.c sqlite3mc_amalgamation.c)
    if(EXISTS "${SQLITE3MC_DIR}/${candidate}")
        set(sqlite3mc_source "${SQLITE3MC_DIR}/${candidate}")
        break()
    endif()
endforeach()
if(NOT sqlite3mc_source)
    message(FATAL_ERROR
        "SQLite3 Multiple Ciphers was not found in ${SQLITE3MC_DIR}. Run script/setup, which fetches it, "
        "or give an unpacked upstream release with -DSQLITE3MC_DIR=FOLDER. "
        "Liaison Desk is never built on plain SQLite: a case file would not be encrypted.")
endif()
file(STRINGS "${sqlite3mc_source}" sqlite3mc_mark REGEX "SQLITE3MC_VERSION_STRING" LIMIT_COUNT 1)
if(NOT sqlite3mc_mark)
    message(FATAL_ERROR
        "${sqlite3mc_source} is plain SQLite, not SQLite3 Multiple Ciphers: a case file would not be encrypted. "
        "Run script/setup, or give an unpacked upstream release with -DSQLITE3MC_DIR=FOLDER.")
endif()

# Its file layer ignores every error of reading but a short read: an error on one page of a log ended the log there, and
# what was acknowledged after that page was gone; an error on a page of the file was told as damage. In the copy that is
# compiled the error is handed on.
set(sqlite3mc_mended "${CMAKE_BINARY_DIR}/sqlite3mc/sqlite3.c")
file(READ "${sqlite3mc_source}" sqlite3mc_code)
set(sqlite3mc_readings "(xRead\\(REALFILE\\(pFile\\), [A-Za-z, ]+\\);\n +if \\(rc )== SQLITE_IOERR_SHORT_READ")
string(REGEX MATCHALL "${sqlite3mc_readings}" sqlite3mc_found "${sqlite3mc_code}")
list(LENGTH sqlite3mc_found sqlite3mc_found)
string(REGEX REPLACE "${sqlite3mc_readings}" "\\1!= SQLITE_OK" sqlite3mc_code "${sqlite3mc_code}")
if(NOT sqlite3mc_found EQUAL 4) # a semicolon parts each of the two places
    message(FATAL_ERROR "${sqlite3mc_source} reads pages otherwise than version 12.11.1 did. See whether mcIoRead and "
        "mcReadMainDb hand on every error of xRead now; if they do, take this step out of cmake/Sqlite3mc.cmake.")
endif()
if(EXISTS "${sqlite3mc_mended}")
    file(READ "${sqlite3mc_mended}" sqlite3mc_before)
endif()
if(NOT "${sqlite3mc_before}" STREQUAL "${sqlite3mc_code}")
    file(WRITE "${sqlite3mc_mended}" "${sqlite3mc_code}")
endif()

add_library(liaison_sqlite SHARED "${sqlite3mc_mended}")
target_include_directories(liaison_sqlite PRIVATE "${SQLITE3MC_DIR}")
set_target_properties(liaison_sqlite PROPERTIES OUTPUT_NAME sqlite3 SOVERSION 0 VERSION 0.8.6
    LIBRARY_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/lib AUTOMOC OFF AUTORCC OFF)
target_include_directories(liaison_sqlite SYSTEM INTERFACE "${SQLITE3MC_DIR}")
target_compile_definitions(liaison_sqlite PRIVATE
    SQLITE_ENABLE_FTS5 SQLITE_ENABLE_COLUMN_METADATA SQLITE_ENABLE_UNLOCK_NOTIFY SQLITE_ENABLE_SESSION
    SQLITE_ENABLE_PREUPDATE_HOOK SQLITE_ENABLE_MATH_FUNCTIONS SQLITE_ENABLE_RTREE SQLITE_SECURE_DELETE
    SQLITE_TEMP_STORE=2 SQLITE_THREADSAFE=1 SQLITE_ENABLE_STAT4)
target_compile_options(liaison_sqlite PRIVATE -O2 -w -fno-sanitize=all)
target_link_libraries(liaison_sqlite PRIVATE m dl pthread)
target_link_options(liaison_sqlite INTERFACE -Wl,--no-as-needed)
