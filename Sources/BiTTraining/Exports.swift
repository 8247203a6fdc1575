// Parts of this module's interface: a checkpoint is what is trained, on a data set, and errors are named by those who catch them.
@_exported import BiTCheckpoint
@_exported import BiTData
@_exported import struct BiTFiles.FileError
@_exported import enum BiTNetwork.GradientError
@_exported import enum BiTNetwork.Loss
@_exported import enum BiTNetwork.NetworkError
@_exported import class BiTNetwork.SGD
