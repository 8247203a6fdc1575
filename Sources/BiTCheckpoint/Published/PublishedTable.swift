import BiTPreprocessing

/// What was published, a few lines a family. Sources: google-research/big_transfer (README.md, `bit_tf2/models.py` for what exists as h5),
/// google-research/big_vision (`configs/proj/distill/common.py`), timm 1.0.31 (`timm/models/resnetv2.py`), huggingface.co/google/bit-50,
/// tensorflow/tfhub.dev (`assets/docs`).
extension PublishedCheckpoint {
  /// Every published checkpoint, the authors' first.
  public static let all: [PublishedCheckpoint] = authors + timm + huggingFace + tensorFlowHub

  // MARK: - The authors' files

  private static let bucket = "https://storage.googleapis.com/bit_models/"
  private static let paper = ["R50x1", "R50x3", "R101x1", "R101x3", "R152x4"].compactMap { Architecture(name: $0) }
  private static let (r50x1, r152x2) = (Architecture(name: "R50x1"), Architecture(name: "R152x2"))

  private static var authors: [PublishedCheckpoint] {
    Architecture.published.flatMap { architecture -> [PublishedCheckpoint] in
      // R152x2 came after the paper: "TF2 models not yet available".
      let forms: [PublishedFile.Form] = paper.contains(architecture) ? [.npz, .h5] : [.npz]
      return [
        author("BiT-S-\(architecture)", architecture, .ilsvrc2012, forms),
        author("BiT-M-\(architecture)", architecture, .imagenet21k, forms),
        author("BiT-M-\(architecture)-ILSVRC2012", architecture, .imagenet21kThenILSVRC2012),
      ]
    } + distilled + vtab
  }

  private static var distilled: [PublishedCheckpoint] {
    let students = [224, 160].compactMap { side in
      r50x1.map { author("R50x1_\(side)", $0, .distilled(side: side), folder: "distill/") }
    }
    let sets =
      [(Training.ilsvrc, "", 224), (Training.ilsvrc, "", 384)]
      + [("Flowers", "flowers", 128), ("Pets", "pet", 128), ("Food", "food", 128), ("SUN397", "sun", 128)]
    return students
      + sets.compactMap { set, word, side in
        r152x2.map { author("R152x2_T_\(word)\(side)", $0, .teacher(set: set, side: side), folder: "distill/") }
      }
  }

  /// The tasks of VTAB-1k, in the order of the authors' list.
  public static let vtabTasks = [
    "caltech101", "diabetic_retinopathy", "dtd", "oxford_flowers102", "oxford_iiit_pet", "resisc45", "sun397", "cifar100", "eurosat",
    "patch_camelyon", "smallnorb-elevation", "svhn", "dsprites-orientation", "smallnorb-azimuth", "clevr-distance", "clevr-count", "dmlab",
    "kitti-distance", "dsprites-xpos",
  ]
  /// The runs of each task of VTAB-1k.
  public static let vtabRuns = 0...2

  private static var vtab: [PublishedCheckpoint] {
    paper.flatMap { architecture in
      vtabRuns.flatMap { run in
        vtabTasks.map { task in
          author(
            "BiT-M-\(architecture)-run\(run)-\(task)", architecture, .vtab(task: task, run: run), [.npz, .savedModel], folder: "vtab/")
        }
      }
    }
  }

  private static func author(
    _ name: String, _ architecture: Architecture, _ training: Training, _ forms: [PublishedFile.Form] = [.npz], folder: String = ""
  ) -> PublishedCheckpoint {
    PublishedCheckpoint(
      name: name, formerNames: [], publisher: .authors, architecture: architecture, training: training, hasHead: true, preprocessing: nil,
      files: forms.map { form in
        let file = name + "." + (form == .savedModel ? "tfhub" : form.rawValue)
        return PublishedFile(
          form: form, name: file, address: bucket + folder + file, byteCount: byteCounts[file].map { $0...$0 }, digest: nil,
          holdsAnother: misnamed[file])
      })
  }

  /// timm's page of models told these (`docs/models/big-transfer.md`, "File Size"). They are what a zip archive of these arrays takes.
  private static let byteCounts = [
    "BiT-M-R50x1-ILSVRC2012.npz": 102_242_668, "BiT-M-R50x3-ILSVRC2012.npz": 869_321_580, "BiT-M-R101x1-ILSVRC2012.npz": 178_256_468,
    "BiT-M-R101x3-ILSVRC2012.npz": 1_551_830_100, "BiT-M-R152x2-ILSVRC2012.npz": 945_476_668,
    "BiT-M-R152x4-ILSVRC2012.npz": 3_746_270_104,
  ]

  /// Files that hold another network than their name says (google-research/big_transfer, issue 47).
  private static let misnamed = [
    "BiT-S-R50x3.h5": "a root of 64 filters, not 192", "BiT-S-R101x1.h5": "a root of 256 filters, not 64",
  ]

  // MARK: - timm and Hugging Face

  private static let hub = "https://huggingface.co/"

  private static var timm: [PublishedCheckpoint] {
    Architecture.published.flatMap { architecture -> [PublishedCheckpoint] in
      let side = architecture.name == "R152x4" ? 480 : 448
      return [
        timm(architecture, "goog_in21k", former: "bitm_in21k", .imagenet21k, side: 224, share: 0.875),
        timm(architecture, "goog_in21k_ft_in1k", former: "bitm", .imagenet21kThenILSVRC2012, side: side, share: 1),
      ]
    }
      + [
        r50x1.map {
          timm($0, "goog_distilled_in1k", former: "bit_distilled", .distilled(side: 224), .pillowBicubic, side: 224, share: 0.875)
        },
        r152x2.map {
          timm(
            $0, "goog_teacher_in21k_ft_in1k", former: "bit_teacher", .teacher(set: Training.ilsvrc, side: 224), .pillowBicubic, side: 224,
            share: 0.875)
        },
        r152x2.map {
          timm(
            $0, "goog_teacher_in21k_ft_in1k_384", former: "bit_teacher_384", .teacher(set: Training.ilsvrc, side: 384), .pillowBicubic,
            side: 384, share: 1)
        },
      ].compactMap { $0 }
  }

