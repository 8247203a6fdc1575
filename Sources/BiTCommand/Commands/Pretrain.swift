import BiTTraining

/// `bit pretrain`: a network from nothing.
enum Pretrain: Command {
  static let declaration = Declaration(
    name: "pretrain", abstract: "Train a fresh network on labelled photographs, as BiT itself was made.",
    discussion: """
      Trains what bit init --seed S makes by the paper's recipe for pre-training: SGD with momentum 0.9,
      a rate of 0.03 · batch/256 that grows from zero over 5000 steps and is divided by 10 at epochs 30,
      60 and 80 of 90 (jft: 10, 23, 30 and 37 of 40), batches of 4096, weight decay of 1e-4 on the kernels
      of convolutions and head. With --steps N the decays are where they would be in as many epochs, at
      N·30/90 and so on. A run of fewer than 25000 steps warms up for a fifth of them, unless --warmup
      says otherwise.

      Pictures are cut as for Inception (parts of 5 to 100 % of the picture, resized to 224) and flipped;
      measured is with the middle 224 pixels of pictures whose shorter side is 256, and model.h5 says so
      to classify and evaluate. With --no-crop both see the whole picture.

      imagenet21k and jft train a sigmoid for each class, with a head whose bias is -10 at first; --loss
      says otherwise. Pictures of several classes have a list of labels in a manifest of JSON lines:
      {"path": "a.jpg", "label": ["cat", "sofa"]}; any of them counts as right where top-1 is measured.
      The logged loss leaves the weight decay's term out.

      The gradient of a batch is summed over parts of 32 images, so that neither memory nor threads change
      a bit. DATA and RUN are as for finetune: what was found is said first, Ctrl-C saves and stops, and
      --resume --out RUN goes on to the same weights, bit for bit.
      """,
    options: PretrainOptions.all,
    example: """
      bit pretrain --data imagenet/ --out run/
      bit pretrain --data photos/ --out run/ --arch R26x1 --epochs 30 --batch 256 --crop 128
      bit pretrain --data photos/ --out run/ --arch R14x0.5 --norm batch --convolution plain --steps 3000 --batch 128 --lr 0.6
      bit pretrain --resume --out run/
      """)

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> Int32 {
    var tuning = try PretrainOptions.tuning(arguments)
    tuning.prepare(isVerified: false, console)
    return try tuning.carryOut(isPreview: arguments.has(TrainingOptions.dryRun), console)
  }
}
