"""Has torchvision, TensorFlow Datasets and webdataset read data sets of files and archives, and `bit` the same trees: number, order, labels, classes, pixels.

usage: interop_data_files.py BIT      the built command

The trees are made here, small and in the layouts in which the data sets are passed on. TensorFlow Datasets prepares them with its own builders, whose
downloads are given to it; so its order is compared, too.
"""
import glob
import hashlib
import importlib
import io
import json
import os
import random
import subprocess
import sys
import tarfile
import tempfile
from unittest import mock

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("CUDA_VISIBLE_DEVICES", "")
import numpy as np
import PIL.Image
import PIL.ImageOps
import scipy.io

try:
    import importlib_resources
except ImportError:
    # TensorFlow Datasets asks for it without need.
    import importlib.resources.abc
    sys.modules["importlib_resources"] = importlib.resources
import tensorflow_datasets as tfds
import torchvision.datasets as tv
import webdataset

bit = sys.argv[1]
failed = 0
chance = random.Random(7)
WORDNET = [line.strip() for line in open(tfds.core.tfds_path("datasets/imagenet2012/labels.txt"))]
VALIDATION = tfds.core.tfds_path("datasets/imagenet2012/validation_labels.txt").read_text().split()


def report(what, expected, found):
    """Compares two lists and says the first difference."""
    global failed
    if expected == found and expected:
        print(f"ok {len(expected):4} examples: {what}", flush=True)
        return
    failed += 1
    place = next((i for i, (a, b) in enumerate(zip(expected, found)) if a != b), min(len(expected), len(found)))
    print(f"FAILED {what}: {len(expected)} expected, {len(found)} found; at {place}: {expected[place:place + 1]} {found[place:place + 1]}", flush=True)


def inspect(path, *options):
    """What `bit` says of each example."""
    done = subprocess.run([bit, "data", "inspect", path, *options, "--list", "--pixels"], capture_output=True, text=True)
    if done.returncode:
        print(done.stderr)
        return []
    return [json.loads(line) for line in done.stdout.splitlines()]


def found(path, part, *options, name=None):
    """Label and pixels, and what `name` makes of a line, of each example of a part."""
    lines = [line for line in inspect(path, *options) if line["split"] == part]
    return [((name(line),) if name else ()) + (line["label"], line["pixels"]) for line in lines]


def pixels(image):
    return hashlib.sha256(PIL.ImageOps.exif_transpose(image).convert("RGB").tobytes()).hexdigest()


def pixels_of(data):
    return pixels(PIL.Image.open(io.BytesIO(data)))


def of(dataset, label=lambda label: label):
    """Label and pixels of each example of a torchvision's data set."""
    return [(label(target), pixels(image)) for image, target in dataset]


def picture(kind="JPEG", size=None, mode="RGB"):
    """The file of a picture of blocks in colours by chance."""
    width, height = size or (chance.randrange(8, 40), chance.randrange(8, 40))
    small = np.array([chance.randrange(256) for _ in range(4 * 4 * 3)], np.uint8).reshape(4, 4, 3)
    image = PIL.Image.fromarray(small).resize((width, height)).convert(mode)
    out = io.BytesIO()
    image.save(out, kind)
    return out.getvalue()


def write(path, data):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(data if isinstance(data, bytes) else data.encode())


def add(archive, name, data):
    info = tarfile.TarInfo(name)
    info.size = len(data)
    archive.addfile(info, io.BytesIO(data))


def tfds_examples(name, paths, data_dir, manual_dir=None, prepare=lambda builder: None):
    """What TensorFlow Datasets makes of a download: of each split the keys' names, labels and pixels, in its order."""
    builder = tfds.builder(name, data_dir=data_dir)
    manager = tfds.download.DownloadManager
    with mock.patch.object(manager, "download_and_extract", lambda self, what: paths), \
         mock.patch.object(manager, "extract", lambda self, what: paths), \
         mock.patch.object(manager, "manual_dir", manual_dir):
        prepare(builder)
        builder.download_and_prepare()
    splits = {}
    for split in builder.info.splits:
        rows = builder.as_dataset(split=split, shuffle_files=False, decoders={"image": tfds.decode.SkipDecoding()})
        splits[split] = [
            (next((row[key].decode() for key in ("file_name", "filename", "image/file_name") if key in row), None), int(row["label"]),
             pixels_of(row["image"])) for row in tfds.as_numpy(rows)]
    return splits