  private static func timm(
    _ architecture: Architecture, _ tag: String, former: String, _ training: Training, _ resize: Resize = .pillow, side: Int, share: Double
  ) -> PublishedCheckpoint {
    let model = "resnetv2_" + architecture.name.dropFirst()
    let name = "timm/\(model)_bit.\(tag)"
    return PublishedCheckpoint(
      name: name, formerNames: ["\(model)_\(former)"], publisher: .timm, architecture: architecture, training: training, hasHead: true,
      preprocessing: torchvision(resize, side: side, share: share),
      files: [hubFile(.safetensors, "model.safetensors", in: name), hubFile(.pyTorch, "pytorch_model.bin", in: name)])
  }

  /// `google/bit-50` was made from timm's model, with its transform, when that was still called `resnetv2_50x1_bitm` (transformers 4,
  /// `convert_bit_to_pytorch.py`).
  private static var huggingFace: [PublishedCheckpoint] {
    r50x1.map { architecture in
      let name = "google/bit-50"
      return PublishedCheckpoint(
        name: name, formerNames: [], publisher: .huggingFace, architecture: architecture, training: .imagenet21kThenILSVRC2012,
        hasHead: true, preprocessing: torchvision(.pillow, side: 448, share: 1), files: [hubFile(.pyTorch, "pytorch_model.bin", in: name)])
    }.map { [$0] } ?? []
  }

  private static func torchvision(_ resize: Resize, side: Int, share: Double) -> Preprocessing {
    let half = SIMD3(repeating: 0.5)
    return Preprocessing(
      ImageSize(side: side), resize: resize, fit: .shorterSide, cropShare: share, normalisation: .channels(mean: half, deviation: half))
  }

  private static func hubFile(_ form: PublishedFile.Form, _ file: String, in repository: String) -> PublishedFile {
    let known = pages["\(repository)/\(file)"]
    return PublishedFile(
      form: form, name: file, address: "\(hub)\(repository)/resolve/main/\(file)", byteCount: known?.byteCount, digest: known?.digest,
      holdsAnother: nil)
  }

  /// What the hub's pages "Git LFS Details" say of files; sizes are rounded there.
  private static let pages: [String: (byteCount: ClosedRange<Int>, digest: PublishedFile.Digest)] = [
    "timm/resnetv2_101x1_bit.goog_in21k/model.safetensors": (
      348_500_000...349_499_999,
      PublishedFile.Digest(
        sha256: "89c645b9480d6c72c3f95deefa67ab4e1c5ee3823f09af7fd68e27f6a9ab51d8",
        source: "\(hub)timm/resnetv2_101x1_bit.goog_in21k/blob/b4e028cbb10361b430ce3c8521d8703eafba40ac/model.safetensors")
    ),
    "timm/resnetv2_152x4_bit.goog_in21k/model.safetensors": (
      4_425_000_000...4_434_999_999,
      PublishedFile.Digest(
        sha256: "1fa545b0ee4ba4b10278857ea06ea1e2507a5fabd7b3f0f53ff149e36f66aad9",
        source: "\(hub)timm/resnetv2_152x4_bit.goog_in21k/blob/main/model.safetensors")
    ),
  ]

  // MARK: - TF-Hub

  private static var tensorFlowHub: [PublishedCheckpoint] {
    let google = paper.flatMap { architecture -> [PublishedCheckpoint] in
      let (small, medium) = ("google/bit/s-\(architecture.name.lowercased())", "google/bit/m-\(architecture.name.lowercased())")
      return [
        module("\(small)/1", architecture, .ilsvrc2012, hasHead: false),
        module("\(small)/ilsvrc2012_classification/1", architecture, .ilsvrc2012),
        module("\(medium)/1", architecture, .imagenet21k, hasHead: false),
        module("\(medium)/imagenet21k_classification/1", architecture, .imagenet21k),
        module("\(medium)/ilsvrc2012_classification/1", architecture, .imagenet21kThenILSVRC2012),
      ]
    }
    // Sayak Paul's, converted from the authors' distilled files (sayakpaul/BiT-jax2tf).
    let teachers = [384, 224].flatMap { side in
      [("bit_resnet152x2_\(side)_classification", true), ("bit_r152x2_\(side)_feature_extraction", false)].compactMap { name, hasHead in
        r152x2.map { module("sayakpaul/\(name)/1", $0, .teacher(set: Training.ilsvrc, side: side), hasHead: hasHead) }
      }
    }
    let students = [224, 160].flatMap { side in
      [("distill_bit_resnet50x1_\(side)_classification", true), ("distill_bit_r50x1_\(side)_feature_extraction", false)].compactMap {
        name, hasHead in r50x1.map { module("sayakpaul/\(name)/1", $0, .distilled(side: side), hasHead: hasHead) }
      }
    }
    return google + teachers + students
  }

  private static func module(
    _ name: String, _ architecture: Architecture, _ training: Training, hasHead: Bool = true
  ) -> PublishedCheckpoint {
    PublishedCheckpoint(
      name: name, formerNames: [], publisher: .tensorFlowHub, architecture: architecture, training: training, hasHead: hasHead,
      preprocessing: nil,
      files: [
        PublishedFile(
          form: .savedModel, name: name, address: "https://tfhub.dev/\(name)", byteCount: nil, digest: nil, holdsAnother: nil)
      ])
  }
}
