gridclear_unit(csv gridclear_scenario PkgConfig::zlib)
gridclear_unit(text gridclear_options)
gridclear_unit(window gridclear_cmcm)
gridclear_unit(histogram gridclear_scenario)
gridclear_unit(requote gridclear_scenario)
gridclear_unit(scenario gridclear_scenario)
target_compile_definitions(unit_scenario PRIVATE
    GRIDCLEAR_DATA_DIR="${PROJECT_SOURCE_DIR}/../shared/data")