def in_tfds_order(rows, salt):
    """Rows that begin with their key, in the order that TensorFlow Datasets documents: by the MD5 of salt and key."""
    return sorted(rows, key=lambda row: hashlib.md5((salt + row[0]).encode()).digest())


def class_folders(work):
    """A folder for each class, and the same packed."""
    root = work + "/photos"
    for part, count in (("train", 5), ("val", 3)):
        for name in ("Zebra", "ant", "b ee", "Ünze", "n01440764"):
            for index in range(count):
                kind, suffix, mode = chance.choice([("JPEG", "jpg", "RGB"), ("PNG", "PNG", "P"), ("JPEG", "JPEG", "L"), ("BMP", "bmp", "RGB"), ("WEBP", "webp", "RGB")])
                write(f"{root}/{part}/{name}/{'deep/' if index == 2 else ''}{index}.{suffix}", picture(kind, mode=mode))
    for part in ("train", "val"):
        expected = of(tv.ImageFolder(f"{root}/{part}"))
        # Within a class, torchvision takes the files of a folder before those of folders in it; `bit` goes by name alone.
        report(f"ImageFolder, {part}, as a folder", sorted(expected), sorted(found(root, {"train": "train", "val": "validation"}[part])))
        report(f"ImageFolder, {part} alone", sorted(expected), sorted(found(f"{root}/{part}", "train")))
    for form, top in ((tarfile.USTAR_FORMAT, "photos/"), (tarfile.GNU_FORMAT, "./photos/"), (tarfile.PAX_FORMAT, ""), ("gnu", "photos/"), ("v7", "")):
        path = f"{work}/photos-{form}.tar"
        if isinstance(form, int):
            with tarfile.open(path, "w", format=form) as archive:
                archive.add(root, top or ".")
        else:
            subprocess.run(["tar", f"--format={form}", "-cf", path, "-C", root if not top else work, "." if not top else "photos"], check=True)
        for part in ("train", "val"):
            report(
                f"ImageFolder, {part}, from a tar file of form {form}", sorted(of(tv.ImageFolder(f"{root}/{part}"))),
                sorted(found(path, {"train": "train", "val": "validation"}[part])))


def pets(work):
    root = work + "/oxford-iiit-pet"
    names = [name.strip('" ,') for name in (
        "Abyssinian american_bulldog american_pit_bull_terrier basset_hound beagle Bengal Birman Bombay boxer British_Shorthair chihuahua Egyptian_Mau"
    ).split()]
    lists = {"trainval": [], "test": []}
    for label, name in enumerate(names):
        # Of the first hundreds, TensorFlow Datasets encodes a dozen anew.
        for index in range(201, 206):
            # Some files of the data set are called otherwise than what they are.
            kind, mode = ("GIF", "P") if index == 202 and label < 2 else ("PNG", "RGBA") if index == 203 and label == 2 else ("JPEG", "RGB")
            write(f"{root}/images/{name}_{index}.jpg", picture(kind, mode=mode))
            write(f"{root}/annotations/trimaps/{name}_{index}.png", picture("PNG", mode="L"))
            lists["test" if index > 203 else "trainval"].append(f"{name}_{index} {label + 1} {1 + name[0].islower()} 1")
    for part, lines in lists.items():
        chance.shuffle(lines)
        write(f"{root}/annotations/{part}.txt", "\n".join(lines) + "\n")
        report(f"OxfordIIITPet, {part}", of(tv.OxfordIIITPet(work, split=part)), found(work, part))
    theirs = tfds_examples("oxford_iiit_pet", {"images": root, "annotations": root}, work + "-tfds")
    for part, split in (("trainval", "train"), ("test", "test")):
        ours = found(root, part, name=lambda line: line["name"])
        report(f"TFDS oxford_iiit_pet, {split}, in its order", theirs[split], in_tfds_order(ours, split))
    if has_tasks:
        first = found(root, "train[:20]", "--task", "pets", "--split", "train[:20]", name=lambda line: line["name"])
        report("TFDS oxford_iiit_pet, train[:20]", theirs["train"][:20], first)


