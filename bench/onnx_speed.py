"""Speed of the ONNX models that `bit` writes against torch.onnx.export of the same network, in ONNX Runtime and OpenVINO on the CPU.

usage: onnx_speed.py BIT [ARCHITECTURE] [ROUNDS]      the built command; R50x1 and 15 rounds unless said

Needs numpy, torch, timm, onnxruntime and openvino. Both models are in one process and take turns, so that what else the machine does meets
both; medians, on as many threads as THREADS says (2). torch's network has its weights standardised before it is exported.
"""
import os
import subprocess
import sys
import tempfile
import time
import warnings

warnings.filterwarnings("ignore")
import numpy as np
import onnxruntime
import openvino
import torch

root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, os.path.join(root, "fixtures", "reference"))
import bitref

bit = os.path.abspath(sys.argv[1])
architecture = sys.argv[2] if len(sys.argv) > 2 else "R50x1"
rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 15
threads = int(os.environ.get("THREADS", "2"))
SIZES = [(1, 224), (8, 224), (1, 480)]


def standardised(weights):
    """Timm's network with plain convolutions, their kernels standardised."""
    network = bitref.build(weights).eval()

    def replace(module):
        for name, child in module.named_children():
            if type(child).__name__ != "StdConv2d":
                replace(child)
                continue
            kernel = child.weight.detach().double()
            variance, mean = torch.var_mean(kernel, dim=(1, 2, 3), keepdim=True, unbiased=False)
            plain = torch.nn.Conv2d(child.in_channels, child.out_channels, child.kernel_size, child.stride, child.padding, bias=False)
            plain.weight.data.copy_((kernel - mean) / torch.sqrt(variance + child.eps))
            setattr(module, name, plain)

    replace(network)
    return network


def export(network, path):
    torch.onnx.export(
        network, (torch.zeros(1, 3, 224, 224),), path, opset_version=18, dynamo=False, input_names=["images"], output_names=["logits"],
        dynamic_axes={"images": {0: "batch", 2: "height", 3: "width"}, "logits": {0: "batch"}})


def ort(path):
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    # Threads that wait by spinning would take the processors from the other model's.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
    return lambda x: session.run(["logits"], {"images": x})[0]


def vino(path, shape=None):
    core = openvino.Core()
    model = core.read_model(path)
    if shape:
        model.reshape({"images": list(shape)})
    compiled = core.compile_model(
        model, "CPU", {"INFERENCE_NUM_THREADS": threads, "INFERENCE_PRECISION_HINT": "f32", "PERFORMANCE_HINT": "LATENCY"})
    return lambda x: compiled([x])["logits"]


def compare(what, ours, theirs, x):
    off = abs(ours(x) - theirs(x)).max() / abs(theirs(x)).max()
    times = ([], [])
    for number in range(rounds):
        # Each goes first as often as the other.
        for which in ((0, 1) if number % 2 else (1, 0)):
            start = time.perf_counter()
            (ours, theirs)[which](x)
            times[which].append(time.perf_counter() - start)
    medians = [float(np.median(t)) * 1e3 for t in times]
    ratio = float(np.median(np.array(times[0]) / np.array(times[1])))
    batch, _, side, _ = x.shape
    print(f"{what:15} batch {batch} {side:3}: {medians[0]:7.1f} ms, torch {medians[1]:7.1f} ms, median of the ratios {ratio:.3f}, {off:.1e} apart", flush=True)


with tempfile.TemporaryDirectory() as folder:
    torch.manual_seed(0)
    weights = bitref.make(architecture, 1000, 1)
    source, ours, theirs = (os.path.join(folder, name) for name in ("source.npz", "bit.onnx", "torch.onnx"))
    np.savez(source, **weights)
    subprocess.run([bit, "convert", source, ours, "--quiet"], check=True)
    export(standardised(weights), theirs)
    print(f"{architecture}, {threads} threads, onnxruntime {onnxruntime.__version__}, openvino {openvino.__version__}, torch {torch.__version__}")
    for batch, side in SIZES:
        x = np.random.default_rng(side).uniform(-1, 1, (batch, 3, side, side)).astype(np.float32)
        compare("ONNX Runtime", ort(ours), ort(theirs), x)
        compare("OpenVINO", vino(ours), vino(theirs), x)
        compare("OpenVINO static", vino(ours, x.shape), vino(theirs, x.shape), x)
