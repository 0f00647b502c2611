gridclear_unit(csv gridclear_scenario PkgConfig::zlib)
gridclear_unit(text gridclear_options)
gridclear_unit(window gridclear_cmcm)
gridclear_unit(histogram gridclear_scenario)
gridclear_unit(requote gridclear_scenario)
gridclear_unit(scenario gridclear_scenario)
target_compile_definitions(unit_scenario PRIVATE
    GRIDCLEAR_DATA_DIR="${PROJECT_SOURCE_DIR}/../shared/data")

# Clients are tried with a clearinghouse that is real up to durability.
add_library(memory_house STATIC memory_house.c)
target_include_directories(memory_house PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
target_link_libraries(memory_house PUBLIC gridclear_server gridclear_engine gridclear_net)
add_executable(memory_house_program memory_house_main.c)
set_target_properties(memory_house_program PROPERTIES OUTPUT_NAME memory_house)
target_link_libraries(memory_house_program PRIVATE memory_house gridclear_options)
gridclear_unit(session_client memory_house gridclear_cmcm)
