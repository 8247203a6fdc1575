"""Has torchvision's and TensorFlow Datasets' own classes, scipy and h5py read data sets in arrays, and compares every example with what `bit data inspect`
lists: part, order, label and pixels.

usage: interop_data_arrays.py BIT      the built command
"""
import gzip
import hashlib
import json
import os
import subprocess
import sys
import tempfile
import time

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
import h5py
import numpy as np
import scipy.io
import torchvision.datasets as tv
from PIL import Image

root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, os.path.join(root, "fixtures"))
import make_data_arrays as make

BIT = sys.argv[1]
FASHION = "/usr/share/datasets/fashion-mnist"
failures = 0


def listed(path):
    lines = subprocess.run([BIT, "data", "inspect", path, "--list", "--pixels"], capture_output=True, text=True, check=True).stdout.splitlines()
    return [(item["split"], item["label"], item["pixels"]) for item in map(json.loads, lines) if "split" in item]


def example(part, label, picture):
    if isinstance(picture, (str, os.PathLike)):
        picture = Image.open(picture)
    if isinstance(picture, Image.Image):
        picture = picture.convert("RGB")
    return part, int(label), make.digest(picture)


def compare(name, found, expected):
    global failures
    wrong = [index for index, (one, other) in enumerate(zip(found, expected)) if one != other]
    ok = len(found) == len(expected) and not wrong and len(found) > 0
    more = "" if ok else f": {len(found)} of {len(expected)}" + (f", first wrong {wrong[0]}: {found[wrong[0]]}, {expected[wrong[0]]}" if wrong else "")
    print(f"{'ok' if ok else 'FAILED'}  {name}: {len(expected)} examples{more}", flush=True)
    failures += not ok


def unchecked(kind):
    """The class without the check that the files are the whole data set's."""
    kind._check_integrity = lambda self: True
    return kind


def torchvision_sets(folder):
    tv.cifar.check_integrity = lambda *arguments: True
    tv.svhn.check_integrity = lambda *arguments: True
    tv.flowers102.check_integrity = lambda *arguments: True

    def parts(name, kind, both, path=None, order=None):
        expected = []
        for part, options in both:
            data = kind(os.path.join(folder, name), **options)
            expected += [example(part, label, picture) for picture, label in (data[index] for index in range(len(data)))]
        compare(f"torchvision {kind.__name__} ({name})", listed(os.path.join(folder, path or name)), expected)

    training = [("train", {"train": True}), ("test", {"train": False})]
    parts("cifar10_python", unchecked(tv.CIFAR10), training)
    parts("cifar100_python", unchecked(tv.CIFAR100), training)
    parts("idx", tv.MNIST, training)
    parts("svhn", tv.SVHN, [(part, {"split": part}) for part in ("train", "test", "extra")])
    tv.Flowers102._check_integrity = lambda self: True
    parts("flowers", tv.Flowers102, [("train", {"split": "train"}), ("validation", {"split": "val"}), ("test", {"split": "test"})])
    parts("pcam", tv.PCAM, [("train", {"split": "train"}), ("validation", {"split": "val"}), ("test", {"split": "test"})])
    parts("clevr", tv.CLEVRClassification, [("train", {"split": "train"}), ("validation", {"split": "val"})])

    kitti = tv.Kitti(os.path.join(folder, "kitti"))
    expected = {}
    for index in range(len(kitti)):
        picture, objects = kitti[index]
        nearest = min([item["location"][2] for item in objects if item["type"] in ("Car", "Van", "Truck")], default=1000)
        label = max(np.where(np.array([-100, 8, 20, 999]) < nearest)[0])
        expected[os.path.basename(kitti.images[index])] = example("", label, picture)[1:]
    found = [item[1:] for item in listed(os.path.join(folder, "kitti"))]
    compare("torchvision Kitti (kitti)", sorted(found), sorted(expected.values()))