def textures(work):
    root = work + "/dtd/dtd"
    classes = ["banded", "blotchy", "braided", "zigzagged"]
    names = [f"{name}/{name}_{index:04d}.jpg" for name in classes for index in range(1, 10)]
    for name in names:
        write(f"{root}/images/{name}", picture())
    for fold in (1, 2):
        for place, part in enumerate(("train", "val", "test")):
            write(f"{root}/labels/{part}{fold}.txt", "".join(name + "\n" for index, name in enumerate(names) if (index + fold) % 3 == place))
    theirs = tfds_examples("dtd", work + "/dtd", work + "-tfds")
    for part, short in (("train", "train"), ("validation", "val"), ("test", "test")):
        report(f"DTD, {short}", of(tv.DTD(work, split=short)), found(work, part))
        # Its labels are places among 47 classes, of which there are four here.
        ours = in_tfds_order([(line["name"], line["class"], line["pixels"]) for line in inspect(root) if line["split"] == part], part)
        known = tfds.builder("dtd", data_dir=work + "-tfds").info.features["label"].names
        report(f"TFDS dtd, {part}, in its order", [(name.replace("\\", "/"), known[label], digest) for name, label, digest in theirs[part]]
               if theirs[part][0][0] else [(known[label], digest) for _, label, digest in theirs[part]],
               ours if theirs[part][0][0] else [row[1:] for row in ours])


def satellites(work):
    root = work + "/eurosat/2750"
    for name in "AnnualCrop Forest HerbaceousVegetation Highway Industrial Pasture PermanentCrop Residential River SeaLake".split():
        for index in range(1, 13):
            write(f"{root}/{name}/{name}_{index}.jpg", picture(size=(64, 64)))
    report("EuroSAT", of(tv.EuroSAT(work)), found(work, "train"))
    theirs = tfds_examples("eurosat/rgb", work + "/eurosat", work + "-tfds")["train"]
    ours = in_tfds_order(found(root, "train", name=lambda line: line["name"]), "train")
    report("TFDS eurosat, in its order", [row[1:] for row in theirs], [row[1:] for row in ours])
    report("TFDS eurosat, names in its order", [row[0] for row in theirs], [row[0].split("_", 1)[1] for row in ours])

    root = work + "/resisc/NWPU-RESISC45"
    names = tfds.builder("resisc45", data_dir=work + "-tfds").info.features["label"].names
    for name in names:
        for index in range(1, 3):
            write(f"{root}/{name}/{name}_{index:03d}.jpg", picture(size=(24, 24)))
    theirs = tfds_examples("resisc45", None, work + "-tfds", manual_dir=work + "/resisc")["train"]
    ours = in_tfds_order(found(root, "train", name=lambda line: line["name"]), "train")
    report("TFDS resisc45, in its order", [row[1:] for row in theirs], [row[1:] for row in ours])
    report("ImageFolder of RESISC45", of(tv.ImageFolder(root)), found(work + "/resisc", "train"))


def objects(work):
    root = work + "/caltech101/101_ObjectCategories"
    classes = ["BACKGROUND_Google", "Faces", "Leopards", "accordion", "airplanes"]
    for name in classes:
        for index in range(1, 33):
            write(f"{root}/{name}/image_{index:04d}.jpg", picture(size=(8, 8)))
    ours = inspect(work + "/caltech101")
    # torchvision leaves the background out, and sorts upper case before lower case.
    dataset = tv.Caltech101(work)
    report("Caltech101", [(dataset.categories[target], pixels(image)) for image, target in dataset],
           sorted(((line["class"], line["pixels"]) for line in ours if line["class"] != "BACKGROUND_Google"),
                  key=lambda row: dataset.categories.index(row[0])))
    known = tfds.core.tfds_path("image_classification/caltech101_labels.txt").read_text().split()
    with mock.patch("tensorflow.io.gfile.listdir", lambda path: sorted(os.listdir(path))):
        os.makedirs(work + "/images", exist_ok=True)
        os.rename(work + "/caltech101/101_ObjectCategories", work + "/images/101_ObjectCategories")
        from pathlib import Path
        theirs = tfds_examples("caltech101", Path(work + "/images"), work + "-tfds")
    # Which pictures it learns from follows from the order in which the file system lists them: compared as a whole.
    report("TFDS caltech101, both parts together", sorted((known[label], digest) for part in theirs.values() for _, label, digest in part),
           sorted((line["class"].lower(), line["pixels"]) for line in ours))
    order = sorted({line["label"]: line["class"].lower() for line in ours}.items())
    report("TFDS caltech101, order of the classes", sorted((name.lower() for name in classes), key=known.index), [name for _, name in order])


