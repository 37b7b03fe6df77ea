# How this project makes its libraries: every file listed, nothing global.

# The warnings that every target of ours is built with.  Not -Wrestrict: g++ 12 sees
# overlapping copies in `std::string + literal` when it optimises (GCC bug 105651).
add_library(attest_flags INTERFACE)
target_compile_options(attest_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wno-restrict
  $<$<BOOL:${ATTEST_WARNINGS_AS_ERRORS}>:-Werror>)
target_include_directories(attest_flags INTERFACE
  ${PROJECT_SOURCE_DIR} ${PROJECT_BINARY_DIR}/generated)

# attest_precompile(TARGET [HEADER…]): these headers and those that most sources include are
# compiled once.
function(attest_precompile target)
  target_precompile_headers(${target} PRIVATE <algorithm> <functional> <iterator> <map>
    <memory> <optional> <set> <span> <string> <string_view> <unordered_map> <unordered_set>
    <utility> <vector> ${ARGN})
endfunction()

# attest_library(NAME SOURCES … HEADERS … [LINKS …] [PRIVATE_LINKS …])
# LINKS are the rooms that the headers speak of; PRIVATE_LINKS are foreign
# libraries, which no header of ours may show.
#
# Each header is compiled alone: by its source, which includes it first (tools/check_includes
# sees to that), or, where it has none, by the target all_verify_interface_header_sets.
function(attest_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;HEADERS;LINKS;PRIVATE_LINKS" ${ARGN})
  add_library(${name} STATIC ${ARG_SOURCES})
  list(TRANSFORM ARG_SOURCES REPLACE "\\.cpp$" ".h" OUTPUT_VARIABLE first_included)
  set(alone ${ARG_HEADERS})
  list(REMOVE_ITEM alone ${first_included})
  set(with_source ${ARG_HEADERS})
  list(REMOVE_ITEM with_source ${alone})
  target_sources(${name} PUBLIC
    FILE_SET HEADERS BASE_DIRS ${PROJECT_SOURCE_DIR} FILES ${with_source}
    FILE_SET alone TYPE HEADERS BASE_DIRS ${PROJECT_SOURCE_DIR} FILES ${alone})
  set_target_properties(${name} PROPERTIES
    VERIFY_INTERFACE_HEADER_SETS ON INTERFACE_HEADER_SETS_TO_VERIFY alone)
  target_link_libraries(${name} PUBLIC attest_flags ${ARG_LINKS} PRIVATE ${ARG_PRIVATE_LINKS})
  if(ATTEST_PRECOMPILED_HEADERS)
    attest_precompile(${name})
  endif()
endfunction()
