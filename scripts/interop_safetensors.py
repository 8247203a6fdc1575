"""Has safetensors, timm and transformers read what `bit` writes, and `bit` what they write: values, logits, labels, sizes, preprocessing.

usage: interop_safetensors.py BIT      the built command
"""
import json
import os
import subprocess
import sys
import tempfile

os.environ.setdefault("HF_HUB_OFFLINE", "1")
import numpy as np
import PIL
import PIL.Image
import safetensors
import safetensors.torch
import timm
import torch
import transformers
from timm.models._hub import save_for_hf
from transformers import AutoImageProcessor, AutoModel, BitConfig, BitForImageClassification, BitImageProcessor, pipeline

root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, os.path.join(root, "fixtures", "reference"))
import bitref

transformers.utils.logging.disable_progress_bar()
OUTPUTS, SIZE = 10, 96
LABELS = [f"n{index:08d}" for index in range(OUTPUTS)]
TEXTS = [f"thing {index}, a “ü”" for index in range(OUTPUTS)]


def name(published, which):
    """The published name as timm or transformers (which is "timm" or "hf") has it."""
    rest = published.removeprefix("resnet/")
    fixed = {
        "root_block/standardized_conv2d/kernel": ("stem.conv.weight", "bit.embedder.convolution.weight"),
        "group_norm/gamma": ("norm.weight", "bit.norm.weight"), "group_norm/beta": ("norm.bias", "bit.norm.bias"),
        "head/conv2d/kernel": ("head.fc.weight", "classifier.1.weight"), "head/conv2d/bias": ("head.fc.bias", "classifier.1.bias"),
    }
    if rest in fixed:
        return fixed[rest][which == "hf"]
    block, unit, letter, rest = rest.split("/", 3)
    block, unit, number = int(block[5:]) - 1, int(unit[4:]) - 1, "abc".index(letter) + 1
    place = f"bit.encoder.stages.{block}.layers.{unit}." if which == "hf" else f"stages.{block}.blocks.{unit}."
    return place + {
        "standardized_conv2d/kernel": f"conv{number}.weight", "group_norm/gamma": f"norm{number}.weight",
        "group_norm/beta": f"norm{number}.bias", "proj/standardized_conv2d/kernel": "downsample.conv.weight"}[rest]


def stored(published, value, which):
    """A published array as timm or transformers has it."""
    if "head/conv2d/kernel" in published and which == "hf":
        return np.ascontiguousarray(value[0, 0].T)
    return np.ascontiguousarray(value.transpose(3, 2, 0, 1)) if value.ndim == 4 else value


def error(found, expected):
    return abs(np.asarray(found) - expected).max() / abs(expected).max()