def scenes(work):
    root = work + "/SUN397"
    classes = ["/a/abbey", "/a/airplane_cabin", "/c/car_interior/backseat", "/c/car_interior/frontseat", "/y/youth_hostel"]
    names = []
    for name in classes:
        for _ in range(8):
            names.append(f"{name}/sun_{''.join(chance.choice('abcdefgh') for _ in range(16))}.jpg")
            write(root + names[-1], picture(*chance.choice([("JPEG",), ("GIF", None, "P"), ("PNG",), ("BMP",)])))
    write(root + "/ClassName.txt", "".join(name + "\n" for name in classes))
    dataset = tv.SUN397(work)
    report("SUN397 without partitions", sorted(of(dataset)), sorted(found(work, "train")))
    chance.shuffle(names)
    for part, list in (("Training", names[:20]), ("Testing", names[20:])):
        write(f"{root}/Partitions/{part}_01.txt", "".join(name + "\r\n" for name in list))
    expected = {path.relative_to(root).as_posix(): row for path, row in zip(dataset._image_files, of(dataset))}
    for part, list in (("train", names[:20]), ("test", names[20:])):
        report(f"SUN397, first partition, {part}", [expected[name[1:]] for name in list], found(root, part))
    lists = {"tr": names[:22], "va": names[22:30], "te": names[30:]}
    for short, list in lists.items():
        write(f"{work}/lists/{short}.txt", "\n".join(list) + "\n")
        write(f"{root}/sun397_tfds_{short}.txt", "\n".join(list) + "\n")
    with tarfile.open(work + "/SUN397.tar.gz", "w:gz") as archive:
        archive.add(root, "SUN397")

    def prepare(builder):
        builder._tfds_split_files = {short: f"{work}/lists/{short}.txt" for short in lists}
        # It would write the pictures anew, by OpenCV.
        sys.modules[type(builder).__module__]._process_image_file = lambda file, *_, **__: io.BytesIO(file.read())

    theirs = tfds_examples("sun397/tfds", {"images": work + "/SUN397.tar.gz", "partitions": root}, work + "-tfds", prepare=prepare)
    known = tfds.core.tfds_path("image_classification/sun397_labels.txt").read_text().split()
    for part in ("train", "validation", "test"):
        ours = in_tfds_order([(line["name"], line["class"], line["pixels"]) for line in inspect(root) if line["split"] == part], part)
        report(f"TFDS sun397, {part}, in its order", [(name, known[label], digest) for name, label, digest in theirs[part]], ours)


