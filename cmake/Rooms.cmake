# A room is a folder of core or ui with a library of its own, liaison_<room>, which links only what it may use:
#
#   liaison_room(<room> USES <rooms below it…> [LINKS <other libraries…>])
#
# The rooms of a floor stand in one list, each after those that it uses, so that there can be no circle. With a library
# come those that it uses itself. tests/core/floors_test.cpp reads the same lists and holds every #include against them,
# and tests/CMakeLists.txt links each room whole with nothing but what it may use.
function(liaison_room room)
    cmake_parse_arguments(PARSE_ARGV 1 room "" "" "USES;LINKS")
    file(GLOB_RECURSE room_sources CONFIGURE_DEPENDS ${room}/*.h ${room}/*.cpp)
    add_library(liaison_${room} STATIC ${room_sources})
    list(TRANSFORM room_USES PREPEND liaison_)
    target_link_libraries(liaison_${room} PUBLIC ${room_USES} ${room_LINKS})
    set_property(GLOBAL APPEND PROPERTY LIAISON_ROOMS ${room})
endfunction()
