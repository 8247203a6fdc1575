"""Has numpy, h5py and Keras read what `bit` writes, and compares every value and the logits.

usage: interop.py BIT      the built command
"""
import os
import subprocess
import sys
import tempfile

os.environ.setdefault("TF_USE_LEGACY_KERAS", "1")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
import h5py
import numpy as np

bit = os.path.abspath(sys.argv[1])
root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, os.path.join(root, "fixtures", "reference"))
import bitref
import keras_ref

OUTPUTS = 7


def run(*arguments):
    subprocess.run([bit, *arguments, "--quiet"], check=True)


def check(what, holds):
    print(("ok      " if holds else "FAILED  ") + what, flush=True)
    if not holds:
        check.failed += 1


check.failed = 0


def same(a, b):
    return a.dtype == b.dtype and a.shape == b.shape and a.tobytes() == b.tobytes()


def architecture(name, folder):
    made = bitref.make(name, OUTPUTS, 1)
    source = os.path.join(folder, "numpy.npz")
    np.savez(source, **made)
    home, back = os.path.join(folder, "home.h5"), os.path.join(folder, "back.npz")
    run("convert", source, home, "--force")
    run("convert", home, back, "--force")
    again = np.load(back)
    check(f"{name}: npz -> h5 -> npz is the same bit for bit, read by numpy", set(again.files) == set(made) and all(same(again[k], made[k]) for k in made))
    with h5py.File(home) as f:
        names = [n.decode() if isinstance(n, bytes) else n for n in f.attrs["layer_names"]]
        found = {}
        for layer in names:
            for weight in f[layer].attrs["weight_names"]:
                weight = weight.decode() if isinstance(weight, bytes) else weight
                found[weight] = f[layer][weight][()]
    expected = {n: v for _, weights in keras_ref.layers(made) for n, v in weights}
    check(f"{name}: h5py finds the published layout and the same values", list(found) == list(expected) and all(same(found[k], expected[k]) for k in found))
    x = np.random.default_rng(0).uniform(-1, 1, (2, 64, 80, 3)).astype(np.float32)
    np.save(os.path.join(folder, "x.npy"), x)
    model = keras_ref.model(name, OUTPUTS)
    model(x)
    model.load_weights(home)
    keras = model(x).numpy()
    out = os.path.join(folder, "logits.npy")
    run("embed", home, os.path.join(folder, "x.npy"), "--what", "logits", "--out", out, "--force")
    ours = np.load(out)
    error = abs(ours - keras).max() / abs(keras).max()
    check(f"{name}: Keras' load_weights gives the logits of bit ({error:.1e} of the largest)", error < 1e-4)
    reference = os.path.join(folder, "keras.h5")
    keras_ref.write(made, reference)
    run("convert", reference, back, "--force")
    again = np.load(back)
    check(f"{name}: a file as Keras writes it is read bit for bit", all(same(again[k], made[k]) for k in made))
    half = os.path.join(folder, "half.h5")
    run("convert", source, half, "--dtype", "f16", "--force")
    with h5py.File(half) as f:
        stored = f["root_block/resnet/root_block/standardized_conv2d/kernel:0"][()]
    check(f"{name}: half precision is numpy's rounding", same(stored, made["resnet/root_block/standardized_conv2d/kernel"].astype(np.float16)))
    features = os.path.join(folder, "features.h5")
    run("embed", home, os.path.join(folder, "x.npy"), "--out", features, "--force")
    with h5py.File(features) as f:
        paths = [p.decode() for p in f["paths"][()]]
        check(f"{name}: an embedding in HDF5 is read by h5py", f["features"].shape[0] == 2 and len(paths) == 2 and paths[1].endswith("x.npy#1"))


with tempfile.TemporaryDirectory() as folder:
    for name in ("R14x0.5", "R50x1"):
        architecture(name, folder)
sys.exit(1 if check.failed else 0)
