"""Who vouches for a report: signing it, and telling whose signature stands beside it."""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from shutil import copytree

import pytest
import rfc8785
from clausewise.reporting.signature import PASSWORD
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    KeySerializationEncryption,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from tests.reporting.checked import check, clausewise

OPENSSL = shutil.which("openssl")
SECRET = "correct horse"


def pem_of(key: Ed25519PrivateKey, lock: KeySerializationEncryption | None = None) -> bytes:
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, lock or NoEncryption())


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made")
    assert check(folder, "out") == 0
    return folder / "out"


@pytest.fixture
def report(made: Path, tmp_path: Path) -> Path:
    return copytree(made, tmp_path / "report")


@pytest.fixture(scope="module")
def keys(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with two pairs of keys, one of them encrypted too, and one of RSA."""
    folder = tmp_path_factory.mktemp("keys")
    for name in ("mine", "other"):
        key = Ed25519PrivateKey.generate()
        (folder / f"{name}.pem").write_bytes(pem_of(key))
        public = key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
        (folder / f"{name}-public.pem").write_bytes(public)
        locked = pem_of(key, BestAvailableEncryption(SECRET.encode()))
        (folder / f"{name}-locked.pem").write_bytes(locked)
    rsa = generate_private_key(public_exponent=65537, key_size=2048)
    (folder / "rsa.pem").write_bytes(
        rsa.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    )
    (folder / "rsa-public.pem").write_bytes(
        rsa.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    )
    return folder


def sign(report: Path, key: Path) -> int:
    return clausewise("sign", str(report), "--key", str(key))


def verify(report: Path, *more: str) -> int:
    return clausewise("verify", str(report), *more)


def by_key(keys: Path, name: str) -> tuple[str, str]:
    return "--key", str(keys / f"{name}-public.pem")


Said = pytest.CaptureFixture[str]


class TestWhoseSignatureItIs:
    def test_a_signed_report_is_vouched_for_by_its_key(
        self, report: Path, keys: Path, capsys: Said
    ) -> None:
        assert sign(report, keys / "mine.pem") == 0
        assert len((report / "results.json.sig").read_bytes()) == 64
        assert verify(report, *by_key(keys, "mine"), "--format", "json") == 0
        told = json.loads(capsys.readouterr().out.partition("\n")[2])
        assert (told["signature"], told["altered"]) == ("valid", [])

    def test_another_key_does_not_vouch_for_it(
        self, report: Path, keys: Path, capsys: Said
    ) -> None:
        assert sign(report, keys / "mine.pem") == 0
        assert verify(report, *by_key(keys, "other")) == 1
        assert "is no signature of results.json by the private key" in capsys.readouterr().out

    def test_without_a_key_it_is_said_not_to_be_checked(
        self, report: Path, keys: Path, capsys: Said
    ) -> None:
        assert verify(report) == 0
        assert "  signed   no\n" in capsys.readouterr().out
        assert sign(report, keys / "mine.pem") == 0
        assert verify(report) == 0
        assert "there is a signature; it is not checked without --key" in capsys.readouterr().out

    def test_a_report_that_must_be_signed_and_is_not(
        self, report: Path, keys: Path, capsys: Said
    ) -> None:
        assert verify(report, *by_key(keys, "mine")) == 1
        said = capsys.readouterr().out
        assert "\nNOT SIGNED\n" in said
        assert "results.json.sig, the whole file: there is none" in said

    def test_results_made_anew_after_signing_are_not_what_was_signed(
        self, report: Path, keys: Path
    ) -> None:
        """What no comparison with results.json can show, the signature does."""
        assert sign(report, keys / "mine.pem") == 0
        data = json.loads((report / "results.json").read_bytes())
        data["verdict"] = "All is well."
        for path in report.rglob("*"):
            if path.is_file() and path.name != "results.json.sig":
                path.unlink()
        (report / "results.json").write_bytes(rfc8785.dumps(data))
        assert verify(report) == 0
        assert verify(report, *by_key(keys, "mine")) == 1

    @pytest.mark.parametrize("change", ["flip", "truncate", "extend", "empty"])
    def test_a_signature_that_was_tampered_with(
        self, report: Path, keys: Path, change: str, capsys: Said
    ) -> None:
        assert sign(report, keys / "mine.pem") == 0
        at = report / "results.json.sig"
        good = at.read_bytes()
        flipped = good[:-1] + bytes([good[-1] ^ 1])
        bad = {"flip": flipped, "truncate": good[:63], "extend": good + b"\n", "empty": b""}
        at.write_bytes(bad[change])
        assert verify(report, *by_key(keys, "mine")) == 1
        assert "altered: results.json.sig" in capsys.readouterr().out
        # Of the wrong length it is no signature at all; whose it is, only a key can tell.
        assert verify(report) == (0 if change == "flip" else 1)

    @pytest.mark.skipif(OPENSSL is None, reason="openssl is not on the PATH")
    def test_openssl_accepts_it_and_makes_one_that_is_accepted(
        self, report: Path, keys: Path, tmp_path: Path
    ) -> None:
        private, public = tmp_path / "key.pem", tmp_path / "public.pem"

        def openssl(*arguments: str | Path) -> str:
            command = [str(OPENSSL), *map(str, arguments)]
            done = subprocess.run(command, capture_output=True, text=True, check=True)
            return done.stdout

        openssl("genpkey", "-algorithm", "ed25519", "-out", private)
        openssl("pkey", "-in", private, "-pubout", "-out", public)
        results, signature = report / "results.json", report / "results.json.sig"
        raw = ("-rawin", "-in", results)
        assert sign(report, private) == 0
        checked = openssl(
            "pkeyutl", "-verify", "-pubin", "-inkey", public, *raw, "-sigfile", signature
        )
        assert "Success" in checked
        signature.unlink()
        openssl("pkeyutl", "-sign", "-inkey", private, *raw, "-out", signature)
        assert verify(report, "--key", str(public)) == 0


class TestKeys:
    def test_an_encrypted_key_is_opened_by_the_variable(
        self, report: Path, keys: Path, monkeypatch: pytest.MonkeyPatch, capsys: Said
    ) -> None:
        monkeypatch.setenv(PASSWORD, SECRET)
        assert sign(report, keys / "mine-locked.pem") == 0
        assert verify(report, *by_key(keys, "mine")) == 0
        # It is set for another key: one that is not encrypted needs none.
        assert sign(report, keys / "mine.pem") == 0
        said = capsys.readouterr()
        assert SECRET not in said.out + said.err

    @pytest.mark.parametrize(
        ("password", "says"), [("", "the key is encrypted"), ("battery", "does not open the key")]
    )
    def test_an_encrypted_key_stays_shut(
        self,
        report: Path,
        keys: Path,
        monkeypatch: pytest.MonkeyPatch,
        capsys: Said,
        password: str,
        says: str,
    ) -> None:
        monkeypatch.setenv(PASSWORD, password)
        assert sign(report, keys / "mine-locked.pem") == 2
        told = capsys.readouterr().err
        assert "key-password" in told
        assert says in told
        assert "battery" not in told
        assert not (report / "results.json.sig").exists()

    @pytest.mark.parametrize("name", ["rsa", "mine-public", "other-text"])
    def test_a_key_of_another_kind_does_not_sign(
        self, report: Path, keys: Path, capsys: Said, name: str
    ) -> None:
        (keys / "other-text.pem").write_text("-----BEGIN PRIVATE KEY-----\nAAAA\n")
        assert sign(report, keys / f"{name}.pem") == 2
        told = capsys.readouterr().err
        assert f"{name}.pem: wrong-key" in told
        assert "openssl genpkey -algorithm ed25519 -out key.pem" in told
        assert not (report / "results.json.sig").exists()

    @pytest.mark.parametrize("name", ["rsa-public", "mine"])
    def test_a_key_of_another_kind_checks_nothing(
        self, report: Path, keys: Path, capsys: Said, name: str
    ) -> None:
        assert sign(report, keys / "mine.pem") == 0
        assert verify(report, "--key", str(keys / f"{name}.pem")) == 2
        assert f"{name}.pem: wrong-key" in capsys.readouterr().err

    @pytest.mark.parametrize(("size", "code"), [(None, "unreadable"), (100_000, "too-large")])
    def test_a_file_that_is_no_key(
        self, report: Path, tmp_path: Path, capsys: Said, size: int | None, code: str
    ) -> None:
        key = tmp_path / "key.pem"
        if size:
            key.write_bytes(b"-" * size)
        assert sign(report, key) == 2
        assert f"key.pem: {code}" in capsys.readouterr().err

    def test_without_the_library_it_is_said_how_to_get_it(
        self, report: Path, keys: Path, monkeypatch: pytest.MonkeyPatch, capsys: Said
    ) -> None:
        assert sign(report, keys / "mine.pem") == 0
        monkeypatch.setitem(sys.modules, "cryptography", None)
        for command in ("sign", "verify"):
            assert clausewise(command, str(report), "--key", str(keys / "mine.pem")) == 2
            told = capsys.readouterr().err
            assert "missing-extra" in told
            assert "pip install 'clausewise[sign]'" in told
        assert verify(report) == 0


class TestWhatIsNotSigned:
    @pytest.mark.parametrize("name", ["report.html", "summary.md", "statement.json"])
    def test_an_altered_report(self, report: Path, keys: Path, capsys: Said, name: str) -> None:
        with (report / name).open("a") as stream:
            stream.write("more")
        assert sign(report, keys / "mine.pem") == 1
        assert f"{name}: altered-report" in capsys.readouterr().err
        assert not (report / "results.json.sig").exists()

    def test_a_signature_is_replaced_and_a_foreign_file_is_not(
        self, report: Path, keys: Path, capsys: Said
    ) -> None:
        at = report / "results.json.sig"
        assert sign(report, keys / "other.pem") == 0
        first = at.read_bytes()
        assert sign(report, keys / "mine.pem") == 0
        assert at.read_bytes() != first
        at.write_text("by somebody else's tool")
        assert sign(report, keys / "mine.pem") == 2
        assert "results.json.sig: unwritable" in capsys.readouterr().err
        assert at.read_text() == "by somebody else's tool"


class TestAReportWrittenAnew:
    def test_the_signature_of_the_old_one_goes_and_that_of_the_same_stays(
        self, made: Path, keys: Path
    ) -> None:
        signature = made.parent / "again/results.json.sig"
        assert check(made.parent, "again") == 0
        assert sign(made.parent / "again", keys / "mine.pem") == 0
        assert check(made.parent, "again") == 0
        assert signature.exists()
        assert verify(made.parent / "again", *by_key(keys, "mine")) == 0
        # The scenario is not about this reading; the report says which option was chosen.
        assert check(made.parent, "again", "--reading", "A05=any_audience") == 0
        assert not signature.exists()

    @pytest.mark.parametrize("beside", [True, False])
    def test_a_file_that_is_no_signature_is_left_alone(
        self, report: Path, tmp_path: Path, capsys: Said, beside: bool
    ) -> None:
        """Without a report beside it, 64 bytes may be anything."""
        folder = report if beside else tmp_path / "empty"
        folder.mkdir(exist_ok=True)
        foreign = folder / "results.json.sig"
        foreign.write_bytes(b"x" * (65 if beside else 64))
        before = sorted(path.name for path in folder.iterdir())
        assert check(tmp_path, folder.name) == 2
        assert "results.json.sig: unwritable" in capsys.readouterr().err
        assert sorted(path.name for path in folder.iterdir()) == before
