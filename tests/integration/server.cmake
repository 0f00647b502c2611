# Plain programs: they run under every preset, that of the thread sanitizer included.
add_executable(ring_stress ring_stress.c)
target_link_libraries(ring_stress PRIVATE gridclear_base gridclear_sys Threads::Threads)
add_test(NAME ring_stress COMMAND ring_stress)

add_library(toy_machine STATIC toy_machine.c)
target_link_libraries(toy_machine PUBLIC gridclear_base)

add_executable(pipeline_stress pipeline_stress.c)
target_link_libraries(pipeline_stress PRIVATE toy_machine gridclear_server)
add_test(NAME pipeline_stress COMMAND pipeline_stress)

add_executable(region_life region_life.c region_client.c region_service.c)
target_link_libraries(region_life PRIVATE gridclear_net gridclear_engine gridclear_sys)
add_test(NAME integration/region_life
    COMMAND ${PROJECT_SOURCE_DIR}/tests/lib/with-postgres
        $<TARGET_FILE:region_life> $<TARGET_FILE:gridcleard>)
set_tests_properties(integration/region_life PROPERTIES TIMEOUT 300 LABELS integration)
