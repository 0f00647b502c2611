#!/usr/bin/env python3
"""Writes a corpus for fuzz_codec and fuzz_frame: corpus.py MESSAGES.HEX FOLDER."""
import os
import struct
import sys


def main():
    lines = open(sys.argv[1], encoding="ascii").read().splitlines()
    for folder in ("codec", "frame"):
        os.makedirs(os.path.join(sys.argv[2], folder), exist_ok=True)
    for number, line in enumerate(lines):
        entry = bytes.fromhex(line.split(": ")[1])
        with open(os.path.join(sys.argv[2], "codec", str(number)), "wb") as file:
            file.write(entry)
        with open(os.path.join(sys.argv[2], "frame", str(number)), "wb") as file:
            file.write(b"\x40" + struct.pack("<I", len(entry)) + entry)


main()
