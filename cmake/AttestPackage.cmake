# The Debian package: `cpack` in the build folder, or tools/check_package, which also installs
# it into a fresh system.
include(GNUInstallDirs)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME attest)
# Whoever packs it, as Debian's tools know them; else who made the last commit.
if(DEFINED ENV{DEBEMAIL})
  set(maintainer "$ENV{DEBFULLNAME} <$ENV{DEBEMAIL}>")
else()
  execute_process(COMMAND git log -1 "--format=%an <%ae>" OUTPUT_VARIABLE maintainer
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR} OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
endif()
set(ATTEST_MAINTAINER "${maintainer}" CACHE STRING "Maintainer of the package: NAME <ADDRESS>")
set(CPACK_PACKAGE_CONTACT "${ATTEST_MAINTAINER}")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/package)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Read when the program runs, so that no tool finds it out.
set(CPACK_DEBIAN_PACKAGE_DEPENDS hunspell-ko)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "knowledge base of figures and where they were said")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"attest reads articles in English, Russian and Korean, finds the numeric
claims in them, and answers searches with the sentence, the source and the
exact place. It checks statements against what it has read, shows which
sources contradict one another, and checks the arithmetic of articles.
.
A figure is found in every form that it is written in, in digits or in words.")

set(documents ${PROJECT_BINARY_DIR}/documents)
file(MAKE_DIRECTORY ${documents})
string(TIMESTAMP ATTEST_DATE "%a, %d %b %Y %H:%M:%S +0000" UTC)
configure_file(${CMAKE_CURRENT_LIST_DIR}/debian/changelog.in ${documents}/changelog.Debian @ONLY)
configure_file(${PROJECT_SOURCE_DIR}/CHANGELOG.md ${documents}/changelog COPYONLY)
find_program(GZIP gzip REQUIRED)
foreach(name changelog changelog.Debian)
  execute_process(COMMAND ${GZIP} -9nf ${documents}/${name} COMMAND_ERROR_IS_FATAL ANY)
endforeach()
install(FILES ${documents}/changelog.gz ${documents}/changelog.Debian.gz
    ${CMAKE_CURRENT_LIST_DIR}/debian/copyright
  DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(DIRECTORY ${PROJECT_SOURCE_DIR}/docs/ DESTINATION ${CMAKE_INSTALL_DOCDIR}
  FILES_MATCHING PATTERN "*.md" PATTERN decisions EXCLUDE)

include(CPack)
