"""One index of the corpus and one of hostile articles, for the tests in this folder."""
import atexit
import functools
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "cli"))
# Where Debian puts its modules: the Python of the tests may be another one.
sys.path.append("/usr/lib/python3/dist-packages")

from program import CORPUS, DONE, Run, environment, program  # noqa: E402

import hostile  # noqa: E402

FIXED = {"SOURCE_DATE_EPOCH": "1389603600"}  # 2014-01-13T09:00:00Z


@functools.lru_cache(None)
def scratch():
    folder = tempfile.TemporaryDirectory(prefix="attest-export-")
    atexit.register(folder.cleanup)
    return pathlib.Path(folder.name)


@functools.lru_cache(None)
def corpus():
    database = scratch() / "corpus"
    run = Run("index", CORPUS, "--db", database)
    assert run.status == DONE, run
    return database


@functools.lru_cache(None)
def hostile_index():
    articles = scratch() / "hostile.jsonl"
    hostile.write(articles)
    database = scratch() / "hostile"
    run = Run("index", articles, "--db", database)
    assert run.status == DONE, run
    return database


@functools.lru_cache(None)
def paged_index():
    """One figure on page 11, one in a sentence that goes over to page 12."""
    article = scratch() / "paged.xml"
    article.write_text('<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt>'
                       '<title>Arrivals</title></titleStmt></fileDesc></teiHeader><text><body>'
                       '<p><pb n="11"/>A total of 1,516 people arrived in 2013. In the year before, '
                       '1,502 people <pb n="12"/>arrived there.</p></body></text></TEI>')
    database = scratch() / "paged"
    run = Run("index", article, "--db", database)
    assert run.status == DONE, run
    return database


@functools.lru_cache(None)
def empty_index():
    database = scratch() / "none"
    folder = scratch() / "no-articles"
    folder.mkdir()
    article = folder / "gone.txt"
    article.write_text("A total of 1,516 people arrived in 2013.\n")
    Run("index", folder, "--db", database)
    article.unlink()
    Run("index", folder, "--db", database, "--prune")
    return database


@functools.lru_cache(None)
def exported(name, database, *more):
    """The bytes of an export."""
    done = subprocess.run([program(), "export", "--format", name, "--db", database, *more],
                          capture_output=True, timeout=240, env=environment(**FIXED))
    assert done.returncode in (0, 1), done.stderr
    return done.stdout


def installed(*names):
    """Skips a test where a program is not there; CI installs them all."""
    def has(name):
        return any(os.access(os.path.join(folder, name), os.X_OK)
                   for folder in os.environ["PATH"].split(os.pathsep))
    missing = [name for name in names if not has(name)]
    return unittest.skipIf(missing, f"not installed: {missing}")


def claims(database, *query):
    """The claims of an index as the program's own JSON Lines have them."""
    import json
    return [json.loads(line) for line in exported("jsonl", database, *query).splitlines()]
