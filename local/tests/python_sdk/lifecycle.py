"""The life of a sandbox, through the official Python SDK, against a local server.

Run by `tests/python_sdk.rs`, which sets E2B_API_URL, E2B_SANDBOX_URL and E2B_API_KEY.
"""

from e2b import Sandbox, SandboxQuery, SandboxState, NotFoundException


def main() -> None:
    sandbox = Sandbox.create(timeout=120, metadata={"user id": "a&b=c"}, envs={"A": "1"})
    assert sandbox.is_running()

    again = Sandbox.connect(sandbox.sandbox_id, timeout=60)
    assert again.sandbox_id == sandbox.sandbox_id

    info = sandbox.get_info()
    assert info.sandbox_id == sandbox.sandbox_id
    assert info.state == SandboxState.RUNNING
    assert info.metadata == {"user id": "a&b=c"}
    # Connecting with a shorter lifetime does not shorten it.
    lifetime = (info.end_at - info.started_at).total_seconds()
    assert 115 < lifetime < 125, lifetime

    sandbox.set_timeout(30)
    info = sandbox.get_info()
    lifetime = (info.end_at - info.started_at).total_seconds()
    assert 25 < lifetime < 45, lifetime

    def listed(**query) -> list[str]:
        pages = Sandbox.list(query=SandboxQuery(**query))
        found = []
        while pages.has_next:
            found += [item.sandbox_id for item in pages.next_items()]
        return found

    assert listed(metadata={"user id": "a&b=c"}) == [sandbox.sandbox_id]
    assert listed(metadata={"user id": "b"}) == []
    assert listed(state=[SandboxState.PAUSED]) == []

    others = [Sandbox.create(timeout=60) for _ in range(4)]
    pages = Sandbox.list(limit=2)
    sizes = []
    while pages.has_next:
        sizes.append(len(pages.next_items()))
    assert sizes == [2, 2, 1], sizes
    for other in others:
        assert other.kill()

    assert sandbox.pause()
    assert not sandbox.is_running()
    assert not sandbox.pause(), "it was paused before"
    assert listed(state=[SandboxState.PAUSED]) == [sandbox.sandbox_id]

    resumed = Sandbox.connect(sandbox.sandbox_id)
    assert resumed.is_running()
    assert resumed.get_info().state == SandboxState.RUNNING

    assert sandbox.kill()
    assert not sandbox.kill(), "it was killed before"
    try:
        Sandbox.connect(sandbox.sandbox_id)
    except NotFoundException as error:
        print("as expected:", error)
    else:
        raise AssertionError("connected to a sandbox that is gone")
    assert not resumed.is_running()


main()