def tensorflow_sets(folder):
    try:
        import tensorflow_datasets as tfds
        from tensorflow_datasets.datasets.clevr import clevr_dataset_builder as clevr
        from tensorflow_datasets.datasets.dsprites import dsprites_dataset_builder as dsprites
        from tensorflow_datasets.datasets.kitti import kitti_dataset_builder as kitti
        from tensorflow_datasets.datasets.oxford_flowers102 import oxford_flowers102_dataset_builder as flowers
        from tensorflow_datasets.datasets.patch_camelyon import patch_camelyon_dataset_builder as pcam
        from tensorflow_datasets.datasets.smallnorb import smallnorb_dataset_builder as smallnorb
        from tensorflow_datasets.datasets.svhn_cropped import svhn_cropped_dataset_builder as svhn
        from tensorflow_datasets.image_classification import cifar, mnist
    except ImportError as error:
        print(f"TensorFlow Datasets isn't there: {error}")
        return
    builders = os.path.join(folder, "builders")

    def generated(name, path, parts, label, image="image", times=1):
        expected = []
        for part, examples in parts:
            for _, record in examples:
                picture = record[image]
                picture = picture if isinstance(picture, (str, os.PathLike)) else np.asarray(picture) * times
                expected.append(example(part, label(record), picture))
        compare(f"TensorFlow Datasets {name} ({os.path.basename(path)})", listed(path), expected)

    def place(*names):
        return os.path.join(folder, *names)

    def by(name):
        return lambda record: record[name]

    builder = cifar.Cifar10(data_dir=builders)
    files = [place("cifar10", "cifar-10-batches-bin", f"data_batch_{number}.bin") for number in range(1, 6)]
    test = [place("cifar10", "cifar-10-batches-bin", "test_batch.bin")]
    generated(
        "cifar10", place("cifar10"), [("train", builder._generate_examples("", files)), ("test", builder._generate_examples("", test))], by("label"))
    builder = cifar.Cifar100(data_dir=builders)
    generated(
        "cifar100", place("cifar100"),
        [(part, builder._generate_examples("", [place("cifar100", "cifar-100-binary", part + ".bin")])) for part in ("train", "test")], by("label"))
    builder = mnist.MNIST(data_dir=builders)
    generated(
        "mnist", place("idx"),
        [(part, builder._generate_examples(
            count, place("idx", "MNIST", "raw", f"{word}-images-idx3-ubyte"), place("idx", "MNIST", "raw", f"{word}-labels-idx1-ubyte")))
         for part, word, count in [("train", "train", 7), ("test", "t10k", 4)]], by("label"))
    builder = svhn.Builder(data_dir=builders)
    for name in ("svhn", "large_svhn"):
        parts = [part for part in ("train", "test", "extra") if os.path.exists(place(name, f"{part}_32x32.mat"))]
        generated("svhn_cropped", place(name), [(part, builder._generate_examples("", place(name, f"{part}_32x32.mat"))) for part in parts], by("label"))
    builder = flowers.Builder(data_dir=builders)
    lists = [place("flowers", "flowers-102", name) for name in ("imagelabels.mat", "setid.mat")]
    generated(
        "oxford_flowers102", place("flowers"),
        [(part, builder._generate_examples(place("flowers", "flowers-102", "jpg"), *lists, name))
         for part, name in [("train", "trnid"), ("validation", "valid"), ("test", "tstid")]], by("label"))
    builder = smallnorb.Builder(data_dir=builders)
    stems = [("train", "smallnorb-5x46789x9x18x6x2x96x96-training"), ("test", "smallnorb-5x01235x9x18x6x2x96x96-testing")]
    generated(
        "smallnorb", place("smallnorb"),
        [(part, builder._generate_examples("", *[place("smallnorb", f"{stem}-{kind}.mat") for kind in ("dat", "cat", "info")])) for part, stem in stems],
        by("label_category"))
    builder = dsprites.Builder(data_dir=builders)
    for name in ("dsprites", "large_dsprites"):
        file = place(name if name == "dsprites" else "large_dsprites_h5", "dsprites_ndarray_co1sh3sc6or40x32y32_64x64.hdf5")
        generated("dsprites", place(name), [("train", builder._generate_examples(file))], by("label_shape"), times=255)
    builder = pcam.Builder(data_dir=builders)
    paths = {
        f"{part}_{half}": place("pcam", "pcam", f"camelyonpatch_level_2_split_{part}_{half}.h5") for part in ("train", "valid", "test") for half in "xy"}
    generated(
        "patch_camelyon", place("pcam"),
        [(part, builder._generate_examples(word, paths)) for part, word in [("train", "train"), ("validation", "valid"), ("test", "test")]], by("label"))
    builder = clevr.Builder(data_dir=builders)
    top = place("clevr", "clevr", "CLEVR_v1.0")
    questions = place("questions.json")
    with open(questions, "w") as out:
        json.dump({"questions": []}, out)
    generated(
        "clevr", place("clevr"),
        [(part, builder._generate_examples(f"{top}/images/{word}", questions, f"{top}/scenes/CLEVR_{word}_scenes.json"))
         for part, word in [("train", "train"), ("validation", "val")]], lambda record: len(record["objects"]))

    top = place("kitti", "Kitti", "raw")
    devkit = [(f"mapping/{name}.txt", open(f"{top}/mapping/{name}.txt", "rb")) for name in ("train_mapping", "train_rand")]
    expected = []
    for part, images in zip(("train", "validation", "test"), kitti._build_splits(devkit)):
        for number in sorted(images):
            with open(f"{top}/training/label_2/{number:06d}.txt", "rb") as lines:
                objects = kitti._parse_kitti_annotations(lines)
            nearest = min([item["location"][2] for item in objects if item["type"] in ("Car", "Van", "Truck")], default=1000)
            label = max(np.where(np.array([-100, 8, 20, 999]) < nearest)[0])
            expected.append(example(part, label, f"{top}/training/image_2/{number:06d}.png"))
    compare("TensorFlow Datasets kitti (kitti)", listed(place("kitti")), expected)


