"""Has the onnx package, ONNX Runtime and OpenVINO take the ONNX models that `bit` writes, and compares logits and features with those of the
reference network.

usage: interop_onnx.py BIT [large]      the built command; large: also R152x4 with 21 843 outputs, whose values stand in a second file
"""
import os
import subprocess
import sys
import tempfile

import numpy as np
import onnx
import onnxruntime
import openvino
import torch

bit = os.path.abspath(sys.argv[1])
root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, os.path.join(root, "fixtures", "reference"))
import bitref

# Batch, height and width: square and usual, odd sizes, several images.
SIZES = [(1, 224, 224), (2, 97, 131), (3, 64, 33)]
LIMIT = 1e-4


def run(*arguments):
    subprocess.run([bit, *arguments, "--quiet"], check=True)


def check(what, holds):
    print(("ok      " if holds else "FAILED  ") + what, flush=True)
    if not holds:
        check.failed += 1


check.failed = 0


def reference(weights, x):
    """Logits and features of timm's network with the epsilon of the authors."""
    network = bitref.build(weights).eval()
    with torch.no_grad():
        features = network.forward_head(network.forward_features(torch.from_numpy(x)), pre_logits=True)
        return network.head.fc(features[:, :, None, None]).flatten(1).numpy(), features.numpy()


def error(found, expected):
    return float(abs(found - expected).max() / abs(expected).max())


def runtimes(path):
    """Each runtime as a function from images to outputs by their names."""
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    names = [output.name for output in session.get_outputs()]
    compiled = openvino.Core().compile_model(path, "CPU", {"INFERENCE_PRECISION_HINT": "f32"})

    def vino(x):
        result = compiled([x])
        return {name: np.array(result[name]) for name in names}

    return {
        f"ONNX Runtime {onnxruntime.__version__}": lambda x: dict(zip(names, session.run(None, {"images": x}))),
        f"OpenVINO {openvino.__version__.split('-')[0]}": vino,
    }


def network(arch, outputs, folder, sizes=SIZES, norm="group", convolution="standardised"):
    weights = bitref.make(arch, outputs, 1, norm, convolution)
    name = arch if (norm, convolution) == ("group", "standardised") else f"{arch}, {norm} norm, {convolution} convolutions"
    source, path, back = (os.path.join(folder, n) for n in ("source.npz", "model.onnx", "back.npz"))
    np.savez(source, **weights)
    run("convert", source, path, "--force")
    onnx.checker.check_model(path, full_check=True)
    with open(path, "rb") as file:
        written = file.read()
    model = onnx.load_from_string(written)
    check(f"{name}, {outputs} outputs: the checker of onnx {onnx.__version__} takes it", True)
    check(f"{name}: onnx serialises it to the same bytes", model.SerializeToString() == written)
    texts = {text.key: text.value for text in model.metadata_props}
    check(f"{name}: its texts name the network and the source", texts["architecture"] == arch and '"source.npz"' in texts["source"])
    stored = {tensor.name: onnx.numpy_helper.to_array(tensor) for tensor in model.graph.initializer}
    worst = 0
    for key, value in weights.items():
        if value.ndim == 4 and "/head/" not in key:
            exact = value.astype(np.float64)
            if convolution == "standardised":
                exact = (exact - exact.mean((0, 1, 2))) / np.sqrt(exact.var((0, 1, 2)) + 1e-10)
            worst = max(worst, abs(stored[key] - exact.transpose(3, 2, 0, 1)).max())
    check(f"{name}: kernels are as they should be (by numpy in double precision, {worst:.1e} off)", worst < 2e-6)
    for batch, height, width in sizes:
        x = np.random.default_rng(height).uniform(-1, 1, (batch, 3, height, width)).astype(np.float32)
        logits, features = reference(weights, x)
        for runtime, compute in runtimes(path).items():
            found = compute(x)
            off = error(found["logits"], logits), error(found["features"], features)
            check(f"{name}, {batch} x {height} x {width}: {runtime}: logits {off[0]:.1e}, features {off[1]:.1e} off", max(off) < LIMIT)
    run("convert", path, back, "--force")
    again = dict(np.load(back))
    x = np.random.default_rng(0).uniform(-1, 1, (1, 96, 96, 3)).astype(np.float32)
    off = error(bitref.logits(again, x), bitref.logits(weights, x))
    check(f"{name}: read back, the logits are the same ({off:.1e} off)", off < LIMIT)


def headless(folder):
    source, path = os.path.join(folder, "source.npz"), os.path.join(folder, "features.onnx")
    weights = bitref.make("R14x0.5", 10, 1)
    np.savez(source, **weights)
    run("convert", source, path, "--head", "drop", "--force")
    onnx.checker.check_model(path, full_check=True)
    x = np.random.default_rng(1).uniform(-1, 1, (2, 3, 70, 64)).astype(np.float32)
    for runtime, compute in runtimes(path).items():
        found = compute(x)
        off = error(found["features"], reference(weights, x)[1])
        check(f"without a head: {runtime} gives the features alone ({off:.1e} off)", list(found) == ["features"] and off < LIMIT)


def large(folder):
    """Takes 8 GB of disk and as much memory. In single precision torch itself is 1.1e-4 from double precision with so many layers (`bit` 1.1e-4, ONNX
    Runtime 4e-5, OpenVINO 1e-4), so that two of them may be a few times that apart."""
    source, path, images, out = (os.path.join(folder, n) for n in ("large.npz", "large.onnx", "x.npy", "features.npy"))
    run("init", "R152x4", source, "--classes", "21843", "--force")
    run("convert", source, path, "--force")
    onnx.checker.check_model(path, full_check=True)
    check("R152x4, 21843 outputs: the checker takes it with its second file", os.path.getsize(path) < 1 << 26 < os.path.getsize(path + ".data"))
    x = np.random.default_rng(0).uniform(-1, 1, (1, 64, 64, 3)).astype(np.float32)
    np.save(images, x)
    run("embed", source, images, "--out", out, "--force")
    for runtime, compute in runtimes(path).items():
        off = error(compute(np.ascontiguousarray(x.transpose(0, 3, 1, 2)))["features"], np.load(out))
        check(f"R152x4: {runtime} gives the features of bit ({off:.1e} off)", off < 4 * LIMIT)


with tempfile.TemporaryDirectory() as folder:
    headless(folder)
    for name, outputs in (("R14x0.5", 10), ("R26x1", 10), ("R50x1", 1000)):
        network(name, outputs, folder)
    network("R50x1", 21843, folder, SIZES[:1])
    for norm, convolution in (("batch", "standardised"), ("group", "plain"), ("batch", "plain")):
        network("R26x1", 10, folder, SIZES, norm, convolution)
    if "large" in sys.argv[2:]:
        large(folder)
sys.exit(1 if check.failed else 0)
