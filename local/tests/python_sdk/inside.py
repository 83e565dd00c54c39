"""Commands, terminals, files and watches of the official Python SDK against e2b-local.

Run by `tests/python_sdk.rs`, which sets E2B_API_URL, E2B_SANDBOX_URL and E2B_API_KEY.
"""

import asyncio
import hashlib
import io
import os
import time
import urllib.error
import urllib.request

from e2b import (
    AsyncSandbox,
    CommandExitException,
    FileNotFoundException,
    FileType,
    FilesystemEventType,
    NotFoundException,
    PtySize,
    Sandbox,
    TimeoutException,
)

LARGE = os.urandom(1024 * 1024) * 64
DIGEST = hashlib.sha256(LARGE).hexdigest()


def http(url: str, body: bytes | None = None, kind: str = "") -> bytes:
    """Plain HTTP without any headers of E2B."""
    headers = {"Content-Type": kind} if kind else {}
    request = urllib.request.Request(url, data=body, headers=headers)
    with urllib.request.urlopen(request) as response:
        return response.read()


def error_status(url: str) -> int:
    try:
        http(url)
    except urllib.error.HTTPError as error:
        return error.code
    raise AssertionError("it was allowed")


def signed_urls(sandbox) -> None:
    form = (
        b'--b\r\nContent-Disposition: form-data; name="file"; filename="x"\r\n\r\n'
        b"by url\r\n--b--\r\n"
    )
    url = sandbox.upload_url("signed/a + b.txt", use_signature_expiration=60)
    http(url, form, "multipart/form-data; boundary=b")
    url = sandbox.download_url("signed/a + b.txt", user="user", use_signature_expiration=60)
    assert http(url) == b"by url"
    assert error_status(url.replace("b.txt", "c.txt")) == 401
    assert error_status(sandbox.download_url("missing")) == 404
    expired = sandbox.download_url("signed/a + b.txt", use_signature_expiration=-10)
    assert error_status(expired) == 401


def commands(sandbox: Sandbox) -> None:
    out, err = [], []
    result = sandbox.commands.run(
        "echo out; echo err >&2; echo $A $B; pwd",
        envs={"B": "ü"},
        on_stdout=out.append,
        on_stderr=err.append,
    )
    assert result.exit_code == 0 and result.error is None
    assert "".join(out) == result.stdout and "".join(err) == result.stderr == "err\n"
    lines = result.stdout.splitlines()
    assert lines[:2] == ["out", "1 ü"] and lines[2].endswith("/home/user"), lines

    try:
        sandbox.commands.run("echo before; echo why >&2; exit 7")
    except CommandExitException as error:
        assert (error.exit_code, error.stdout, error.stderr) == (7, "before\n", "why\n")
        assert error.error == "exit status 7"
    else:
        raise AssertionError("it failed")

    handle = sandbox.commands.run("echo started; exec sleep 600", background=True)
    [listed] = sandbox.commands.list()
    assert listed.pid == handle.pid and listed.cmd == "/bin/bash"
    assert handle.kill()
    try:
        handle.wait()
    except CommandExitException as error:
        assert (error.exit_code, error.error) == (-1, "signal: killed")
    assert not handle.kill()
    assert not sandbox.commands.kill(handle.pid)

    handle = sandbox.commands.run("cat; echo over", background=True, stdin=True)
    sandbox.commands.send_stdin(handle.pid, "one\n")
    handle.send_stdin("two\n")
    sandbox.commands.stream_input(handle.pid, iter(["three\n", b"four\n"]))
    again = sandbox.commands.connect(handle.pid)
    handle.close_stdin()
    assert handle.wait().stdout == "one\ntwo\nthree\nfour\nover\n"
    assert again.wait().stdout.endswith("over\n")
    try:
        sandbox.commands.send_stdin(handle.pid, "late")
    except NotFoundException:
        pass
    else:
        raise AssertionError("it has no reader")

    begun = time.monotonic()
    try:
        sandbox.commands.run("sleep 600", timeout=1)
    except TimeoutException:
        assert time.monotonic() - begun < 60
    else:
        raise AssertionError("it slept through")
    until = time.monotonic() + 20
    while sandbox.commands.list():
        assert time.monotonic() < until, "it is still there"


