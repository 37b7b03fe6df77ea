# How this project makes its libraries: every source listed, nothing global.

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
# A source brings the header of its name with it; HEADERS are those without a source.
# LINKS are the rooms that the headers speak of; PRIVATE_LINKS are foreign
# libraries, which no header of ours may show.
#
# Each header is compiled alone: by its source, which includes it first (tools/check_includes
# sees to that), or, where it has none, by the target all_verify_interface_header_sets.
function(attest_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;HEADERS;LINKS;PRIVATE_LINKS" ${ARGN})
  add_library(${name} STATIC ${ARG_SOURCES})
  set(with_source "")
  foreach(source IN LISTS ARG_SOURCES)
    string(REGEX REPLACE "\\.cpp$" ".h" header ${source})
    if(EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/${header})
      list(APPEND with_source ${header})
    endif()
  endforeach()
  target_sources(${name} PUBLIC
    FILE_SET HEADERS BASE_DIRS ${PROJECT_SOURCE_DIR} FILES ${with_source}
    FILE_SET alone TYPE HEADERS BASE_DIRS ${PROJECT_SOURCE_DIR} FILES ${ARG_HEADERS})
  set_target_properties(${name} PROPERTIES
    VERIFY_INTERFACE_HEADER_SETS ON INTERFACE_HEADER_SETS_TO_VERIFY alone)
  target_link_libraries(${name} PUBLIC attest_flags ${ARG_LINKS} PRIVATE ${ARG_PRIVATE_LINKS})
  if(ATTEST_PRECOMPILED_HEADERS)
    attest_precompile(${name})
  endif()
endfunction()
