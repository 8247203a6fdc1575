"""Has TensorFlow Datasets and Hugging Face's datasets write data sets and read them, and compares every example with what `bit data inspect` lists: part,
order, name, label and pixels.

usage: interop_data_records.py BIT      the built command

The features of VTAB's data sets are those of TensorFlow Datasets' own builders; what they hold is drawn at random. Where Debian's dataset-fashion-mnist
is installed, TensorFlow Datasets prepares its real pictures, too.
"""
import gzip
import hashlib
import importlib
import io
import json
import os
import subprocess
import sys
import tempfile

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("HF_HUB_OFFLINE", "1")
import datasets
import numpy as np
import pyarrow.parquet as pq
import tensorflow_datasets as tfds
from PIL import Image

BIT = sys.argv[1]
FASHION = "/usr/share/datasets/fashion-mnist"
F = tfds.features
failures = 0

datasets.disable_progress_bars()
tfds.disable_progress_bar()


def listed(path, *options):
    done = subprocess.run([BIT, "data", "inspect", path, "--list", "--pixels", *options], capture_output=True, text=True)
    if done.returncode != 0:
        return [done.stderr.strip()]
    return [(item["split"], item["name"], item["label"], item["class"], item["pixels"]) for item in map(json.loads, done.stdout.splitlines()) if "split" in item]


def compare(what, found, expected):
    """An expected example may be silent (None) about its name or class."""
    global failures

    def same(one, other):
        return len(one) == len(other) and all(b is None or a == b for a, b in zip(one, other))

    wrong = [index for index, (one, other) in enumerate(zip(found, expected)) if not same(one, other)]
    ok = len(found) == len(expected) > 0 and not wrong
    more = "" if ok else f": {len(found)} of {len(expected)}" + (f", first wrong {wrong[0]}: {found[wrong[0]]}, {expected[wrong[0]]}" if wrong else "")
    print(f"{'ok      ' if ok else 'FAILED  '}{what}: {len(expected)} examples{more}", flush=True)
    failures += not ok


def digest(picture):
    return hashlib.sha256(picture.convert("RGB").tobytes()).hexdigest()


# MARK: TensorFlow Datasets


def read(directory, label, name=None, picture="image", names=None, split=None, times=1):
    """What TensorFlow Datasets reads, in the order of its shards: pictures as their files, which Pillow decodes, and those that lose nothing in being
    encoded also as it decodes them itself."""
    builder = tfds.builder_from_directory(directory)
    options = tfds.ReadConfig(interleave_cycle_length=1)
    expected = []
    for part in [split] if split else list(builder.info.splits):
        files = builder.as_dataset(split=part, shuffle_files=False, read_config=options, decoders={picture: tfds.decode.SkipDecoding()})
        decoded = builder.as_dataset(split=part, shuffle_files=False, read_config=options)
        for example, with_pixels in zip(tfds.as_numpy(files), tfds.as_numpy(decoded)):
            image = Image.open(io.BytesIO(example[picture]))
            if image.format == "PNG":
                array = with_pixels[picture] * np.uint8(times)
                image = Image.fromarray(array[..., 0] if array.shape[-1] == 1 else array)
            number = label(example)
            if number != -1:
                expected.append((part, example[name].decode() if name else None, int(number), names[number] if names else None, digest(image)))
    return expected


def drawn(feature, random):
    """An example of a feature, at random."""
    if isinstance(feature, F.FeaturesDict):
        return {name: drawn(inner, random) for name, inner in feature.items()}
    if isinstance(feature, F.Sequence):
        inner = feature.feature
        return [drawn(inner, random) for _ in range(random.integers(3, 11))]
    if isinstance(feature, F.Image):
        height, width, channels = (side or int(random.integers(5, 40)) for side in feature.shape)
        array = random.integers(0, 2 if feature.shape == (64, 64, 1) else 256, (height, width, channels)).astype(np.uint8)
        if feature.encoding_format != "jpeg":
            return array
        out = io.BytesIO()
        Image.fromarray(array).save(out, "JPEG")
        out.seek(0)
        return out
    if isinstance(feature, F.ClassLabel):
        return int(random.integers(0, feature.num_classes))
    if isinstance(feature, F.BBoxFeature):
        return F.BBox(0.1, 0.2, 0.3, 0.4)
    if isinstance(feature, F.Text):
        return f"text {random.integers(1 << 40)} é.jpg"
    return (random.random(feature.shape) * 30).astype(feature.np_dtype)