def files(sandbox: Sandbox) -> None:
    fs = sandbox.files
    written = fs.write("dir/a.txt", "text ü", metadata={"Author": "ada"})
    assert written.path == "/home/user/dir/a.txt" and written.name == "a.txt"
    assert written.metadata == {"author": "ada"}
    assert fs.read("dir/a.txt") == "text ü"
    assert fs.read("/home/user/dir/a.txt", format="bytes") == bytearray("text ü".encode())
    assert b"".join(fs.read("dir/a.txt", format="stream")) == "text ü".encode()
    assert fs.read("dir/a.txt", gzip=True) == "text ü"
    fs.write("dir/bytes", b"\x00\xff")
    fs.write("dir/io", io.BytesIO(b"of a file"))
    fs.write("dir/iterable", iter([b"1", b"2"]))
    fs.write("dir/zipped", "z" * 100_000, gzip=True)
    fs.write("dir/octets", "octets", use_octet_stream=True)
    assert fs.read("dir/bytes", format="bytes") == b"\x00\xff"
    assert fs.read("dir/io") == "of a file" and fs.read("dir/iterable") == "12"
    assert fs.read("dir/zipped") == "z" * 100_000 and fs.read("dir/octets") == "octets"
    several = fs.write_files(
        [{"path": "many/1", "data": "one"}, {"path": "/tmp/many/2", "data": b"two"}]
    )
    assert [entry.path for entry in several] == ["/home/user/many/1", "/tmp/many/2"]
    assert fs.write_files([]) == []

    names = [(entry.name, entry.type) for entry in fs.list("many")]
    assert names == [("1", FileType.FILE)]
    paths = {entry.path for entry in fs.list("/", depth=3)}
    assert {"/home/user/dir", "/tmp/many/2"} <= paths, paths
    assert fs.exists("dir") and not fs.exists("missing")

    info = fs.get_info("dir/a.txt")
    assert (info.size, info.type, info.metadata) == (7, FileType.FILE, {"author": "ada"})
    assert info.permissions.endswith("rw-r--r--") and info.mode == 0o644
    sandbox.commands.run("ln -s dir/a.txt link")
    info = fs.get_info("link")
    assert info.symlink_target == "/home/user/dir/a.txt"

    assert fs.rename("dir/a.txt", "moved/b.txt").path == "/home/user/moved/b.txt"
    assert not fs.exists("dir/a.txt") and fs.read("moved/b.txt") == "text ü"
    assert fs.make_dir("new/dir") and not fs.make_dir("new/dir")
    fs.remove("dir")
    fs.remove("dir")
    assert not fs.exists("dir")
    for missing in (lambda: fs.read("dir/a.txt"), lambda: fs.list("dir"), lambda: fs.get_info("x")):
        try:
            missing()
        except FileNotFoundException:
            pass
        else:
            raise AssertionError("it was there")
    fs.write("own", "of root", user="root")
    assert fs.read("/root/own") == "of root"

    fs.write("large", LARGE)
    seen = sandbox.commands.run("sha256sum < large").stdout.split()[0]
    assert seen == DIGEST
    assert hashlib.sha256(fs.read("large", format="bytes")).hexdigest() == DIGEST
    fs.write("large2", io.BytesIO(LARGE))
    digest = hashlib.sha256()
    for chunk in fs.read("large2", format="stream"):
        digest.update(chunk)
    assert digest.hexdigest() == DIGEST


def watching(sandbox: Sandbox) -> None:
    sandbox.files.make_dir("watched")
    handle = sandbox.files.watch_dir("watched", recursive=True, include_entry=True)
    sandbox.files.write("watched/a", "1")
    sandbox.files.rename("watched/a", "watched/b")
    sandbox.files.remove("watched/b")
    seen = []
    until = time.monotonic() + 20
    while ("b", FilesystemEventType.REMOVE) not in seen:
        assert time.monotonic() < until, seen
        seen += [(event.name, event.type) for event in handle.get_new_events()]
    for expected in [
        ("a", FilesystemEventType.CREATE),
        ("a", FilesystemEventType.WRITE),
        ("a", FilesystemEventType.RENAME),
        ("b", FilesystemEventType.CREATE),
    ]:
        assert expected in seen, (expected, seen)
    handle.stop()


def terminal(sandbox: Sandbox) -> None:
    handle = sandbox.pty.create(PtySize(rows=17, cols=91))
    sandbox.pty.send_stdin(handle.pid, b"stty size; echo $TERM\n")
    read = b""
    for _, _, data in handle:
        read += data or b""
        if b"17 91" in read and b"\nxterm-256color" in read:
            break
    sandbox.pty.resize(handle.pid, PtySize(rows=40, cols=120))
    again = sandbox.pty.connect(handle.pid)
    sandbox.pty.stream_input(handle.pid, iter([b"stty ", b"size; exit 3\n"]))
    seen = []
    try:
        again.wait(on_pty=seen.append)
    except CommandExitException as error:
        assert error.exit_code == 3
    else:
        raise AssertionError("it exits with 3")
    assert b"40 120" in b"".join(seen), seen
    assert not sandbox.pty.kill(handle.pid)
    handle = sandbox.pty.create(PtySize(rows=24, cols=80), timeout=0)
    assert sandbox.pty.kill(handle.pid)


