"""tools/install_dependencies does as little as it can, and says how to go on."""
import os
import subprocess
import tempfile
import unittest

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
TOOL = os.path.join(ROOT, "tools/install_dependencies")

# Stand-ins for the system's programs.  Each notes how it was called in $CALLS.
DPKG_QUERY = r"""#!/bin/bash
shift 3
for package; do
  if grep -qx "$package" "$STATE/absent"; then echo "no $package" >&2; status=1
  else echo installed; fi
done
exit "${status:-0}"
"""
APT_GET = r"""#!/bin/bash
echo "apt-get $*" >>"$CALLS"
if [ -e "$STATE/$1-fails" ]; then rm "$STATE/$1-fails"; echo "E: $1 failed"; exit 100; fi
if [ "$1" = install ]; then : >"$STATE/absent"; fi
"""
SUDO_THAT_ASKS = "#!/bin/bash\necho \"sudo $*\" >>\"$CALLS\"\nexit 1\n"
SUDO = "#!/bin/bash\nif [ \"$2\" != true ]; then echo sudo >>\"$CALLS\"; fi\nshift\nexec \"$@\"\n"


class InstallDependencies(unittest.TestCase):
    def run_tool(self, absent=(), fails=(), user=0, sudo=SUDO):
        """(exit status, messages, calls) with these packages absent and these calls failing."""
        with tempfile.TemporaryDirectory() as folder:
            programs = {"dpkg-query": DPKG_QUERY, "apt-get": APT_GET, "sudo": sudo,
                        "id": f"#!/bin/sh\necho {user}\n"}
            for name, script in programs.items():
                path = os.path.join(folder, name)
                with open(path, "w", encoding="utf-8") as file:
                    file.write(script)
                os.chmod(path, 0o755)
            with open(os.path.join(folder, "absent"), "w", encoding="utf-8") as file:
                file.write("".join(name + "\n" for name in absent))
            for name in fails:
                open(os.path.join(folder, name + "-fails"), "w", encoding="utf-8").close()
            calls = os.path.join(folder, "calls")
            environment = {**os.environ, "PATH": folder + ":" + os.environ["PATH"],
                           "STATE": folder, "CALLS": calls}
            done = subprocess.run([TOOL], env=environment, capture_output=True, text=True,
                                  stdin=subprocess.DEVNULL)
            made = []
            if os.path.exists(calls):
                with open(calls, encoding="utf-8") as file:
                    made = file.read().splitlines()
            return done.returncode, done.stderr, made

    def test_nothing_is_called_when_all_are_there(self):
        self.assertEqual(self.run_tool(), (0, "", []))

    def test_only_what_is_missing_is_installed(self):
        status, _, calls = self.run_tool(absent=["catch2", "libxapian-dev"])
        self.assertEqual((status, len(calls)), (0, 1))
        self.assertIn("install --yes", calls[0])
        self.assertTrue(calls[0].endswith(" libxapian-dev catch2"), calls[0])

    def test_package_lists_are_updated_once_when_the_first_try_fails(self):
        status, _, calls = self.run_tool(absent=["catch2"], fails=["install"])
        self.assertEqual((status, [call.split()[1] for call in calls]),
                         (0, ["install", "update", "install"]))

    def test_an_update_that_fails_ends_with_what_apt_said(self):
        status, messages, calls = self.run_tool(absent=["catch2"], fails=["install", "update"])
        self.assertEqual((status, len(calls)), (1, 2))
        self.assertIn("E: update failed", messages)

    def test_another_user_goes_through_sudo(self):
        status, _, calls = self.run_tool(absent=["catch2"], user=1000)
        self.assertEqual((status, calls[0]), (0, "sudo"))

    def test_a_sudo_that_would_ask_is_not_used(self):
        status, messages, calls = self.run_tool(absent=["catch2"], user=1000, sudo=SUDO_THAT_ASKS)
        self.assertEqual((status, calls), (1, ["sudo -n true"]))
        self.assertIn("sudo apt-get install catch2", messages)


if __name__ == "__main__":
    unittest.main()
