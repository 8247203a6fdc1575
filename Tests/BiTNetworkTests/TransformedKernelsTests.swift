import BiTKernels
import BiTNetwork
import BiTThreads
import Testing

@Suite("Transformed kernels")
struct TransformedKernelsTests {
  /// A transform that tells when it is called, and doesn't return before `mayReturn`.
  private struct Slow: KernelTransform {
    let task: ConvolutionTask
    let name = "slow"
    let calls: Monitor<Int>
    let mayReturn: Monitor<Bool>

    func count(of kernel: PackedConvolution) -> Int { 1 }
    func transform(_ kernel: PackedConvolution, into values: Buffer, pool: ThreadPool) {
      calls.change { $0 += 1 }
      mayReturn.change(when: { $0 }) { _ in }
    }
    func convolution(over values: Buffer, images: Int, threads: Int) -> any ConvolutionAlgorithm {
      preconditionFailure("not asked for")
    }
  }

  @Test("a kernel is transformed once for all who ask, and nobody waits for another kernel")
  func once() throws {
    let shape = ConvolutionShape(kernelSize: 1, stride: 1, inputChannels: 32, outputChannels: 32, height: 1, width: 1)
    let (task, kernels) = (ConvolutionTask(shape, rectifies: true), TransformedKernels(kernels: KernelTests.sets[0].kernels))
    func kernel() -> PackedConvolution {
      PackedConvolution(kernelSize: 1, stride: 1, inputChannels: 32, outputChannels: 32, packed: Buffer(count: 1024))
    }
    let (first, second, done) = (kernel(), kernel(), Monitor([Buffer?]()))
    let slow = Slow(task: task, calls: Monitor(0), mayReturn: Monitor(false))
    for _ in 0..<2 {
      _ = DetachedThread.start {
        let values = try? kernels.values(of: first, by: slow, pool: ThreadPool(count: 1))
        done.change { $0.append(values) }
      }
    }
    slow.calls.change(when: { $0 == 1 }) { _ in }
    // The first kernel is being made.
    let quick = Slow(task: task, calls: Monitor(0), mayReturn: Monitor(true))
    let other = try kernels.values(of: second, by: quick, pool: ThreadPool(count: 1))
    #expect(done.change { $0.isEmpty })
    slow.mayReturn.change { $0 = true }
    let made = done.change(when: { $0.count == 2 }) { $0 }
    #expect(made[0] != nil && made[0] === made[1] && made[0] !== other)
    #expect(slow.calls.change { $0 } == 1)
  }
}
