#!/usr/bin/env python3
"""Writes the 1797 handwritten digits of Debian's package python3-sklearn (8 x 8 grey pixels; UCI's "Optical Recognition of Handwritten Digits") as pictures:
the first 1000 to learn from, the others to measure with.

Needs nothing but Python. The package needn't be installed:

    apt-get download python3-sklearn && dpkg-deb -x python3-sklearn_*.deb sklearn
    bench/ablation/make_digits.py sklearn/usr/lib/python3/dist-packages/sklearn/datasets/data/digits.csv.gz .build/ablation/digits
"""
import csv
import gzip
import pathlib
import struct
import sys
import zlib

TO_LEARN_FROM = 1000


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(values):
    """Of 64 values from 0 to 16."""
    pixels = [round(value * 255 / 16) for value in values]
    rows = b"".join(b"\0" + bytes(pixels[8 * row:8 * row + 8]) for row in range(8))
    header = struct.pack(">IIBBBBB", 8, 8, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def main(source, target):
    with gzip.open(source, "rt") as file:
        for number, line in enumerate(csv.reader(file)):
            *values, digit = (int(float(value)) for value in line)
            folder = pathlib.Path(target) / ("train" if number < TO_LEARN_FROM else "test") / str(digit)
            folder.mkdir(parents=True, exist_ok=True)
            (folder / f"{number:04}.png").write_bytes(png(values))


if __name__ == "__main__":
    main(*sys.argv[1:])