def written(folder, name, features, keys, parts, shard=17):
    """A data set of these features, which `SequentialWriter` writes."""
    class Named(tfds.core.GeneratorBasedBuilder):
        VERSION = tfds.core.Version("3.1.0")
        pkg_dir_path = folder

        def _info(self):
            return tfds.core.DatasetInfo(builder=self, features=features, supervised_keys=keys)

        def _split_generators(self, dl_manager):
            return {}

        def _generate_examples(self):
            yield from ()

    Named.name = name
    builder = Named(data_dir=folder)
    os.makedirs(builder.data_dir, exist_ok=True)
    writer = tfds.core.SequentialWriter(builder.info, max_examples_per_shard=shard)
    writer.initialize_splits(list(parts))
    random = np.random.default_rng(len(name))
    for part, count in parts.items():
        writer.add_examples({part: [drawn(features, random) for _ in range(count)]})
    writer.close_all()
    return str(builder.data_dir)


def builder_of(name, module, kind="Builder"):
    return getattr(importlib.import_module("tensorflow_datasets." + module), kind)


REAL = {
    name: (f"datasets.{name}.{name}_dataset_builder", "Builder", config)
    for name, config in {
        "imagenet2012": None, "caltech101": None, "oxford_flowers102": None, "oxford_iiit_pet": None, "sun397": "tfds", "svhn_cropped": None,
        "patch_camelyon": None, "resisc45": None, "clevr": None, "dsprites": None, "kitti": None, "smallnorb": None,
    }.items()
}
REAL |= {
    "cifar10": ("image_classification.cifar", "Cifar10", None), "cifar100": ("image_classification.cifar", "Cifar100", None),
    "dtd": ("image_classification.dtd", "Dtd", None), "eurosat": ("image_classification.eurosat", "Eurosat", "rgb"),
    "dmlab": ("image_classification.dmlab", "Dmlab", None), "mnist": ("image_classification.mnist", "MNIST", None),
    "diabetic_retinopathy_detection": ("image_classification.diabetic_retinopathy_detection", "DiabeticRetinopathyDetection", "btgraham-300"),
}


