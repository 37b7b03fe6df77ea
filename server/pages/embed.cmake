# cmake -DOUT=FILE -DCATALOGUE=FILE -DFILES="style.css;…" [-DBUILT=FOLDER] -P embed.cmake
#
# Writes the catalogue and the files that pages load as C++.  FILES get a digest in their
# names; what the bundler has put into BUILT has one already.
set(delimiter "attest-asset")

function(literal path result)
  file(READ "${path}" content)
  string(FIND "${content}" ")${delimiter}\"" clash)
  if(NOT clash EQUAL -1)
    message(FATAL_ERROR "${path} holds the delimiter of its literal")
  endif()
  set(${result} "R\"${delimiter}(${content})${delimiter}\"sv" PARENT_SCOPE)
endfunction()

function(media_type name result)
  if(name MATCHES "[.]css$")
    set(type "text/css; charset=utf-8")
  elseif(name MATCHES "[.]js$")
    set(type "text/javascript; charset=utf-8")
  elseif(name MATCHES "[.]svg$")
    set(type "image/svg+xml")
  elseif(name MATCHES "[.]md$")
    set(type "text/plain; charset=utf-8")
  else()
    set(type "application/octet-stream")
  endif()
  set(${result} "${type}" PARENT_SCOPE)
endfunction()

set(rows "")
function(add_row name path)
  media_type("${name}" type)
  literal("${path}" content)
  string(APPEND rows "    {\"${name}\", \"${type}\", ${content}},\n")
  set(rows "${rows}" PARENT_SCOPE)
endfunction()

# What the licences of bundled packages ask to be told.
if(EXISTS "${BUILT}/licences.md")
  list(APPEND FILES "${BUILT}/licences.md")
endif()
foreach(path IN LISTS FILES)
  get_filename_component(stem "${path}" NAME_WLE)
  get_filename_component(extension "${path}" LAST_EXT)
  file(SHA256 "${path}" digest)
  string(SUBSTRING "${digest}" 0 10 digest)
  add_row("${stem}.${digest}${extension}" "${path}")
endforeach()
if(BUILT)
  file(GLOB built "${BUILT}/*.js")
  foreach(path IN LISTS built)
    get_filename_component(name "${path}" NAME)
    add_row("${name}" "${path}")
  endforeach()
endif()

literal("${CATALOGUE}" catalogue)
file(WRITE "${OUT}.new" "// Made by server/pages/embed.cmake.
#include \"server/pages/embedded.h\"

#include <array>

namespace attest::server::pages {

using namespace std::string_view_literals;

const std::string_view kCatalogueJson = ${catalogue};

std::span<const Asset> embedded_assets() {
  static const auto kAssets = std::to_array<Asset>({
${rows}  });
  return kAssets;
}

}  // namespace attest::server::pages
")
file(COPY_FILE "${OUT}.new" "${OUT}" ONLY_IF_DIFFERENT)
