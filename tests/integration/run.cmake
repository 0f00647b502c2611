# The verifier against markets that were tampered with, and services that are killed under load.
add_executable(verify_market verify_market.c)
target_link_libraries(verify_market PRIVATE gridclear_test_persist)

add_test(NAME integration/verifier
    COMMAND ${WITH_POSTGRES} /usr/bin/python3 ${CMAKE_CURRENT_SOURCE_DIR}/verifier_test.py
        $<TARGET_FILE:gridclear> $<TARGET_FILE:verify_market>)
set_tests_properties(integration/verifier PROPERTIES TIMEOUT 300 LABELS integration)
