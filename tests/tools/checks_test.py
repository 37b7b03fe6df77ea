"""tools/check_includes, check_style and check_tables find the faults that they are for."""
import os
import subprocess
import tempfile
import unittest

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
LANGUAGES = {"extraction/languages/languages.cmake": "set(ATTEST_LANGUAGES en ko)\n"}
HEADER = "// What it is for.\n#pragma once\n"


def check(tool, files):
    """(exit status, what was printed) of the tool on a tree of these files."""
    with tempfile.TemporaryDirectory() as root:
        for name, content in {**LANGUAGES, **files}.items():
            path = os.path.join(root, name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w", encoding="utf-8") as file:
                file.write(content)
        subprocess.run(["git", "init", "-q", root], check=True)
        done = subprocess.run([os.path.join(ROOT, "tools", tool), root], capture_output=True,
                              text=True, encoding="utf-8")
        return done.returncode, done.stdout + done.stderr


class Includes(unittest.TestCase):
    def test_what_is_allowed_passes(self):
        for name, line in (("search/a.cpp", '#include "claims/claim.h"'),
                           ("search/a.cpp", '#include "search/b.h"'),
                           ("search/a.cpp", "#include <xapian.h>"),
                           ("store/a.cpp", "#include <string_view>"),
                           ("store/a.cpp", "#include <sys/stat.h>"),
                           ("cli/a.cpp", '#include "indexer/reader.h"'),
                           ("claims/a.h", '// "en" and "ko" in a comment'),
                           ("claims/a.cpp", 'auto s = "query lang:en";'),
                           ("extraction/languages/ko/ko.cpp", 'auto code = "ko";')):
            with self.subTest(name=name, line=line):
                self.assertEqual(check("check_includes", {name: line + "\n"}), (0, ""))

    def test_a_source_includes_its_own_header_first(self):
        own, other = '#include "text/a.h"\n', '#include "text/b.h"\n'
        for source, expect in (
                (own + other, (0, "")),
                ("// For.\n" + other + own, (1, "text/a.cpp:2: text/a.h is to be included first\n")),
                ("\n#include <map>\n" + own, (1, "text/a.cpp:2: text/a.h is to be included first\n")),
                ("int a;\n", (0, ""))):
            with self.subTest(source=source):
                files = {"text/a.h": HEADER, "text/b.h": HEADER, "text/a.cpp": source}
                self.assertEqual(check("check_includes", files), expect)

    def test_each_fault_is_named_with_its_place(self):
        for name, line, message in (
                ("claims/a.h", '#include "store/store.h"', "claims/ must not include store/"),
                ("store/a.h", '#include "extraction/extract.h"', "store/ must not include extraction/"),
                ("indexer/a.cpp", '#include "search/query.h"', "indexer/ must not include search/"),
                ("search/a.cpp", '#include "../claims/claim.h"', "does not start at the root"),
                ("search/a.cpp", '#include "claim.h"', "does not start at the root"),
                ("search/a.cpp", '#include "tests/kit.h"', "is in no room"),
                ("claims/a.cpp", "#include <xapian.h>", "<xapian.h> may not enter claims/"),
                ("extraction/a.cpp", "#include <unicode/uchar.h>", "may not enter extraction/"),
                ("search/a.cpp", "#include <boost/any.hpp>", "<boost/any.hpp> is unknown"),
                ("text/a.cpp", 'if (lang == "ko") {}', 'names the language "ko"'),
                ("extraction/a.cpp", 'f(/* "en" */ "en");', 'names the language "en"')):
            with self.subTest(name=name, line=line):
                status, printed = check("check_includes", {name: "\n" + line + "\n"})
                self.assertEqual(status, 1)
                self.assertTrue(printed.startswith(f"{name}:2: "), printed)
                self.assertIn(message, printed)
                self.assertEqual(printed.count("\n"), 1, printed)


class Style(unittest.TestCase):
    def test_what_is_allowed_passes(self):
        files = {"text/a.h": HEADER, "text/b.cpp": "x\n" * 300, "text/c.cpp": "я" * 100 + "\n",
                 "tests/d.cpp": "x" * 120 + "\n", "README.md": "x" * 500,
                 "extraction/languages/ko/words.cpp": "x\n" * 900, "corpus/a.txt": "x" * 500}
        self.assertEqual(check("check_style", files), (0, ""))

    def test_each_fault_is_named_with_its_place(self):
        for name, content, expect in (
                ("text/a.cpp", "x\n" * 301, "text/a.cpp:301: more than 300 lines"),
                ("text/a.cpp", "x\n" + "x" * 101 + "\n", "text/a.cpp:2: 101 columns"),
                ("tests/a.cpp", "x" * 121 + "\n", "tests/a.cpp:1: 121 columns"),
                ("text/a.cpp", "\tx\n", "text/a.cpp:1: a tab"),
                ("text/a.cpp", "x \n", "text/a.cpp:1: white space at the end"),
                ("text/a.cpp", "x", "text/a.cpp:1: no line feed at the end"),
                ("text/a.h", "// For.\n", "text/a.h:1: no #pragma once"),
                ("text/a.h", "#pragma once\n", "text/a.h:1: a header begins with a comment"),
                ("tools/run", "#!/bin/sh\n\tx\n", "tools/run:2: a tab")):
            with self.subTest(content=content[:20], expect=expect):
                status, printed = check("check_style", {name: content})
                self.assertEqual(status, 1)
                self.assertIn(expect, printed)


class Tables(unittest.TestCase):
    def test_what_is_allowed_passes(self):
        table = '{"rise", "(rose|fell (by|to)|fell (by|at)|\\\\(|[so] rose)"}, {"fall", "(rose|a~)"}  // (b|b)\n'
        self.assertEqual(check("check_tables", {"extraction/languages/ko/cues.h": table}), (0, ""))

    def test_an_alternative_that_stands_twice_is_named_with_its_row(self):
        table = '// Cues.\n{"rise", "(rose|"\n    "climbed (by|to|by)|rose)"},\n'
        status, printed = check("check_tables", {"extraction/languages/ko/cues.h": table})
        self.assertEqual((status, printed), (1, 'extraction/languages/ko/cues.h:2: "by" stands twice in a group\n'
                                                'extraction/languages/ko/cues.h:2: "rose" stands twice in a group\n'))


if __name__ == "__main__":
    unittest.main()
