set(WITH_POSTGRES ${PROJECT_SOURCE_DIR}/tests/lib/with-postgres)

add_library(gridclear_test_persist STATIC
    ../lib/database.c
    ../lib/outcome.c
    persist_market.c
    persist_proxy.c)
target_link_libraries(gridclear_test_persist
    PUBLIC gridclear_persist gridclear_engine gridclear_sys PkgConfig::libpq Threads::Threads)

function(persist_test name)
    add_executable(${name} ${name}.c)
    target_link_libraries(${name} PRIVATE gridclear_test_persist)
    add_test(NAME integration/${name} COMMAND ${WITH_POSTGRES} $<TARGET_FILE:${name}>)
    set_tests_properties(integration/${name} PROPERTIES TIMEOUT 300 LABELS integration
        FAIL_REGULAR_EXPRESSION "(^|\n)not ok ")
endfunction()

persist_test(persist_journal)
persist_test(persist_projection)
if(NOT GRIDCLEAR_THREADS_ONLY) # The thread sanitizer takes locks of its own on every thread.
    persist_test(engine_quiet)
    target_link_libraries(engine_quiet PRIVATE gridclear_server PkgConfig::libuv ${CMAKE_DL_LIBS})
endif()
