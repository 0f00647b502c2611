# Matching cases of other markets; skipped where their data is not at hand.
add_test(NAME vectors
    COMMAND /usr/bin/python3 ${CMAKE_CURRENT_SOURCE_DIR}/vectors.py
        --gridclear $<TARGET_FILE:gridclear>)
set_tests_properties(vectors PROPERTIES SKIP_RETURN_CODE 77)
