import BiTKernels

/// The kernels of this instruction set.
package let kernels = KernelSet(
  name: instructionSetName, panelWidth: Row.width, tileRows: Tile.count, blocking: blocking,
  multiply: multiply, gather: gather, columnMoments: columnMoments, maxPool: maxPool, rectifiedMean: rectifiedMean, pack: pack,
  winograd: WinogradFamily(
    twoByTwo: winograd(TwoByTwo.self), threeByThree: winograd(ThreeByThree.self), fourByFour: winograd(FourByFour.self),
    fourByFourStrided: winograd(FourByFourStrided.self)),
  strassen: strassen,
  gradients: GradientKernels(
    multiplyTransposed: multiplyTransposed, gatherTaps: gatherTaps, packTransposed: packTransposed,
    standardisation: standardisationGradient, normSums: normGradientSums, norm: normGradient, maxPool: maxPoolGradient,
    dense: denseGradient, momentum: momentum))
