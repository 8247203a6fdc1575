"""Has PyTorch, timm and Hugging Face transformers load what `bit` writes as PyTorch files, and `bit` read what PyTorch writes.

usage: interop_pytorch.py BIT      the built command
"""
import os
import subprocess
import sys
import tempfile
from collections import OrderedDict

import numpy as np
import torch

bit = os.path.abspath(sys.argv[1])
root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, os.path.join(root, "fixtures"))
sys.path.insert(0, os.path.join(root, "fixtures", "reference"))
import bitref
from make_pytorch import name

OUTPUTS = 7
NAMINGS = ("authors", "timm", "hf")


def run(*arguments):
    subprocess.run([bit, *arguments, "--quiet"], check=True)


def check(what, holds):
    print(("ok      " if holds else "FAILED  ") + what, flush=True)
    if not holds:
        check.failed += 1


check.failed = 0


def dictionary(made, naming, dtype=torch.float32):
    """The state dictionary that a network has under a naming."""
    found = OrderedDict()
    for key, array in made.items():
        tensor = torch.from_numpy(np.ascontiguousarray(array))
        tensor = tensor.permute(3, 2, 0, 1).contiguous() if tensor.ndim == 4 else tensor
        tensor = tensor.flatten(1) if naming == "hf" and "/head/" in key and tensor.ndim == 4 else tensor
        found[name(key, naming)] = tensor.to(dtype)
    return found


def same(found, expected):
    return list(found) == list(expected) and all(
        found[k].dtype == v.dtype and found[k].shape == v.shape and torch.equal(found[k], v) and found[k].is_contiguous() for k, v in expected.items())


def logits(path, inputs, folder):
    out = os.path.join(folder, "logits.npy")
    run("embed", path, inputs, "--what", "logits", "--out", out, "--force")
    return np.load(out)


def close(what, ours, theirs):
    error = abs(ours - theirs).max() / abs(theirs).max()
    check(f"{what} ({error:.1e} of the largest)", error < 1e-4)


def files(architecture, folder):
    made = bitref.make(architecture, OUTPUTS, 1)
    source = os.path.join(folder, "numpy.npz")
    np.savez(source, **made)
    for naming in NAMINGS:
        for dtype, kind in (("f32", torch.float32), ("f16", torch.float16)):
            path = os.path.join(folder, f"{naming}-{dtype}.pth.tar")
            run("convert", source, path, "--names", naming, "--dtype", dtype, "--force")
            expected = dictionary(made, naming, kind)
            for options in ({}, {"mmap": True}):
                found = torch.load(path, weights_only=True, **options)
                check(f"{architecture}: torch.load{options or ''} gives the state dictionary, {naming}, {dtype}", same(found, expected))
    back = os.path.join(folder, "back.npz")
    for naming in NAMINGS:
        for legacy in (False, True):
            path = os.path.join(folder, "written.bin")
            torch.save({"state_dict": dictionary(made, naming)}, path, _use_new_zipfile_serialization=not legacy)
            run("convert", path, back, "--force")
            again = np.load(back)
            check(f"{architecture}: what torch.save writes is read bit for bit, {naming}{', before 1.6' if legacy else ''}",
                  set(again.files) == set(made) and all(again[k].tobytes() == np.ascontiguousarray(made[k]).tobytes() for k in made))
    return made


def models(folder):
    """R50x1 in the libraries' own models."""
    import timm
    import transformers

    inputs = os.path.join(folder, "x.npy")
    x = np.random.default_rng(0).uniform(-1, 1, (2, 64, 80, 3)).astype(np.float32)
    np.save(inputs, x)
    pixels = torch.from_numpy(x).permute(0, 3, 1, 2)
    model = timm.create_model("resnetv2_50x1_bit", num_classes=OUTPUTS)
    model.load_state_dict(torch.load(os.path.join(folder, "timm-f32.pth.tar"), weights_only=True))
    with torch.no_grad():
        close(f"timm {timm.__version__} gives the logits of bit", logits(os.path.join(folder, "timm-f32.pth.tar"), inputs, folder), model.eval()(pixels).numpy())
    config = transformers.BitConfig(num_labels=OUTPUTS)
    model = transformers.BitForImageClassification(config)
    model.load_state_dict(torch.load(os.path.join(folder, "hf-f32.pth.tar"), weights_only=True))
    with torch.no_grad():
        close(f"transformers {transformers.__version__} gives the logits of bit",
              logits(os.path.join(folder, "hf-f32.pth.tar"), inputs, folder), model.eval()(pixels).logits.numpy())


print(f"torch {torch.__version__}")
with tempfile.TemporaryDirectory() as folder:
    for architecture in ("R14x0.5", "R50x1"):
        files(architecture, folder)
    models(folder)
sys.exit(1 if check.failed else 0)