def image(side=(150, 200)):
    values = np.random.default_rng(3).integers(0, 256, (side[0] // 10, side[1] // 10, 3)).astype(np.uint8)
    return PIL.Image.fromarray(values).resize(side[::-1], PIL.Image.BICUBIC)


class Interop:
    def __init__(self, bit, folder, check):
        self.bit, self.folder, self.check = os.path.abspath(bit), folder, check

    def path(self, name):
        return os.path.join(self.folder, name)

    def convert(self, source, target, kind=None, *more):
        subprocess.run([self.bit, "convert", source, target, *(["--to", kind] if kind else []), "--force", "--quiet", *more], check=True)
        return target

    def source(self, architecture, outputs=OUTPUTS):
        weights = bitref.make(architecture, outputs, 1)
        path = self.path(f"{architecture}.npz")
        np.savez(path, **weights)
        return weights, path

    def same(self, path, weights):
        """Whether an npz has these arrays, bit for bit."""
        found = np.load(path)
        return set(found.files) == set(weights) and all(found[k].tobytes() == v.tobytes() and found[k].shape == v.shape for k, v in weights.items())

    def back(self, what, path, weights):
        self.check(f"{what} is read back bit for bit", self.same(self.convert(path, self.path("back.npz")), weights))

    # What `bit` writes

    def file(self, architecture):
        weights, path = self.source(architecture)
        for which in ("timm", "hf"):
            target = self.convert(path, self.path(f"{which}.safetensors"), which)
            found = safetensors.torch.load_file(target)
            expected = {name(k, which): stored(k, v, which) for k, v in weights.items()}
            self.check(f"{architecture}: safetensors finds all tensors under the names of {which}", set(found) == set(expected)
                       and all(found[k].numpy().tobytes() == v.tobytes() and tuple(found[k].shape) == v.shape for k, v in expected.items()))
            with safetensors.safe_open(target, "pt") as file:
                self.check(f"{architecture}: and the format, pt", file.metadata() == {"format": "pt"})
            again = self.path("again.safetensors")
            safetensors.torch.save_file(found, again, metadata={"format": "pt"})
            self.back(f"{architecture}: what safetensors writes of it", again, weights)
            half = safetensors.torch.load_file(self.convert(path, self.path("half.safetensors"), which, "--dtype", "f16"))
            self.check(f"{architecture}: half precision is numpy's rounding", all(
                half[k].numpy().tobytes() == v.astype(np.float16).tobytes() for k, v in expected.items()))

    def timm(self, architecture):
        weights, path = self.source(architecture)
        folder = self.convert(path, self.path(f"timm-{architecture}"), "timm")
        model = timm.create_model(f"local-dir:{folder}", pretrained=True).eval()
        x = np.random.default_rng(0).uniform(-1, 1, (2, SIZE, SIZE + 32, 3)).astype(np.float32)
        with torch.no_grad():
            found = model(torch.from_numpy(x.transpose(0, 3, 1, 2)))
        wrong = error(found, bitref.logits(weights, x))
        self.check(f"{architecture}: timm's create_model gives the reference's logits ({wrong:.1e} of the largest)", wrong < 1e-4)
        self.back(f"{architecture}: timm's folder", folder, weights)
        saved = self.path(f"timm-saved-{architecture}")
        save_for_hf(model, saved, safe_serialization=True, model_config={
            "label_names": LABELS, "label_descriptions": dict(zip(LABELS, TEXTS)),
            "pretrained_cfg": {"input_size": [3, SIZE, SIZE + 32], "crop_mode": "squash"}})
        self.back(f"{architecture}: what timm's save_for_hf writes", saved, weights)
        folder = self.convert(saved, self.path(f"timm-again-{architecture}"), "timm")
        model = timm.create_model(f"local-dir:{folder}", pretrained=True)
        names = model.pretrained_cfg["label_names"], model.pretrained_cfg["label_descriptions"]
        self.check(f"{architecture}: labels come through bit to timm", list(names[0]) == LABELS and names[1] == dict(zip(LABELS, TEXTS)))
        config = timm.data.resolve_model_data_config(model)
        picture = image()
        expected = np.asarray(picture.resize((SIZE + 32, SIZE), PIL.Image.BILINEAR), np.float32).transpose(2, 0, 1) / 127.5 - 1
        found = timm.data.create_transform(**config, is_training=False)(picture).numpy()
        self.check(f"{architecture}: timm's own transform is Pillow's resizing to that size", abs(found - expected).max() < 1e-5)
        headless = self.convert(path, self.path(f"timm-headless-{architecture}"), "timm", "--head", "drop")
        model = timm.create_model(f"local-dir:{headless}", pretrained=True, num_classes=5)
        kernel = "resnet/root_block/standardized_conv2d/kernel"
        self.check(f"{architecture}: timm begins a head of its own where there is none", model.get_classifier().weight.shape[0] == 5 and np.array_equal(
            model.stem.conv.weight.detach().numpy(), stored(kernel, weights[kernel], "timm")))

    def transformers(self, architecture):
        weights, path = self.source(architecture)
        units, width = bitref.parse(architecture)
        folder = self.convert(path, self.path(f"hf-{architecture}"), "hf")
        model = BitForImageClassification.from_pretrained(folder).eval()
        x = np.random.default_rng(0).uniform(-1, 1, (2, SIZE, SIZE + 32, 3)).astype(np.float32)
        with torch.no_grad():
            found = model(torch.from_numpy(x.transpose(0, 3, 1, 2))).logits
        wrong = error(found, bitref.logits(weights, x))
        self.check(f"{architecture}: transformers' from_pretrained gives the reference's logits ({wrong:.1e} of the largest)", wrong < 1e-4)
        self.back(f"{architecture}: Hugging Face's folder", folder, weights)
        config = BitConfig(
            depths=list(units), hidden_sizes=[int(c * width) for c in (256, 512, 1024, 2048)], embedding_size=int(64 * width),
            id2label=dict(enumerate(TEXTS)), label2id={text: index for index, text in enumerate(TEXTS)})
        theirs = BitForImageClassification(config)
        theirs.load_state_dict({name(k, "hf"): torch.from_numpy(stored(k, v, "hf")) for k, v in weights.items()}, strict=True)
        for what, limit in (("whole", "10GB"), ("sharded", f"{sum(v.nbytes for v in weights.values()) // 4000}KB")):
            saved = self.path(f"hf-saved-{what}-{architecture}")
            theirs.save_pretrained(saved, max_shard_size=limit)
            BitImageProcessor(
                size={"height": SIZE, "width": SIZE + 32}, resample=2, do_center_crop=False, image_mean=[0.5] * 3, image_std=[0.5] * 3).save_pretrained(saved)
            if what == "sharded":
                assert os.path.exists(os.path.join(saved, "model.safetensors.index.json"))
            self.back(f"{architecture}: what transformers writes ({what})", saved, weights)
        again = self.convert(saved, self.path(f"hf-again-{architecture}"), "hf")
        model = BitForImageClassification.from_pretrained(again)
        self.check(f"{architecture}: labels come through bit to transformers", list(model.config.id2label.values()) == TEXTS)
        picture = image()
        expected = np.asarray(picture.resize((SIZE + 32, SIZE), PIL.Image.BILINEAR), np.float32) / 127.5 - 1
        processor = AutoImageProcessor.from_pretrained(again, backend="pil") if "backend" in BACKENDS else AutoImageProcessor.from_pretrained(again, use_fast=False)
        found = np.asarray(processor(picture, return_tensors="np")["pixel_values"][0])
        self.check(f"{architecture}: the image processor's pixels are Pillow's, to that size ({abs(found - expected.transpose(2, 0, 1)).max():.1e})",
                   found.shape == (3, SIZE, SIZE + 32) and abs(found - expected.transpose(2, 0, 1)).max() < 1e-5)
        logits = bitref.logits(weights, expected[None])[0]
        answer = pipeline("image-classification", model=model, image_processor=processor, device="cpu")(picture, top_k=OUTPUTS)
        chances = np.exp(logits - logits.max())
        chances /= chances.sum()
        wrong = max(abs(item["score"] - chances[TEXTS.index(item["label"])]) for item in answer)
        self.check(f"{architecture}: pipeline gives the reference's probabilities under the labels ({wrong:.1e})", wrong < 1e-4)
        headless = self.convert(path, self.path(f"hf-headless-{architecture}"), "hf", "--head", "drop")
        model = AutoModel.from_pretrained(headless).eval()
        with torch.no_grad():
            features = model(torch.from_numpy(x.transpose(0, 3, 1, 2))).pooler_output[:, :, 0, 0].numpy()
        kernel, bias = weights["resnet/head/conv2d/kernel"][0, 0], weights["resnet/head/conv2d/bias"]
        self.check(f"{architecture}: AutoModel gives the features of a network without a head", error(features @ kernel + bias, bitref.logits(weights, x)) < 1e-4)

    def across(self, architecture):
        """Labels and preprocessing from one library's folder into the other's."""
        saved = self.path(f"timm-saved-{architecture}")
        found = BitForImageClassification.from_pretrained(self.convert(saved, self.path("across-hf"), "hf"))
        self.check(f"{architecture}: timm's labels come to transformers", list(found.config.id2label.values()) == TEXTS)
        back = self.convert(self.path("across-hf"), self.path("across-timm"), "timm")
        with open(os.path.join(back, "config.json")) as file:
            config = json.load(file)
        self.check(f"{architecture}: and back, with their identifiers and the size", config["label_names"] == LABELS
                   and config["label_descriptions"] == dict(zip(LABELS, TEXTS)) and config["pretrained_cfg"]["input_size"] == [3, SIZE, SIZE + 32])

    def run(self):
        self.file("R14x0.5")
        for architecture in ("R50x1", "R50x0.5"):
            self.timm(architecture)
        for architecture in ("R14x0.5", "R50x1"):
            self.transformers(architecture)
        self.across("R50x0.5")


BACKENDS = ["backend"] if int(transformers.__version__.split(".")[0]) >= 5 else []


def run(bit, folder, check):
    versions = {module.__name__: module.__version__ for module in (safetensors, timm, transformers, torch, PIL)}
    print(" ".join(f"{module} {version}" for module, version in versions.items()), flush=True)
    Interop(bit, folder, check).run()


if __name__ == "__main__":
    failed = []

    def check(what, holds):
        print(("ok      " if holds else "FAILED  ") + what, flush=True)
        if not holds:
            failed.append(what)

    with tempfile.TemporaryDirectory() as folder:
        run(sys.argv[1], folder, check)
    sys.exit(1 if failed else 0)
