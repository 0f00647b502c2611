# Criterion's assertions leave by longjmp, which the compiler does not see.
set_source_files_properties(market.c PROPERTIES COMPILE_OPTIONS -Wno-null-dereference)

# The engine, one program per source file of src/engine, with a small market around it. What needs
# thousands of orders links an engine without the costly checks, which walk the state each time.
get_target_property(engine_sources gridclear_engine SOURCES)
list(TRANSFORM engine_sources PREPEND ${PROJECT_SOURCE_DIR}/src/engine/)
add_library(engine_quick STATIC ${engine_sources})
target_link_libraries(engine_quick PUBLIC gridclear_base)
target_compile_options(engine_quick PRIVATE -UGRIDCLEAR_COSTLY)

function(gridclear_unit_engine name engine)
    add_executable(unit_${name} ${name}.c market.c)
    target_link_libraries(unit_${name} PRIVATE ${engine} gridclear_sys PkgConfig::criterion)
    add_test(NAME unit_${name} COMMAND unit_${name})
endfunction()

# Commands nobody would send, from a seed.
add_executable(engine_storm ../fuzz/engine_storm.c ../fuzz/storm.c)
target_link_libraries(engine_storm PRIVATE gridclear_engine gridclear_sys)
add_test(NAME engine_storm COMMAND engine_storm)

gridclear_unit_engine(engine_match engine_quick)
gridclear_unit_engine(engine_tranche gridclear_engine)
gridclear_unit_engine(engine_reason engine_quick)
gridclear_unit_engine(engine_admit gridclear_engine)
gridclear_unit_engine(engine_engine engine_quick)
gridclear_unit_engine(engine_layout engine_quick)
gridclear_unit_engine(engine_slot gridclear_engine)
gridclear_unit_engine(engine_book gridclear_engine)
gridclear_unit_engine(engine_timer gridclear_engine)
gridclear_unit_engine(engine_order gridclear_engine)
gridclear_unit_engine(engine_stream gridclear_engine)
gridclear_unit_engine(engine_registry gridclear_engine)
gridclear_unit_engine(engine_audit gridclear_engine)
gridclear_unit_engine(engine_describe engine_quick)
gridclear_unit(hash gridclear_base)
gridclear_unit(status gridclear_base)
