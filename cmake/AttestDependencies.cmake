# The foreign libraries, all of them Debian packages (tools/install_dependencies
# lists the packages).  Each is linked by one room only; see DESIGN in docs/.
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(ICU 72 REQUIRED COMPONENTS uc i18n)
find_package(pugixml REQUIRED)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(CLI11 REQUIRED)
pkg_check_modules(XAPIAN REQUIRED IMPORTED_TARGET xapian-core>=1.4.22)
pkg_check_modules(GUMBO REQUIRED IMPORTED_TARGET gumbo)
pkg_check_modules(NETTLE REQUIRED IMPORTED_TARGET nettle)
find_library(STEMMER_LIBRARY stemmer REQUIRED)
