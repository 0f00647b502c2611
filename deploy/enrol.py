#!/usr/bin/python3
"""Enrols one participant with a certificate, a meter and money: the operator's four commands.

    deploy/enrol.py --connect HOST:PORT --ca FILE --operator-certificate FILE --operator-key FILE
                    --certificate FILE --place ID --import W --export W --deposit AMOUNT

`gridclear fleet enrol` does this for all traders of a scenario; for one there is no verb of
`gridclear` yet. This program speaks the wire with Python's TLS and protobuf alone (Debian's
python3-protobuf and protobuf-compiler). It prints the ids that were issued as one JSON object.

Each run enrols a new participant: a certificate that is a credential already is refused after the
participant was made. What is refused ends the program with status 1 and the reason.
"""

import argparse
import decimal
import hashlib
import importlib
import json
import os
import socket
import ssl
import struct
import subprocess
import sys
import tempfile
import time

PROTO = os.path.join(os.path.dirname(os.path.realpath(__file__)), "../proto")
ROLE_PARTICIPANT = 2
NANO = 1000000000
YEAR_S = 365 * 86400


class Refused(Exception):
    """The clearinghouse said no, and why."""


def wire_load(proto, folder):
    """Compiles the .proto files into `folder` and imports what comes out."""
    files = [f"gridclear/v1/{name}.proto" for name in ("types", "admin", "market")]
    subprocess.run(["protoc", f"--proto_path={proto}", f"--python_out={folder}", *files],
                   check=True)
    sys.path.insert(0, folder)
    return [importlib.import_module(f"gridclear.v1.{name}_pb2") for name in ("market", "admin")]


class Operator:
    """A session of the operator on stream 0; one command at a time."""

    def __init__(self, options, wire):
        self.wire = wire
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.minimum_version = ssl.TLSVersion.TLSv1_3
        context.load_verify_locations(options.ca)
        context.load_cert_chain(options.operator_certificate, options.operator_key)
        context.set_alpn_protocols(["gridclear/1"])
        host, port = options.connect.rsplit(":", 1)
        raw = socket.create_connection((host, int(port)), timeout=10)
        self.socket = context.wrap_socket(raw, server_hostname=host)
        self.messages = []
        self.send(hello=wire.Hello(version=1, stream=0, agent="enrol.py"))
        welcome = self.hear("welcome")
        self.client_seq = welcome.client_seq
        self.market_s = welcome.market_us // 1000000

    def send(self, **kind):
        body = self.wire.Envelope(messages=[self.wire.Message(**kind)]).SerializeToString()
        self.socket.sendall(struct.pack("<I", len(body)) + body)

    def receive(self, count):
        got = b""
        while len(got) < count:
            piece = self.socket.recv(count - len(got))
            if not piece:
                raise Refused("the clearinghouse has closed the connection")
            got += piece
        return got

    def hear(self, *wanted):
        """The next message of one of these kinds; what else comes is passed over."""
        while True:
            while not self.messages:
                (length,) = struct.unpack("<I", self.receive(4))
                self.messages.extend(self.wire.Envelope.FromString(self.receive(length)).messages)
            message = self.messages.pop(0)
            kind = message.WhichOneof("kind")
            if kind == "refused":
                raise Refused(f"{message.refused.code} {message.refused.text}")
            if kind in wanted:
                return getattr(message, kind)

    def command(self, **body):
        """The body of the event that answers."""
        self.client_seq += 1
        while True:  # Ends: BUSY passes, or the socket's patience does.
            self.send(command=self.wire.Command(client_seq=self.client_seq, **body))
            answer = self.hear("event", "busy")
            if not hasattr(answer, "retry_ms"):
                break
            time.sleep(answer.retry_ms / 1000)
        kind = answer.WhichOneof("body")
        if kind == "rejected":
            raise Refused(f"{answer.rejected.code} {answer.rejected.name}: {answer.rejected.text}")
        return getattr(answer, kind)


def lfdi_of(certificate):
    """The left 160 bits of the SHA-256 of a certificate in DER."""
    with open(certificate, encoding="ascii") as file:
        return hashlib.sha256(ssl.PEM_cert_to_DER_cert(file.read())).digest()[:20]


def enrol(options, operator, admin):
    participant = operator.command(
        participant_enrol=admin.ParticipantEnrol(role=ROLE_PARTICIPANT)).participant
    operator.command(credential_add=admin.CredentialAdd(
        lfdi=lfdi_of(options.certificate), participant=participant,
        from_s=operator.market_s - 86400, until_s=operator.market_s + YEAR_S))
    meter = operator.command(meter_register=admin.MeterRegister(
        participant=participant, place=options.place, import_max_w=options.import_max_w,
        export_max_w=options.export_max_w)).meter
    operator.command(funds_deposit=admin.FundsDeposit(
        participant=participant, amount_nano=int(options.deposit * NANO)))
    return {"participant": participant, "meter": meter, "place": options.place}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name in ("connect", "ca", "operator-certificate", "operator-key", "certificate"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--place", type=int, required=True)
    parser.add_argument("--import", type=int, required=True, dest="import_max_w")
    parser.add_argument("--export", type=int, required=True, dest="export_max_w")
    parser.add_argument("--deposit", type=decimal.Decimal, required=True)
    parser.add_argument("--proto", default=PROTO)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="gridclear-enrol-") as folder:
        wire, admin = wire_load(os.path.realpath(options.proto), folder)
        try:
            print(json.dumps(enrol(options, Operator(options, wire), admin)))
        except (Refused, OSError) as error:
            print(f"error: {error}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
