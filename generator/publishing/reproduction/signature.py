"""An Ed25519 signature in the minisign format over a site's ``SHA256SUMS``.

The format and its checks are py-minisign's; its keys are those of the program minisign.
https://jedisct1.github.io/minisign/
"""

from pathlib import Path
from typing import Any

from generator.model.problem import DirectoryError
from generator.publishing.output.checksums import PATH, SIGNATURE, against_sums
from generator.publishing.reproduction.build_record import read_record


def sign(site: Path, key: Path, password: str | None = None) -> Path:
    """Sign a site's checksums with a secret key of minisign, and return the signature's file.

    Raises DirectoryError where the site is not what its checksums say, the key does not open,
    or py-minisign is not installed.
    """
    library = _library()
    if torn := against_sums(site):
        raise DirectoryError(
            f"{site} is not what its {PATH} says: {torn[0].path} {torn[0].how}.\n"
            "Nothing was signed; build it again."
        )
    record = read_record(site)
    comment = f"commit:{record.commit or 'none'} day:{record.day}"
    sums = (site / PATH).read_bytes()
    try:
        with library.SecretKey.from_file(key) as secret:
            if secret.is_encrypted():
                secret.decrypt(password or "")
            made = secret.sign(sums, trusted_comment=comment)
    except (library.Error, ValueError) as error:
        raise DirectoryError(f"{key} cannot sign: {error}") from error
    file = site / SIGNATURE
    file.write_bytes(bytes(made) + b"\n")
    return file


def verify(site: Path, key: str) -> str:
    """Check a site's signature with a public key (its base64 line), and return what it vouches for.

    Raises DirectoryError where there is no signature, or it is not one by this key of these bytes.
    """
    library = _library()
    if not (site / SIGNATURE).exists():
        raise DirectoryError(f"{site / SIGNATURE} is not there: the site is not signed")
    try:
        public = library.PublicKey.from_base64(key)
    except (library.Error, ValueError) as error:
        raise DirectoryError(f"this is not a public key of minisign: {key!r} ({error})") from error
    try:
        signature = library.Signature.from_file(site / SIGNATURE)
        public.verify((site / PATH).read_bytes(), signature)
    except (library.Error, ValueError) as error:
        raise DirectoryError(
            f"{site / SIGNATURE} is not a signature by this key of this {PATH}: {error}"
        ) from error
    return str(signature.trusted_comment)


def _library() -> Any:
    try:
        import minisign
    except ImportError as error:
        raise DirectoryError(
            "signatures need py-minisign; install it with: pip install 'ketamine-directory[sign]'"
        ) from error
    return minisign