def large(folder):
    """Compressed arrays that are too large to be held at once."""
    generator = np.random.default_rng(11)
    count = 3000
    os.makedirs(os.path.join(folder, "large_svhn"))
    values = {"X": generator.integers(0, 256, (32, 32, 3, count), np.uint8) & 0x3F, "y": generator.integers(1, 11, (count, 1)).astype(np.uint8)}
    scipy.io.savemat(os.path.join(folder, "large_svhn", "train_32x32.mat"), values, do_compression=True)
    count = 6000
    for name in ("large_dsprites", "large_dsprites_h5"):
        os.makedirs(os.path.join(folder, name))
    images = np.stack([(make.pixels(number, 64, 64, 1, 12)[..., 0] > 127).astype(np.uint8) for number in range(count)])
    classes = np.array([[0, n % 3, n % 6, n % 40, n % 32, n // 32 % 32] for n in range(count)], np.int64)
    name = "dsprites_ndarray_co1sh3sc6or40x32y32_64x64"
    np.savez_compressed(os.path.join(folder, "large_dsprites", name + ".npz"), imgs=images, latents_classes=classes)
    with h5py.File(os.path.join(folder, "large_dsprites_h5", name + ".hdf5"), "w") as file:
        file.create_dataset("imgs", data=images, chunks=True, compression="gzip")
        file["latents/classes"], file["latents/values"] = classes, classes.astype(float)


def fashion(folder):
    """70 000 real pictures, as Debian has them, and as torchvision does."""
    if not os.path.isdir(FASHION):
        print("Debian's dataset-fashion-mnist isn't there")
        return
    raw = os.path.join(folder, "fashion", "FashionMNIST", "raw")
    os.makedirs(raw)
    for name in os.listdir(FASHION):
        with gzip.open(os.path.join(FASHION, name)) as packed, open(os.path.join(raw, name.removesuffix(".gz")), "wb") as out:
            out.write(packed.read())
    expected, names = [], None
    for part, training in [("train", True), ("test", False)]:
        data = tv.FashionMNIST(os.path.join(folder, "fashion"), train=training)
        names = data.classes
        for picture, label in zip(data.data.numpy(), data.targets.numpy()):
            expected.append((part, int(label), hashlib.sha256(np.repeat(picture[:, :, None], 3, 2).tobytes()).hexdigest()))
    for path in (FASHION, os.path.join(folder, "fashion")):
        start = time.time()
        compare(f"torchvision FashionMNIST ({path})", listed(path), expected)
        print(f"    {time.time() - start:.1f} s")


def main():
    with tempfile.TemporaryDirectory() as folder:
        make.FOLDER = folder
        make.main()
        large(folder)
        torchvision_sets(folder)
        tensorflow_sets(folder)
        fashion(folder)
    sys.exit(1 if failures else 0)


main()
