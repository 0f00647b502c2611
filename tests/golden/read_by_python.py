#!/usr/bin/env python3
"""Reads the golden bytes with another implementation of protobuf: read_by_python.py PROTO HEX.

What C wrote must be what the .proto files say to everyone else: each line parses as one message of
the kind that it is named for, has no field that the files do not know, and is written back as the
same bytes.
"""
import os
import subprocess
import sys
import tempfile


def compile_protos(folder, made):
    files = [os.path.join("gridclear/v1", name + ".proto") for name in ("types", "admin", "market")]
    subprocess.run(["protoc", "-I" + folder, "--python_out=" + made] + files, check=True,
                   cwd=folder)


def check(line, envelope_type):
    name, text = line.split(": ")
    wire = bytes.fromhex(text)
    envelope = envelope_type.FromString(wire)
    assert len(envelope.messages) == 1, name
    message = envelope.messages[0]
    kind = message.WhichOneof("kind")
    body = getattr(message, kind)
    if kind in ("command", "event"):
        kind = body.WhichOneof("body")
    assert kind.upper() == name.split(" ")[1] or name == "EVENT STREAM", (name, kind)
    envelope.DiscardUnknownFields()
    assert envelope.SerializeToString() == wire, name


def main():
    with tempfile.TemporaryDirectory() as made:
        compile_protos(os.path.abspath(sys.argv[1]), made)
        sys.path.insert(0, made)
        from gridclear.v1 import market_pb2
        with open(sys.argv[2], encoding="ascii") as file:
            lines = file.read().splitlines()
        assert len(lines) > 60
        for line in lines:
            check(line, market_pb2.Envelope)
    print(len(lines), "messages read")


main()