def ilsvrc(work):
    root = work + "/distributed"
    count = 60
    wanted = sorted(set(VALIDATION[:count]))
    train = {name: [(f"{name}_{index * 17 % 40}.JPEG", picture(mode=chance.choice(["RGB", "L"]))) for index in range(1, 4)] for name in wanted}
    validation = {f"ILSVRC2012_val_{number:08d}.JPEG": picture() for number in range(1, count + 1)}
    os.makedirs(root)
    with tarfile.open(root + "/ILSVRC2012_img_train.tar", "w") as outer:
        for name in wanted:
            inner = io.BytesIO()
            with tarfile.open(fileobj=inner, mode="w") as archive:
                for file, data in train[name]:
                    add(archive, file, data)
            add(outer, name + ".tar", inner.getvalue())
    with tarfile.open(root + "/ILSVRC2012_img_val.tar", "w") as archive:
        names = list(validation)
        chance.shuffle(names)
        for name in names:
            add(archive, name, validation[name])
    # The kit's own numbers, in an order of its own; nodes above the leaves follow.
    ids = list(range(1, 1001))
    chance.shuffle(ids)
    fields = ["ILSVRC2012_ID", "WNID", "words", "gloss", "num_children", "children", "wordnet_height", "num_train_images"]
    synsets = np.zeros((1010, 1), dtype=[(field, "O") for field in fields])
    numbers = {}
    for place, (id, name) in enumerate(sorted(zip(ids, WORDNET)) + [(1001 + index, f"n{index:08d}") for index in range(10)]):
        numbers[name] = id
        synsets[place, 0] = (float(id), name, f"thing {name}, other", "a gloss", 0.0 if id <= 1000 else 2.0, 0.0 if id <= 1000 else [1.0, 2.0], 0.0, 1300.0)
    kit = work + "/kit/ILSVRC2012_devkit_t12"
    os.makedirs(kit + "/data")
    scipy.io.savemat(kit + "/data/meta.mat", {"synsets": synsets}, do_compression=True)
    write(kit + "/data/ILSVRC2012_validation_ground_truth.txt", "".join(f"{numbers[name]}\n" for name in VALIDATION[:count]))
    write(kit + "/readme.txt", "a kit")
    with tarfile.open(root + "/ILSVRC2012_devkit_t12.tar.gz", "w:gz") as archive:
        archive.add(kit, "ILSVRC2012_devkit_t12")

    theirs = tfds_examples("imagenet2012", None, work + "-tfds", manual_dir=root)
    for split in ("train", "validation"):
        ours = found(root, split, name=lambda line: line["name"])
        report(f"TFDS imagenet2012, {split}, as distributed, in its order", theirs[split], in_tfds_order(ours, split))
    if has_tasks:
        report("TFDS imagenet2012, train[:50]", theirs["train"][:50], found(root, "train[:50]", "--task", "ilsvrc2012", "--split", "train[:50]", name=lambda line: line["name"]))

    def classes(path, part):
        return [(line["class"], line["pixels"]) for line in inspect(path) if line["split"] == part]

    own = work + "/torchvision"
    os.makedirs(own)
    for name in os.listdir(root):
        os.link(f"{root}/{name}", f"{own}/{name}")
    with mock.patch("torchvision.datasets.imagenet._verify_archive", lambda *_: None):
        expected = {}
        for short, part in (("train", "train"), ("val", "validation")):
            dataset = tv.ImageNet(own, split=short)
            expected[part] = [(dataset.wnids[target], pixels(image)) for image, target in dataset]
    by_class = lambda rows: sorted(rows)
    for part in ("train", "validation"):
        report(f"ImageNet, {part}, as distributed", by_class(expected[part]), by_class(classes(root, part)))
    for name in glob.glob(own + "/*.*"):
        os.remove(name)
    for part in ("train", "validation"):
        report(f"ImageNet, {part}, as torchvision unpacks it", expected[part], classes(own, part))

    # A flat folder of the validation's pictures, with each of the keys that people have.
    in_order = [(VALIDATION[index], pixels_of(validation[f"ILSVRC2012_val_{index + 1:08d}.JPEG"])) for index in range(count)]
    kaggle = work + "/kaggle"
    data = kaggle + "/ILSVRC/Data/CLS-LOC"
    for name, files in train.items():
        for file, bytes in files:
            write(f"{data}/train/{name}/{file}", bytes)
    for name, bytes in validation.items():
        write(f"{data}/val/{name}", bytes)
    write(data + "/test/ILSVRC2012_test_00000001.JPEG", picture())

    def check(what):
        for place in (kaggle, kaggle + "/ILSVRC", data):
            report(f"ImageNet's flat val, {what}, at {place[len(work):]}", in_order, classes(place, "validation"))
        report(f"ImageNet's train beside it, {what}", by_class(expected["train"]), by_class(classes(kaggle, "train")))

    check("by its known labels")
    for number, name in enumerate(VALIDATION[:count], 1):
        write(f"{kaggle}/ILSVRC/Annotations/CLS-LOC/val/ILSVRC2012_val_{number:08d}.xml",
              f"<annotation>\n\t<folder>val</folder>\n\t<filename>ILSVRC2012_val_{number:08d}</filename>\n\t<source>\n\t\t<database>ILSVRC_2012</database>\n\t</source>\n"
              f"\t<object>\n\t\t<name>{name}</name>\n\t\t<pose>Unspecified</pose>\n\t</object>\n\t<object>\n\t\t<name>{name}</name>\n\t</object>\n</annotation>\n")
    check("by its annotations")
    rows = [f"ILSVRC2012_val_{number:08d},{name} 1 2 3 4 {name} 5 6 7 8 \n" for number, name in enumerate(VALIDATION[:count], 1)]
    chance.shuffle(rows)
    write(kaggle + "/LOC_val_solution.csv", "ImageId,PredictionString\n" + "".join(rows))
    check("by Kaggle's table")
    flat = work + "/flat"
    os.makedirs(flat)
    os.rename(data + "/val", flat + "/val")
    os.rename(work + "/kit/ILSVRC2012_devkit_t12", flat + "/ILSVRC2012_devkit_t12")
    report("ImageNet's flat val by the development kit", in_order, classes(flat, "validation"))
    write(flat + "/validation_labels.txt", "\n".join(VALIDATION) + "\n")
    report("ImageNet's flat val by TFDS's list", in_order, classes(flat, "validation"))


