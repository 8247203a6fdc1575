import BiTKernels

/// The kernels of this instruction set.
package let kernels = KernelSet(
  name: instructionSetName, panelWidth: Row.width, tileRows: Tile.count,
  multiply: multiply, gather: gather, columnMoments: columnMoments, maxPool: maxPool, rectifiedMean: rectifiedMean, pack: pack,
  winogradInput: winogradInput, winogradOutput: winogradOutput, winogradWeights: winogradWeights)
