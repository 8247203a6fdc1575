"""Has numpy and flax read what `bit` writes for JAX, and `bit` read what flax and TensorFlow write, and compares every value.

usage: interop_jax.py BIT      the built command
"""
import importlib.metadata
import os
import subprocess
import sys
import tempfile

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
import flax.serialization as serialization
import ml_dtypes
import numpy as np

bit = os.path.abspath(sys.argv[1])
root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, os.path.join(root, "fixtures", "reference"))
import bitref

OUTPUTS = 7


def run(*arguments):
    subprocess.run([bit, *arguments, "--quiet"], check=True)


def check(what, holds):
    print(("ok      " if holds else "FAILED  ") + what, flush=True)
    if not holds:
        check.failed += 1


check.failed = 0


def same(found, expected):
    return list(found) == list(expected) and all(
        found[k].dtype == expected[k].dtype and found[k].shape == expected[k].shape and found[k].tobytes() == expected[k].tobytes() for k in expected)


def jax_names(weights):
    """The published arrays under big_vision's names and shapes."""
    units = {"a": 1, "b": 2, "c": 3}
    found = {}
    for name, array in weights.items():
        parts = name.split("/")[1:]
        if parts[0] == "root_block":
            key = "root_block/conv_root/kernel"
        elif parts[0] == "head":
            key, array = "head/" + parts[2], array[0, 0] if parts[2] == "kernel" else array
        else:
            role = {"gamma": "scale", "beta": "bias"}.get(parts[-1], "kernel")
            if parts[0] == "group_norm":
                key = f"norm-pre-head/{role}"
            elif parts[3] == "proj":
                key = f"{parts[0]}/{parts[1]}/conv_proj/kernel"
            else:
                key = f"{parts[0]}/{parts[1]}/{'conv' if role == 'kernel' else 'gn'}{units[parts[2]]}/{role}"
            if role != "kernel":
                array = array[None, None, None]
        found[key] = array
    return found


def flat(tree, prefix=""):
    found = {}
    for key, value in tree.items():
        found |= flat(value, prefix + key + "/") if isinstance(value, dict) else {prefix + key: value}
    return found


def nested(arrays):
    found = {}
    for name, array in arrays.items():
        *path, leaf = name.split("/")
        branch = found
        for part in path:
            branch = branch.setdefault(part, {})
        branch[leaf] = array
    return found


def architecture(name, folder):
    published = bitref.make(name, OUTPUTS, 1)
    source = os.path.join(folder, "numpy.npz")
    np.savez(source, **published)
    file, back = os.path.join(folder, "x.msgpack"), os.path.join(folder, "back.npz")
    for option, dtype in ((None, np.float32), ("f16", np.float16)):
        run("convert", source, file, "--force", *(["--dtype", option] if option else []))
        with open(file, "rb") as written:
            data = written.read()
        expected = {k: v.astype(dtype) for k, v in jax_names(published).items()}
        check(f"{name}: flax restores {np.dtype(dtype)} bit for bit", same(flat(serialization.msgpack_restore(data)["params"]), expected))
        check(f"{name}: the bytes are those that flax writes", data == serialization.to_bytes({"params": nested(expected)}))
    run("convert", source, file, "--force")
    run("convert", file, back, "--force")
    check(f"{name}: npz -> flax -> npz is the same bit for bit, read by numpy", same(dict(np.load(back)), published))
    # What numpy and flax write, with an optimiser's state beside it.
    arrays = jax_names(published)
    np.savez(source, **{"params/" + k: v for k, v in arrays.items()}, **{"opt/0/trace/" + k: v * 0 for k, v in arrays.items()})
    run("convert", source, back, "--force")
    check(f"{name}: an archive of big_vision's is read bit for bit", same(dict(np.load(back)), published))
    half = {k: v.astype(ml_dtypes.bfloat16) for k, v in arrays.items()}
    with open(file, "wb") as written:
        written.write(serialization.to_bytes({"step": 3, "params": nested(half), "opt_state": {"0": {"trace": nested(half)}}}))
    run("convert", file, back, "--force")
    rounded = {k: v.astype(ml_dtypes.bfloat16).astype(np.float32) for k, v in published.items()}
    check(f"{name}: a training state of flax in bfloat16 is read bit for bit", same(dict(np.load(back)), rounded))


def tensorflow(name, folder):
    import tensorflow as tf

    published = bitref.make(name, OUTPUTS, 2)
    back = os.path.join(folder, "back.npz")
    model = tf.Module(name="resnet")
    model.vars = [tf.Variable(v, name=k) for k, v in published.items()]
    model.f = tf.function(lambda x: x * 1, input_signature=[tf.TensorSpec([None])])
    tf.saved_model.save(model, os.path.join(folder, "saved"))
    prefix = tf.train.Checkpoint(model=model).write(os.path.join(folder, "ckpt"))
    for what, path in (("SavedModel", os.path.join(folder, "saved")), ("checkpoint", prefix)):
        run("convert", path, back, "--force")
        check(f"{name}: a {what} of TensorFlow {tf.__version__} is read bit for bit", same(dict(np.load(back)), published))
        subprocess.run([bit, "verify", path], check=True, stdout=subprocess.DEVNULL)


print(", ".join(f"{n} {importlib.metadata.version(n)}" for n in ("numpy", "flax", "jax", "msgpack", "ml_dtypes", "tensorflow")))
for architecture_name in ("R14x0.5", "R50x1"):
    with tempfile.TemporaryDirectory() as folder:
        architecture(architecture_name, folder)
        tensorflow(architecture_name, folder)
sys.exit(1 if check.failed else 0)
