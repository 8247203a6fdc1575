# What is done with the project: `make` builds the command, `make help` lists the rest.

PREFIX ?= /usr/local
PYTHON ?= python3

build: dependencies ## Build the command, which needs no Swift where it runs: .build/release/bit.
	swift build -c release --product bit

help: ## List the targets.
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | while IFS="$$(printf '\t')" read -r name text; do printf '%-13s %s\n' "$$name" "$$text"; done

dependencies: ## Install the system packages that the build needs (apt), if they are missing.
	@scripts/install-dependencies

# Without testable imports, tests run on the very build that is shipped.
test: dependencies ## Build and run all tests.
	swift test -c release --disable-testable-imports

lint: ## Check the sources' format.
	swift format lint --strict --recursive Package.swift Sources Tests

demo: build ## Look at a checkpoint, fine-tune it to drawn shapes and show how well that went (two minutes).
	swift build -c release --product draw
	@scripts/demo

agreement: dependencies ## Compare all six published architectures with PyTorch's numbers (12 GB of memory, a minute).
	BIT_ALL_ARCHITECTURES=1 swift test -c release --disable-testable-imports --filter AgreementTests

fuzz: dependencies ## Feed every reader with 100000 damaged files under the address sanitizer (FUZZ="keras-h5 --inputs 1000" for less).
	swift build -c release --product fuzz --sanitize=address -Xswiftc -DFUZZING --scratch-path .build/fuzz
	.build/fuzz/release/fuzz --failures .build/fuzz-failures $(FUZZ)

threads: dependencies ## Look for data races in all that works on several threads with the thread sanitizer.
	swift build -c release --product bit --sanitize=thread --scratch-path .build/threads
	swift build -c release --product sharing --sanitize=thread --scratch-path .build/threads
	scripts/threads .build/threads/release

docs: dependencies ## Build the documentation of the library products with docc: .build/docs.
	@scripts/docs

interop: build ## Have numpy, Keras, TensorFlow, torch, timm, transformers, flax and ONNX Runtime read what `bit` writes, and torchvision, TensorFlow Datasets, datasets and webdataset the data sets that it reads (installs them under .build/interop).
	@PYTHON="$(INTEROP_PYTHON)" scripts/interop

install: ## Copy what `make` has built under PREFIX (/usr/local) and DESTDIR: command, manual pages, completions. Compiles nothing.
	@DESTDIR="$(DESTDIR)" PREFIX="$(PREFIX)" scripts/install

uninstall: ## Remove what `make install` has put there.
	@DESTDIR="$(DESTDIR)" PREFIX="$(PREFIX)" scripts/install --uninstall

deb: build ## Make a Debian package of it: .build/deb.
	@scripts/deb

fixtures: ## Make the fixtures anew with the reference implementations (PYTHON with their packages).
	for script in fixtures/make_*.py; do $(PYTHON) "$$script"; done

clean: ## Remove everything that was built.
	rm -rf .build

.PHONY: help dependencies build test lint demo agreement docs fuzz threads interop install uninstall deb fixtures clean
