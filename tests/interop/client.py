#!/usr/bin/python3
"""A client that shares no code with Gridclear: TLS and protobuf of Python, and the .proto files.

    client.py --connect HOST:PORT --ca FILE --certificate FILE --key FILE --proto DIR
              [--slot SECONDS --meter ID --place ID --price MICRO_PER_KWH --quantity WH]

Says hello; with --slot places a bid, waits for the answer, sends the same command again and expects
the first answer, reads the book, cancels the order. Prints what it heard as one JSON object.
"""

import argparse
import importlib
import json
import os
import socket
import ssl
import struct
import subprocess
import sys
import tempfile

FRAME_MAX = 65536


def wire_of(proto_dir):
    """Compiles the .proto files and imports what comes out."""
    made = tempfile.mkdtemp(prefix="gridclear-interop-")
    files = [f"gridclear/v1/{name}.proto" for name in ("types", "admin", "market")]
    subprocess.run(["protoc", f"--proto_path={proto_dir}", f"--python_out={made}", *files],
                   check=True)
    sys.path.insert(0, made)
    return importlib.import_module("gridclear.v1.market_pb2")


class Session:
    """One connection: frames of envelopes of messages, taken one by one."""

    def __init__(self, options, wire):
        self.wire = wire
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.minimum_version = ssl.TLSVersion.TLSv1_3
        context.load_verify_locations(options.ca)
        context.load_cert_chain(options.certificate, options.key)
        context.set_alpn_protocols(["gridclear/1"])
        host, port = options.connect.rsplit(":", 1)
        raw = socket.create_connection((host, int(port)), timeout=10)
        self.socket = context.wrap_socket(raw, server_hostname=host)
        assert self.socket.version() == "TLSv1.3", self.socket.version()
        assert self.socket.selected_alpn_protocol() == "gridclear/1"
        self.waiting = []

    def send(self, **kind):
        envelope = self.wire.Envelope(messages=[self.wire.Message(**kind)])
        body = envelope.SerializeToString()
        self.socket.sendall(struct.pack("<I", len(body)) + body)

    def take(self, count):
        got = b""
        while len(got) < count:
            piece = self.socket.recv(count - len(got))
            if not piece:
                raise ConnectionError("the house has closed")
            got += piece
        return got

    def hear(self, wanted, test=lambda m: True):
        """The next message of a kind that passes the test; refusals and goodbyes are errors."""
        while True:
            while self.waiting:
                message = self.waiting.pop(0)
                kind = message.WhichOneof("kind")
                body = getattr(message, kind)
                if kind == wanted and test(body):
                    return body
                if kind in ("refused", "bye", "busy"):
                    raise ConnectionError(f"{kind}: {body}")
            (length,) = struct.unpack("<I", self.take(4))
            assert 0 < length <= FRAME_MAX, length
            envelope = self.wire.Envelope.FromString(self.take(length))
            self.waiting.extend(envelope.messages)

    def command(self, client_seq, **body):
        """Sends a command and returns the event that answers it."""
        self.send(command=self.wire.Command(client_seq=client_seq, **body))
        return self.hear("event", lambda e: e.client_seq == client_seq)


def order_story(options, wire, session, client_seq):
    """Place, repeat, look, cancel."""
    order = wire.OrderNew(side=1, kind=1, slot_s=options.slot, meter=options.meter,
                          place=options.place, price_micro_per_kwh=options.price,
                          quantity_wh=options.quantity)
    first = session.command(client_seq, order_new=order)
    if first.WhichOneof("body") == "rejected":
        return {"rejected": first.rejected.name}
    again = session.command(client_seq, order_new=order)
    session.send(book_query=wire.BookQuery(query=7, slot_s=options.slot))
    levels, more = [], True
    while more:
        book = session.hear("book", lambda b: b.query == 7)
        levels += [[level.side, level.price_micro_per_kwh, level.resting_wh]
                   for level in book.levels]
        more = book.more
    gone = session.command(
        client_seq + 1, order_cancel=wire.OrderCancel(order_id=first.order_accepted.order_id))
    return {"answer": first.WhichOneof("body"), "order_id": first.order_accepted.order_id,
            "held_nano": first.order_accepted.held_nano, "again": again.WhichOneof("body"),
            "again_order_id": again.repeated.order_id, "book": levels,
            "cancel": gone.WhichOneof("body"), "cancel_reason": gone.order_canceled.name}


def main():
    parser = argparse.ArgumentParser()
    for name in ("connect", "ca", "certificate", "key", "proto"):
        parser.add_argument(f"--{name}", required=True)
    for name in ("slot", "meter", "place"):
        parser.add_argument(f"--{name}", type=int, default=0)
    parser.add_argument("--price", type=int, default=42500)
    parser.add_argument("--quantity", type=int, default=1000)
    options = parser.parse_args()
    wire = wire_of(os.path.abspath(options.proto))
    session = Session(options, wire)
    session.send(hello=wire.Hello(version=1, stream=3, agent="interop.py"))
    welcome = session.hear("welcome")
    session.send(ping=wire.Ping(token=12345))
    assert session.hear("pong").token == 12345
    said = {"region": welcome.region, "participant": welcome.participant, "role": welcome.role,
            "market_us": welcome.market_us, "client_seq": welcome.client_seq}
    if options.slot:
        said.update(order_story(options, wire, session, welcome.client_seq + 1))
    session.send(bye=wire.Bye(text="done"))
    print(json.dumps(said))


main()
