/// The kernels of one instruction set: pure functions over raw buffers of `Float`.
///
/// Each instruction set is a target of its own that compiles the sources in `Shared` and gives one value of this type. A caller holds
/// the value that fits the processor and knows nothing of instruction sets. All of them keep one rule: a result never
/// depends on how work was cut into calls, so that any number of threads and any batch give the same bits.
package struct KernelSet: Sendable {
  /// `avx512`, `avx2` or `baseline`.
  package let name: String
  /// Columns in a panel of packed weights.
  package let panelWidth: Int
  /// The most rows that the micro-kernel computes at once; others are spread evenly over as few tiles.
  package let tileRows: Int
  /// How products are cut.
  package let blocking: Blocking

  /// `c = a · b`, or `c += a · b`: see `MultiplyArguments`.
  package let multiply: @Sendable (MultiplyArguments) -> Void
  /// Gathers the patches that a convolution reads into rows, normalised and rectified on the way: see `GatherArguments`.
  package let gather: @Sendable (GatherArguments) -> Void
  /// Mean and sum of squared deviations of each column of a block of rows.
  package let columnMoments: @Sendable (ColumnMomentsArguments) -> Void
  /// 3x3 maximum with stride 2 over an image padded by 1 with zeros.
  package let maxPool: @Sendable (MaxPoolArguments) -> Void
  /// Mean over pixels of the normalised and rectified activations.
  package let rectifiedMean: @Sendable (RectifiedMeanArguments) -> Void
  /// Cuts a matrix of weights into panels, standardising its columns if asked.
  package let pack: @Sendable (PackArguments) -> Void
  /// Winograd's convolutions.
  package let winograd: WinogradFamily
  /// Strassen's products.
  package let strassen: StrassenKernels
  /// The kernels of the backward pass.
  package let gradients: GradientKernels

  package init(
    name: String, panelWidth: Int, tileRows: Int, blocking: Blocking,
    multiply: @escaping @Sendable (MultiplyArguments) -> Void,
    gather: @escaping @Sendable (GatherArguments) -> Void,
    columnMoments: @escaping @Sendable (ColumnMomentsArguments) -> Void,
    maxPool: @escaping @Sendable (MaxPoolArguments) -> Void,
    rectifiedMean: @escaping @Sendable (RectifiedMeanArguments) -> Void,
    pack: @escaping @Sendable (PackArguments) -> Void,
    winograd: WinogradFamily,
    strassen: StrassenKernels,
    gradients: GradientKernels
  ) {
    self.name = name
    self.panelWidth = panelWidth
    self.tileRows = tileRows
    self.blocking = blocking
    self.multiply = multiply
    self.gather = gather
    self.columnMoments = columnMoments
    self.maxPool = maxPool
    self.rectifiedMean = rectifiedMean
    self.pack = pack
    self.winograd = winograd
    self.strassen = strassen
    self.gradients = gradients
  }
}
