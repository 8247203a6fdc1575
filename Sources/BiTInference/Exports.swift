// Parts of this module's interface: checkpoints, pictures and networks go in, and errors are named by those who catch them.
@_exported import BiTCheckpoint
@_exported import struct BiTFiles.FileError
@_exported import BiTImage
@_exported import BiTLabels
@_exported import BiTNetwork
