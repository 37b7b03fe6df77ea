# cmake -DSOURCE=server/page -DCATALOGUE=FILE -DWORK=FOLDER -DNPM=PROGRAM -P bundle.cmake
#
# Type-checks and bundles the script of the pages into WORK/page/dist.  Without npm, or when its
# registry cannot be reached, dist stays empty and the pages do without: they are whole as they
# are.  Packages lie in WORK, so that the checkout stays clean.
set(page "${WORK}/page")
set(dist "${page}/dist")
file(MAKE_DIRECTORY "${page}" "${WORK}/pages")
file(REMOVE_RECURSE "${page}/src" "${dist}")
file(COPY "${SOURCE}/src" "${SOURCE}/.npmrc" "${SOURCE}/package.json" "${SOURCE}/package-lock.json"
  "${SOURCE}/tsconfig.json" "${SOURCE}/vite.config.ts" DESTINATION "${page}")
file(COPY "${CATALOGUE}" DESTINATION "${WORK}/pages")
file(MAKE_DIRECTORY "${dist}")

function(without_script reason)
  message("page: built without its script (${reason}); the pages work without it")
endfunction()

if(NOT NPM)
  without_script("npm is not installed")
  return()
endif()

execute_process(COMMAND node --version OUTPUT_VARIABLE version RESULT_VARIABLE result
  OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
string(REGEX REPLACE "^v" "" version "${version}")
if(NOT result EQUAL 0 OR version VERSION_LESS 20.19)
  without_script("it takes Node.js 20.19 or newer, this is ${version}")
  return()
endif()

# What is installed already is left alone.
file(SHA256 "${page}/package-lock.json" wanted)
set(installed "")
if(EXISTS "${page}/node_modules/.installed")
  file(READ "${page}/node_modules/.installed" installed)
endif()
if(NOT installed STREQUAL wanted)
  execute_process(
    COMMAND "${NPM}" ci --no-audit --no-fund --prefer-offline --fetch-retries=1
            --fetch-timeout=30000
    WORKING_DIRECTORY "${page}" RESULT_VARIABLE result OUTPUT_VARIABLE log ERROR_VARIABLE log)
  if(NOT result EQUAL 0)
    without_script("the packages could not be fetched")
    return()
  endif()
  file(WRITE "${page}/node_modules/.installed" "${wanted}")
endif()

foreach(step "check" "build")
  execute_process(COMMAND "${NPM}" run --silent ${step}
    WORKING_DIRECTORY "${page}" RESULT_VARIABLE result OUTPUT_VARIABLE log ERROR_VARIABLE log)
  if(NOT result EQUAL 0)
    message(FATAL_ERROR "page: npm run ${step} failed\n${log}")
  endif()
endforeach()
