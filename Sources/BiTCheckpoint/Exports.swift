// What the public interface of this module speaks of, so that whoever imports it can name it.
@_exported import struct BiTFiles.FileError
@_exported import enum BiTContainers.ContainerError
@_exported import enum BiTContainers.ScalarType
@_exported import struct BiTThreads.MemoryError
@_exported import protocol BiTContainers.TensorStorage
