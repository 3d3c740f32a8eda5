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

add_library(liaison_sqlite SHARED "${sqlite3mc_source}")
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