def shards(work):
    def wds(pattern):
        rows = []
        for sample in webdataset.WebDataset(sorted(glob.glob(pattern), key=lambda path: (len(path), path)), shardshuffle=False):
            data = next(sample[suffix] for suffix in ("jpg", "png", "webp", "jpeg") if suffix in sample)
            label = int(sample["cls"]) if "cls" in sample else json.loads(sample["json"])["label"]
            rows.append((sample["__key__"], label, pixels_of(data)))
        return rows

    def ours(path, part):
        return found(path, part, name=lambda line: line["name"].split(".")[0])

    plain = work + "/plain"
    os.makedirs(plain)
    with webdataset.ShardWriter(plain + "/set-%06d.tar", maxcount=7, verbose=0) as writer:
        for index in range(31):
            kind, suffix = chance.choice([("JPEG", "jpg"), ("PNG", "png"), ("WEBP", "webp"), ("JPEG", "jpeg")])
            sample = {"__key__": f"folder/{index:05d}", suffix: picture(kind), "txt": "a caption"}
            label = chance.randrange(5)
            sample.update(chance.choice([{"cls": label}, {"cls": label, "json": {"label": "other"}}, {"json": {"label": label, "id": 3}}]))
            writer.write(sample)
    report("webdataset, shards in a folder", wds(plain + "/*.tar"), ours(plain, "train"))
    report("webdataset, one shard", wds(plain + "/set-000000.tar"), ours(plain + "/set-000000.tar", "train"))
    # As CLIP benchmark's sets are passed on: wds_vtab-*.
    nested = work + "/nested"
    for part, count in (("train", 12), ("test", 3)):
        os.makedirs(f"{nested}/{part}")
        for shard in range(count):
            with webdataset.TarWriter(f"{nested}/{part}/{shard}.tar") as writer:
                for index in range(3):
                    writer.write({"__key__": f"s{3 * shard + index:07d}", "webp": picture("WEBP"), "cls": chance.randrange(4)})
        write(f"{nested}/{part}/nshards.txt", f"{count}")
    write(nested + "/classnames.txt", "one\ntwo\nthree\nfour")
    write(nested + "/zeroshot_classification_templates.txt", "a photo of {c}")
    for part in ("train", "test"):
        report(f"webdataset, {part} of nested folders", wds(f"{nested}/{part}/*.tar"), ours(nested, part))


def lists(work):
    rows = {}
    for part, count in (("train800", 24), ("val200", 6), ("test", 10)):
        rows[part] = []
        for index in range(count):
            name = f"images/{'test' if part == 'test' else 'train'}/{part} {index:05d}.jpg"
            write(f"{work}/{name}", picture())
            rows[part].append((name, chance.randrange(6)))
    rows["train800val200"] = rows["train800"] + rows["val200"]
    for part, lines in rows.items():
        write(f"{work}/{part}.txt", "".join(f"{name} {label}\n" for name, label in lines))
    for part, lines in rows.items():
        # As the adapters' loaders read them: the line's last word is the label.
        expected = [(label, pixels(PIL.Image.open(f"{work}/{name}"))) for name, label in lines]
        report(f"lists of VTAB-1k, {part}", expected, found(work, part))
        report(f"lists of VTAB-1k, {part} alone", expected, found(f"{work}/{part}.txt", part))


has_tasks = "--task" in subprocess.run([bit, "data", "inspect", "--help"], capture_output=True, text=True).stdout
with tempfile.TemporaryDirectory() as folder:
    for part in (class_folders, lists, pets, textures, satellites, objects, scenes, shards, ilsvrc):
        work = f"{folder}/{part.__name__}"
        os.makedirs(work)
        part(work)
sys.exit(1 if failed else 0)
