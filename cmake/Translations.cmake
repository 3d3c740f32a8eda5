# Puts the catalogues of translations/ into the room of words, under :/liaison/translations.
# New texts are taken up by: cmake --build --preset dev --target update_translations
file(GLOB liaison_catalogues CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/translations/*.ts)
if(liaison_catalogues)
    qt_add_lrelease(liaison_words TS_FILES ${liaison_catalogues} QM_FILES_OUTPUT_VARIABLE liaison_compiled_catalogues)
    foreach(file IN LISTS liaison_compiled_catalogues)
        get_filename_component(name ${file} NAME)
        set_source_files_properties(${file} PROPERTIES QT_RESOURCE_ALIAS ${name})
    endforeach()
    qt_add_resources(liaison_words translations PREFIX /liaison/translations FILES ${liaison_compiled_catalogues})
    # Without the include path lupdate does not know our namespace and files the texts under the wrong names. Of English
    # only the plurals need words. The command line speaks English: programs read it.
    set(liaison_plurals ${CMAKE_SOURCE_DIR}/translations/liaison_en.ts)
    list(REMOVE_ITEM liaison_catalogues ${liaison_plurals})
    set(liaison_lupdate Qt6::lupdate -no-obsolete -locations none -I ${CMAKE_SOURCE_DIR} ui app/desktop)
    add_custom_target(update_translations
        COMMAND ${liaison_lupdate} -ts ${liaison_catalogues}
        COMMAND ${liaison_lupdate} -pluralonly -ts ${liaison_plurals}
        WORKING_DIRECTORY ${CMAKE_SOURCE_DIR} VERBATIM)
endif()
