# How this project makes its libraries: every file listed, nothing global.

# The warnings that every target of ours is built with.  Not -Wrestrict: g++ 12 sees
# overlapping copies in `std::string + literal` when it optimises (GCC bug 105651).
add_library(attest_flags INTERFACE)
target_compile_options(attest_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wno-restrict
  $<$<BOOL:${ATTEST_WARNINGS_AS_ERRORS}>:-Werror>)
target_include_directories(attest_flags INTERFACE
  ${PROJECT_SOURCE_DIR} ${PROJECT_BINARY_DIR}/generated)

# attest_library(NAME SOURCES … HEADERS … [LINKS …] [PRIVATE_LINKS …])
# LINKS are the rooms that the headers speak of; PRIVATE_LINKS are foreign
# libraries, which no header of ours may show.
function(attest_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;HEADERS;LINKS;PRIVATE_LINKS" ${ARGN})
  add_library(${name} STATIC ${ARG_SOURCES})
  target_sources(${name} PUBLIC
    FILE_SET HEADERS BASE_DIRS ${PROJECT_SOURCE_DIR} FILES ${ARG_HEADERS})
  set_target_properties(${name} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)
  target_link_libraries(${name} PUBLIC attest_flags ${ARG_LINKS} PRIVATE ${ARG_PRIVATE_LINKS})
endfunction()
