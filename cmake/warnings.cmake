# The one place that says how the compiler is to judge us. Every library and program links it.
add_library(gridclear_warnings INTERFACE)
target_compile_options(gridclear_warnings INTERFACE
    -Wall -Wextra -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Wold-style-definition
    -Wpointer-arith -Wcast-qual -Wwrite-strings -Wundef -Wvla -Wconversion -Wsign-conversion
    -Wswitch-enum -Wformat=2 -Wnull-dereference -fno-common -fno-strict-aliasing)
if(GRIDCLEAR_WERROR)
    target_compile_options(gridclear_warnings INTERFACE -Werror)
endif()
target_compile_definitions(gridclear_warnings INTERFACE
    _GNU_SOURCE $<$<BOOL:${GRIDCLEAR_COSTLY}>:GRIDCLEAR_COSTLY=1>)
target_include_directories(gridclear_warnings INTERFACE ${PROJECT_SOURCE_DIR}/src)
