"""Checks what `bit` writes against numpy, h5py and Keras: scripts/interop.py PATH-OF-BIT.

A small network with random values is made by numpy, converted by bit, and read back by the others: arrays must be equal bit for bit, and the
logits that Keras computes from the .h5 must be those that bit computes.
"""
import os
import pathlib
import subprocess
import sys
import tempfile

os.environ["TF_USE_LEGACY_KERAS"] = "1"
os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"

import h5py
import numpy as np
import tensorflow as tf

ARCHITECTURE, UNITS, ROOT_CHANNELS, OUTPUTS = "R26x0.5", (2, 2, 2, 2), 32, 11
checks = 0


def check(holds, what):
    global checks
    if not holds:
        sys.exit(f"FAILED: {what}")
    checks += 1
    print(f"ok: {what}")


def equal(first, second):
    return first.dtype == second.dtype and first.shape == second.shape and first.tobytes() == second.tobytes()


def random_weights(names_and_shapes):
    generator = np.random.default_rng(7)
    return {
        name: (generator.standard_normal(shape) * 0.1 + name.endswith("gamma")).astype(np.float32)
        for name, shape in names_and_shapes
    }


def keras_arrays(path):
    """The weights of a Keras .h5 in the order of its layers, as Keras reads them."""
    with h5py.File(path) as file:
        for layer in file.attrs["layer_names"]:
            group = file[layer]
            for name in group.attrs["weight_names"]:
                yield name.decode() if isinstance(name, bytes) else name, group[name][()]


# Keras' own layers for the published structure (arXiv 1912.11370, section 3). Weights are matched by the order in which layers are made.


class GroupNorm(tf.keras.layers.Layer):
    def build(self, shape):
        self.gamma = self.add_weight(name="gamma", shape=shape[-1:])
        self.beta = self.add_weight(name="beta", shape=shape[-1:])

    def call(self, images):
        groups = tf.reshape(images, (-1, images.shape[1] * images.shape[2], 32, images.shape[3] // 32))
        mean, variance = tf.nn.moments(groups, axes=[1, 3], keepdims=True)
        return tf.reshape((groups - mean) / tf.sqrt(variance + 1e-5), tf.shape(images)) * self.gamma + self.beta


class StandardisedConvolution(tf.keras.layers.Layer):
    def __init__(self, channels, size, stride=1, **options):
        super().__init__(**options)
        self.channels, self.size, self.stride = channels, size, stride

    def build(self, shape):
        self.kernel = self.add_weight(name="kernel", shape=(self.size, self.size, shape[-1], self.channels))

    def call(self, images):
        mean, variance = tf.nn.moments(self.kernel, axes=[0, 1, 2])
        padding = [self.size // 2] * 2
        padded = tf.pad(images, [[0, 0], padding, padding, [0, 0]])
        return tf.nn.conv2d(padded, (self.kernel - mean) / tf.sqrt(variance + 1e-10), self.stride, "VALID")


class Unit(tf.keras.layers.Layer):
    def __init__(self, channels, stride, projects):
        super().__init__()
        self.norms = [GroupNorm() for _ in "abc"]
        sizes = ((channels, 1, 1), (channels, 3, stride), (4 * channels, 1, 1))
        self.convolutions = [StandardisedConvolution(*size) for size in sizes]
        self.projection = StandardisedConvolution(4 * channels, 1, stride) if projects else None

    def build(self, shape):
        # Weights in the order of the published files: norm and convolution of a, b and c, the projection last.
        shapes = [shape[-1], *(convolution.channels for convolution in self.convolutions)]
        for norm, convolution, channels in zip(self.norms, self.convolutions, shapes):
            norm.build(tf.TensorShape([None, None, None, channels]))
            convolution.build(tf.TensorShape([None, None, None, channels]))
            norm.built = convolution.built = True
        if self.projection:
            self.projection.build(shape)
            self.projection.built = True

    @property
    def weights(self):
        pairs = zip(self.norms, self.convolutions)
        layers = [layer for pair in pairs for layer in pair] + ([self.projection] if self.projection else [])
        return [weight for layer in layers for weight in layer.weights]

    trainable_weights = weights

    def call(self, images):
        values = rectified = tf.nn.relu(self.norms[0](images))
        for index, convolution in enumerate(self.convolutions):
            values = convolution(values if index == 0 else tf.nn.relu(self.norms[index](values)))
        return values + (self.projection(rectified) if self.projection else images)


def keras_model(side):
    images = values = tf.keras.Input((side, side, 3))
    values = StandardisedConvolution(ROOT_CHANNELS, 7, 2, name="root_block")(values)
    values = tf.keras.layers.ZeroPadding2D(1)(values)
    values = tf.keras.layers.MaxPool2D(3, 2)(values)
    for block, count in enumerate(UNITS):
        units = [Unit(ROOT_CHANNELS << block, 2 if block and unit == 0 else 1, unit == 0) for unit in range(count)]
        values = tf.keras.Sequential(units, name=f"block{block + 1}")(values)
    values = tf.nn.relu(GroupNorm(name="group_norm")(values))
    values = tf.keras.layers.GlobalAveragePooling2D()(values)
    return tf.keras.Model(images, tf.keras.layers.Dense(OUTPUTS, name="head/dense")(values))


def main(bit):
    def run(*words):
        subprocess.run([bit, *words], check=True)

    with tempfile.TemporaryDirectory() as folder:
        path = lambda name: str(pathlib.Path(folder, name))
        run("init", ARCHITECTURE, path("fresh.npz"), "--classes", str(OUTPUTS))
        with np.load(path("fresh.npz")) as fresh:
            check(fresh["resnet/root_block/standardized_conv2d/kernel"].shape == (7, 7, 3, ROOT_CHANNELS), "numpy opens what init writes")
            weights = random_weights((name, fresh[name].shape) for name in fresh.files)
        np.savez(path("source.npz"), **weights)

        run("convert", path("source.npz"), path("home.h5"))
        run("convert", path("home.h5"), path("back.npz"))
        with np.load(path("back.npz")) as back:
            check(set(back.files) == set(weights), "npz to h5 to npz keeps the names")
            check(all(equal(back[name], weights[name]) for name in weights), "npz to h5 to npz keeps every bit, says numpy")

        stored = dict(keras_arrays(path("home.h5")))
        check(len(stored) == len(weights), "h5py finds every weight where layer_names and weight_names say")
        for name, array in stored.items():
            expected = weights[name.removesuffix(":0").replace("head/dense", "head/conv2d")]
            if not equal(array, expected.reshape(array.shape)):
                sys.exit(f"FAILED: h5py reads other values for {name}")
        check(True, "h5py reads every weight bit for bit")

        run("convert", path("source.npz"), path("half.npz"), "--dtype", "f16")
        with np.load(path("half.npz")) as half:
            check(all(equal(half[name], weights[name].astype(np.float16)) for name in weights), "half precision is numpy's rounding")

        images = np.random.default_rng(8).uniform(-1, 1, (3, 64, 64, 3)).astype(np.float32)
        np.save(path("images.npy"), images)
        run("embed", path("home.h5"), path("images.npy"), "--what", "logits", "--out", path("logits.npy"))
        model = keras_model(64)
        model.load_weights(path("home.h5"))
        expected, logits = model(images).numpy(), np.load(path("logits.npy"))
        difference = np.abs(logits - expected).max() / np.abs(expected).max()
        check(difference <= 1e-4, f"Keras loads the h5 and computes the same logits (largest difference {difference:.1e} of the largest)")
    print(f"{checks} passed, 0 failed")


if __name__ == "__main__":
    main(sys.argv[1])
