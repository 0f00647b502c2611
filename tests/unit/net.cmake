# The wire: arena, pre-scan, frames, codec, connections.
add_library(message_samples STATIC message_samples.c)
target_link_libraries(message_samples PUBLIC gridclear_net)
target_include_directories(message_samples PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})

gridclear_unit(arena gridclear_base)
gridclear_unit(authority gridclear_net)
gridclear_unit(codec message_samples gridclear_net gridclear_engine)
target_compile_definitions(unit_codec PRIVATE
    GOLDEN_FILE="${PROJECT_SOURCE_DIR}/tests/golden/messages.hex")
add_library(raw_peer STATIC raw_peer.c)
target_link_libraries(raw_peer PUBLIC gridclear_base PkgConfig::libuv PkgConfig::openssl)
add_test(NAME golden_read_by_python
    COMMAND /usr/bin/python3 ${PROJECT_SOURCE_DIR}/tests/golden/read_by_python.py
            ${PROJECT_SOURCE_DIR}/proto ${PROJECT_SOURCE_DIR}/tests/golden/messages.hex)
gridclear_unit(connection raw_peer gridclear_net)
gridclear_unit(frame gridclear_net)
gridclear_unit(tls gridclear_net)
gridclear_unit(prescan gridclear_net PkgConfig::protobuf_c)
