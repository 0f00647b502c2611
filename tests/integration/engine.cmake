# What the engine is by construction: the same on every compiler, and alone with its memory.
add_test(NAME determinism COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/determinism.sh)
set_tests_properties(determinism PROPERTIES TIMEOUT 300)

# The sanitizers' own calls would be seen as the engine's: it is built here without them.
if(NOT GRIDCLEAR_THREADS_ONLY)
    get_target_property(engine_sources gridclear_engine SOURCES)
    list(TRANSFORM engine_sources PREPEND ${PROJECT_SOURCE_DIR}/src/engine/)
    add_executable(steady_state steady_state.c ../unit/market.c ${engine_sources}
        ${PROJECT_SOURCE_DIR}/src/sys/check_failed.c)
    target_link_libraries(steady_state PRIVATE gridclear_warnings)
    target_compile_options(steady_state PRIVATE -O2 -fno-sanitize=all -UGRIDCLEAR_COSTLY)
    target_link_options(steady_state PRIVATE -fno-sanitize=all
        LINKER:--wrap=malloc,--wrap=calloc,--wrap=aligned_alloc)
    add_test(NAME steady_state COMMAND steady_state)
endif()