def main() -> None:
    sandbox = Sandbox.create(timeout=300, envs={"A": "1"})
    commands(sandbox)
    files(sandbox)
    watching(sandbox)
    terminal(sandbox)
    signed_urls(sandbox)

    # Processes stop while the sandbox is paused, and continue.
    handle = sandbox.commands.run("while :; do date +%s%N; sleep 0.05; done", background=True)
    sandbox.pause()
    sandbox = Sandbox.connect(sandbox.sandbox_id)
    [listed] = sandbox.commands.list()
    assert listed.pid == handle.pid
    assert sandbox.files.read("moved/b.txt") == "text ü"
    sandbox.kill()


async def eventually(holds) -> None:
    for _ in range(400):
        if holds():
            return
        await asyncio.sleep(0.05)
    raise AssertionError("it did not happen")


async def asynchronous() -> None:
    sandbox = await AsyncSandbox.create(timeout=300, envs={"A": "1"})

    out = []
    result = await sandbox.commands.run("echo $A; echo err >&2", on_stdout=out.append)
    assert (result.stdout, result.stderr, "".join(out)) == ("1\n", "err\n", "1\n")
    try:
        await sandbox.commands.run("exit 7")
    except CommandExitException as error:
        assert error.exit_code == 7
    else:
        raise AssertionError("it failed")

    handle = await sandbox.commands.run("cat", background=True, stdin=True)
    await handle.send_stdin("one\n")
    async with sandbox.commands.stream_input(handle.pid) as stream:
        await stream.send("two\n")
        await stream.send(b"three\n")
    await handle.close_stdin()
    assert (await handle.wait()).stdout == "one\ntwo\nthree\n"
    handle = await sandbox.commands.run("sleep 600", background=True, timeout=0)
    assert [listed.pid for listed in await sandbox.commands.list()] == [handle.pid]
    assert await handle.kill()
    # Several at once, each with its output.
    runs = [sandbox.commands.run(f"sleep 0.1; echo {number}") for number in range(10)]
    outputs = [result.stdout for result in await asyncio.gather(*runs)]
    assert outputs == [f"{number}\n" for number in range(10)], outputs

    await sandbox.files.make_dir("watched")
    events, exits = [], []
    watch = await sandbox.files.watch_dir(
        "watched", events.append, on_exit=exits.append, include_entry=True
    )
    await sandbox.files.write("watched/a", "1")
    await sandbox.files.rename("watched/a", "watched/b")
    await eventually(
        lambda: ("b", FilesystemEventType.CREATE) in [(e.name, e.type) for e in events]
    )
    kinds = {(event.name, event.type) for event in events}
    assert ("a", FilesystemEventType.CREATE) in kinds, kinds
    assert ("a", FilesystemEventType.RENAME) in kinds, kinds
    entries = [event.entry for event in events if event.name == "b" and event.entry]
    assert all(entry.path == "/home/user/watched/b" for entry in entries)
    await watch.stop()

    async def chunks():
        yield b"1"
        yield b"2"

    await sandbox.files.write("chunks", chunks())
    assert await sandbox.files.read("chunks") == "12"
    several = await sandbox.files.write_files(
        [{"path": f"many/{number}", "data": io.BytesIO(b"x")} for number in range(5)]
    )
    assert len(several) == 5
    assert len(await sandbox.files.list("many")) == 5
    assert (await sandbox.files.get_info("many/1")).size == 1
    assert await sandbox.files.exists("many") and not await sandbox.files.exists("missing")
    await sandbox.files.write("large", LARGE, use_octet_stream=True)
    digest = hashlib.sha256()
    async for chunk in await sandbox.files.read("large", format="stream"):
        digest.update(chunk)
    assert digest.hexdigest() == DIGEST

    read = []
    terminal = await sandbox.pty.create(PtySize(rows=17, cols=91), on_data=read.append)
    await sandbox.pty.send_stdin(terminal.pid, b"stty size\n")
    await eventually(lambda: b"17 91" in b"".join(read))
    await sandbox.pty.resize(terminal.pid, PtySize(rows=40, cols=120))
    await sandbox.pty.send_stdin(terminal.pid, b"stty size\n")
    await eventually(lambda: b"40 120" in b"".join(read))
    assert await terminal.kill()

    await asyncio.to_thread(signed_urls, sandbox)
    assert await sandbox.kill()
    assert not await sandbox.is_running()


main()
asyncio.run(asynchronous())