def tfds_sets(folder):
    """The features of TensorFlow Datasets' own builders."""
    for name, (module, kind, config) in REAL.items():
        Builder = builder_of(name, module, kind)
        info = Builder(data_dir=os.path.join(folder, "builders"), **({"config": config} if config else {})).info
        path = written(folder, name, info.features, info.supervised_keys, {"train": 60, "test": 20})
        texts = [text for text in ("file_name", "filename", "image/file_name", "name") if text in info.features]
        text = texts[0] if texts else None
        times = 255 if name == "dsprites" else 1

        def all_parts(label, feature):
            names = feature.names if feature.names else None
            compare(f"TensorFlow Datasets {name}", listed(path), read(path, lambda row: row[label], text, names=names, times=times))

        if "label" in info.features:
            all_parts("label", info.features["label"])
        elif name == "smallnorb":
            all_parts("label_category", info.features["label_category"])
        elif name == "dsprites":
            all_parts("label_shape", info.features["label_shape"])

        def task(which, split, tfds_split, label):
            found = listed(path, "--task", "vtab/" + which, "--split", split)
            expected = read(path, label, text, split=tfds_split, times=times)
            compare(f"TensorFlow Datasets {which}, {split}", [row[1:] for row in found], [row[1:] for row in expected])

        below = lambda bounds, values, none: int(np.where(np.array(bounds) < min(values, default=none))[0].max())
        if name == "clevr":
            task("clevr-count", "train800", "train[:54]", lambda row: len(row["objects"]["size"]) - 3)
            task(
                "clevr-distance", "train800", "train[:54]",
                lambda row: below([0.0, 8.0, 8.5, 9.0, 9.5, 10.0, 100.0], row["objects"]["pixel_coords"][:, 2], 100))
        if name == "dsprites":
            task("dsprites-xpos", "train800", "train[:48]", lambda row: row["label_x_position"] // 2)
            task("dsprites-orientation", "test", "train[54:]", lambda row: int(np.float32(row["label_orientation"]) / np.float32(2.5)))
        if name == "smallnorb":
            task("smallnorb-azimuth", "train800", "train", lambda row: row["label_azimuth"])
            task("smallnorb-elevation", "test", "test[50%:]", lambda row: row["label_elevation"])


def kitti(folder):
    Builder = builder_of("kitti", "datasets.kitti.kitti_dataset_builder")
    info = Builder(data_dir=os.path.join(folder, "builders")).info
    path = written(os.path.join(folder, "three"), "kitti", info.features, None, {"train": 50, "validation": 20, "test": 20})

    def label(row):
        near = [z for z, kind in zip(row["objects"]["location"][:, 2], row["objects"]["type"]) if kind < 3]
        return int(np.where(np.array([-100.0, 8.0, 20.0, 999.0]) < min(near, default=1000.0))[0].max())

    for part, split in (("train800", "train"), ("val200", "validation"), ("test", "test")):
        found = listed(path, "--task", "vtab/kitti-distance", "--split", part)
        expected = read(path, label, "image/file_name", split=split)
        compare(f"TensorFlow Datasets kitti-distance, {part}", [row[1:] for row in found], [row[1:] for row in expected])


def prepared(folder):
    """A data set that `download_and_prepare` shuffles and cuts into shards, and slices of it."""
    class Shuffled(tfds.core.GeneratorBasedBuilder):
        VERSION = tfds.core.Version("1.2.3")
        pkg_dir_path = folder
        builder_configs = []

        def _info(self):
            features = F.FeaturesDict({
                "file_name": F.Text(), "image": F.Image(encoding_format="png"), "label": F.ClassLabel(names=["a b", "c/d", "é"])})
            return tfds.core.DatasetInfo(builder=self, features=features, supervised_keys=("image", "label"))

        def _split_generators(self, dl_manager):
            return {"train": self._generate_examples(0, 211), "validation": self._generate_examples(211, 260), "test": self._generate_examples(260, 300)}

        def _generate_examples(self, start, end):
            random = np.random.default_rng(start)
            for number in range(start, end):
                name = f"{number}.png"
                image = random.integers(0, 256, (random.integers(1, 40), random.integers(1, 40), 3)).astype(np.uint8)
                yield name, {"file_name": name, "image": image, "label": -1 if start == 0 and number % 50 == 7 else int(random.integers(3))}

    builder = Shuffled(data_dir=folder)
    builder.download_and_prepare(download_config=tfds.download.DownloadConfig(num_shards=7))
    path, names = str(builder.data_dir), ["a b", "c/d", "é"]
    everything = read(path, lambda row: row["label"], "file_name", names=names)
    compare("TensorFlow Datasets, shuffled and in shards", listed(path), everything)
    compare("TensorFlow Datasets, by its name's folder", listed(os.path.dirname(path)), everything)
    for part in ("validation", "test[5:9]", "validation[:50%]", "test[-7:]+validation[:3]"):
        found = listed(path, "--split", part)
        expected = read(path, lambda row: row["label"], "file_name", names=names, split=part)
        compare(f"TensorFlow Datasets, {part}", [row[1:] for row in found], [row[1:] for row in expected])


def fashion(folder):
    """Real pictures: Fashion-MNIST's test, by TensorFlow Datasets' own reading of its files."""
    if not os.path.exists(FASHION):
        return print("        Debian's dataset-fashion-mnist isn't installed")
    from tensorflow_datasets.image_classification import mnist

    def unpacked(name):
        path = os.path.join(folder, name)
        with gzip.open(f"{FASHION}/{name}.gz") as packed, open(path, "wb") as file:
            file.write(packed.read())
        return path

    images, labels = unpacked("t10k-images-idx3-ubyte"), unpacked("t10k-labels-idx1-ubyte")

    class Fashion(mnist.FashionMNIST):
        def _split_generators(self, dl_manager):
            return {"test": self._generate_examples(10_000, images, labels)}

    builder = Fashion(data_dir=os.path.join(folder, "fashion"))
    builder.download_and_prepare(download_config=tfds.download.DownloadConfig(num_shards=5))
    path = str(builder.data_dir)
    names = builder.info.features["label"].names
    compare("TensorFlow Datasets fashion_mnist, real pictures", listed(path), read(path, lambda row: row["label"], names=names))


# MARK: Hugging Face


def pictures(random, count, least, most):
    rows = []
    for number in range(count):
        array = random.integers(0, 256, (random.integers(least, most), random.integers(least, most), 3)).astype(np.uint8)
        out = io.BytesIO()
        image = Image.fromarray(array[..., 0] if number % 5 == 4 else array)
        image.save(out, "PNG" if number % 3 else "JPEG")
        rows.append({"bytes": out.getvalue(), "path": f"{number:04d}.{'png' if number % 3 else 'jpg'}"})
    return rows


def hugging_face(folder):
    random = np.random.default_rng(5)
    names = ["ant", "bee", "cat", "dog"]

    def made(count, columns, least=1, most=40):
        features = datasets.Features({"image": datasets.Image(), **{name: datasets.ClassLabel(names=own) for name, own in columns.items()}})
        table = {"image": pictures(random, count, least, most)}
        for name, own in columns.items():
            table[name] = [int(label) for label in random.integers(len(own), size=count)]
        return datasets.Dataset.from_dict(table, features=features)

    def check(what, path, label="label", own=names, **files):
        read = datasets.load_dataset(path) if not files else datasets.load_dataset("parquet", **files)
        expected = []
        for part in read:
            plain = read[part].cast_column("image", datasets.Image(decode=False))
            for row, stored in zip(read[part], plain):
                if row[label] is not None:
                    expected.append((str(part), stored["image"]["path"], row[label], own[row[label]], digest(row["image"])))
        compare(f"Hugging Face datasets, {what}", listed(path), expected)

    sets = {part: made(count, {"label": names}) for part, count in (("train", 230), ("validation", 41), ("test", 37))}

    def save(path, write, shards=3):
        os.makedirs(os.path.join(path, "data"))
        for part, data in sets.items():
            for shard in range(shards):
                write(data.shard(shards, shard, contiguous=True), os.path.join(path, "data", f"{part}-{shard:05d}-of-{shards:05d}.parquet"))

    path = os.path.join(folder, "to_parquet")
    save(path, lambda data, file: data.to_parquet(file))
    check("to_parquet, 3 shards a part", path)
    for version in ("1.0", "2.0"):
        for codec in ("none", "snappy", "zstd", "gzip"):
            for dictionary in (False, True):
                form = f"pages {version[0]}, {codec}, {'dictionary' if dictionary else 'plain'}"
                path = os.path.join(folder, form.replace(", ", "-").replace(" ", ""))
                save(
                    path, lambda data, file: pq.write_table(
                        data.data.table, file, data_page_version=version, compression=codec, use_dictionary=dictionary, data_page_size=4000,
                        row_group_size=50), shards=1)
                check(form, path)
    large = made(60, {"label": names}, 100, 300)
    path = os.path.join(folder, "large.parquet")
    large.to_parquet(path)
    check("one file of larger pictures", path, data_files={"train": path})
    path = os.path.join(folder, "cifar100")
    os.makedirs(path)
    both = made(50, {"fine_label": [f"fine {n}" for n in range(100)], "coarse_label": [f"coarse {n}" for n in range(20)]})
    both.to_parquet(path + "/train-00000-of-00001.parquet")
    check("fine and coarse labels", path, "fine_label", [f"fine {n}" for n in range(100)])


def main():
    with tempfile.TemporaryDirectory() as folder:
        with tfds.core.registered.skip_registration():
            for part in (tfds_sets, kitti, prepared, fashion):
                part(folder)
        hugging_face(os.path.join(folder, "hugging-face"))
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
