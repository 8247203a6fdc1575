"""Has numpy, h5py, Keras and TensorFlow read what `bit` writes, and compares every value and the logits.

usage: interop.py BIT      the built command
"""
import json
import os
import re
import subprocess
import sys
import tempfile
import time

os.environ.setdefault("TF_USE_LEGACY_KERAS", "1")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
import h5py
import numpy as np
import tensorflow as tf

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


def events(folder):
    """What a run writes for TensorBoard, beside its own list of the same numbers."""
    source, data, out = (os.path.join(folder, n) for n in ("fresh.h5", "data", "run"))
    run("init", "R14x0.5", source, "--classes", "0")
    images = os.path.join(root, "fixtures", "images")
    for label, names in {"a": ["baseline.jpg", "cmyk.jpg", "photo.png"], "b": ["grey.jpg", "interlaced.png", "palette.png"]}.items():
        os.makedirs(os.path.join(data, label))
        for n in names:
            os.symlink(os.path.join(images, n), os.path.join(data, label, n))
    run("finetune", source, "--data", data, "--out", out, "--steps", "7", "--batch", "2", "--precrop", "36", "--crop", "32",
        "--holdout", "34%", "--eval-every", "3")
    [path] = tf.io.gfile.glob(os.path.join(out, "tensorboard", "*tfevents*"))
    # The iterator checks both checksums of every record.
    found = list(tf.compat.v1.train.summary_iterator(path))
    check("TensorFlow reads a run's events: version 2 first, times that are now", found[0].file_version == "brain.Event:2" and all(abs(e.wall_time - time.time()) < 600 for e in found))
    values = {(e.step, v.tag): v.simple_value for e in found[1:] for v in e.summary.value}
    expected = {}
    with open(os.path.join(out, "metrics.jsonl")) as lines:
        for record in map(json.loads, lines):
            split, step = record.pop("split"), record.pop("step")
            # train/learning_rate is learningRate in metrics.jsonl.
            expected |= {(step, split + "/" + re.sub("[A-Z]", lambda m: "_" + m[0].lower(), name)): np.float32(value) for name, value in record.items()}
    check(f"TensorFlow finds the {len(expected)} numbers of metrics.jsonl, each at its step", len(expected) > 20 and values == expected)


with tempfile.TemporaryDirectory() as folder:
    events(folder)
    for name in ("R14x0.5", "R50x1"):
        architecture(name, folder)
sys.exit(1 if check.failed else 0)
