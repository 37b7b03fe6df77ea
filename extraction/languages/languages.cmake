# Every language the project reads; registry.cpp is generated from this list.
set(ATTEST_LANGUAGES en ru ko)
