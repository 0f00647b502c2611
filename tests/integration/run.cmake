# The verifier against markets that were tampered with, and services that are killed under load.
add_executable(verify_market verify_market.c)
target_link_libraries(verify_market PRIVATE gridclear_test_persist)

add_test(NAME integration/verifier
    COMMAND ${WITH_POSTGRES} /usr/bin/python3 -B ${CMAKE_CURRENT_SOURCE_DIR}/verifier_test.py
        $<TARGET_FILE:gridclear> $<TARGET_FILE:verify_market>)
set_tests_properties(integration/verifier PROPERTIES TIMEOUT 300 LABELS integration)

# By hand, in full: kill_test.py build/dev/bin --kills 50 --outage 30
add_test(NAME integration/kill
    COMMAND /usr/bin/python3 -B ${CMAKE_CURRENT_SOURCE_DIR}/kill_test.py
        $<TARGET_FILE_DIR:gridcleard>)
set_tests_properties(integration/kill PROPERTIES TIMEOUT 300 LABELS integration RUN_SERIAL ON)
