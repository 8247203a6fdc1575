"""Inference throughput of every peer on one BiT architecture, CPU, fp32.

usage: peers.py TIMM_NAME SIZE BATCH RUNS [peer,peer...]
Prints one JSON line a peer: {"peer", "ms", "img_s"}. Median of RUNS after one warm-up.
Weights are random; speed does not depend on them. Peers get the weight standardisation
folded in (the fastest way a careful user could run them), except 'torch-eager'.
"""
import json, os, sys, tempfile, time, warnings
warnings.filterwarnings("ignore")
import numpy as np, torch, timm
import torch.nn as nn
from timm.layers import StdConv2d
name, size, bs, runs = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
want = sys.argv[5].split(",") if len(sys.argv) > 5 else ["torch-eager", "torch-nhwc", "torch-compile", "ort", "openvino"]
threads = int(os.environ.get("THREADS", os.cpu_count()))
torch.set_num_threads(threads)
torch.manual_seed(0)

def median_s(f):
    f(); ts = []
    for _ in range(runs):
        a = time.perf_counter(); f(); ts.append(time.perf_counter() - a)
    return float(np.median(ts))

def report(peer, s):
    print(json.dumps({"peer": peer, "model": name, "size": size, "batch": bs, "ms": round(s * 1e3, 2), "img_s": round(bs / s, 3)}), flush=True)

def fold(mod):
    for n, c in mod.named_children():
        if isinstance(c, StdConv2d):
            w = c.weight
            v, m = torch.var_mean(w, dim=[1, 2, 3], keepdim=True, unbiased=False)
            k = nn.Conv2d(c.in_channels, c.out_channels, c.kernel_size, c.stride, c.padding, bias=c.bias is not None)
            k.weight.data.copy_((w - m) / torch.sqrt(v + c.eps)); setattr(mod, n, k)
        else:
            fold(c)

m = timm.create_model(name, pretrained=False, num_classes=1000).eval()
for p in m.parameters(): p.requires_grad_(False)
x = torch.randn(bs, 3, size, size)
with torch.no_grad():
    if "torch-eager" in want: report("torch-eager", median_s(lambda: m(x)))
    fold(m)
    if "ort" in want or "openvino" in want:
        onnxf = os.path.join(tempfile.gettempdir(), f"{name}_{size}.onnx")
        if not os.path.exists(onnxf):
            torch.onnx.export(m, (x[:1],), onnxf, opset_version=18, dynamo=False, input_names=["x"], output_names=["y"], dynamic_axes={"x": {0: "n"}, "y": {0: "n"}})
    mc = m.to(memory_format=torch.channels_last); xc = x.to(memory_format=torch.channels_last)
    if "torch-nhwc" in want: report("torch-nhwc", median_s(lambda: mc(xc)))
    if "torch-compile" in want:
        try:
            import torch._inductor.config as ic
            ic.freezing = True
            f = torch.compile(mc); report("torch-compile", median_s(lambda: f(xc)))
        except Exception as e: print("torch-compile failed:", str(e)[:300], file=sys.stderr)
    if "ort" in want:
        import onnxruntime as ort
        so = ort.SessionOptions(); so.intra_op_num_threads = threads
        s = ort.InferenceSession(onnxf, so, providers=["CPUExecutionProvider"])
        xn = x.numpy(); report("onnxruntime", median_s(lambda: s.run(None, {"x": xn})))
    if "openvino" in want:
        import openvino as ov
        core = ov.Core(); mod = core.read_model(onnxf); mod.reshape([bs, 3, size, size])
        cm = core.compile_model(mod, "CPU", {"INFERENCE_NUM_THREADS": threads, "INFERENCE_PRECISION_HINT": "f32", "PERFORMANCE_HINT": "LATENCY"})
        xn = x.numpy(); report("openvino", median_s(lambda: cm([xn])))
