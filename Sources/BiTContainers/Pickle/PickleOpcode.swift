/// The instructions of Python's pickles from protocol 2 on, as far as they are read here (CPython, Lib/pickletools.py).
///
/// Not among them are those of older protocols, which write numbers as text, and those that call by other ways than `REDUCE` and `NEWOBJ`.
enum PickleOpcode: UInt8 {
  case protocolVersion = 0x80
  case frame = 0x95
  case stop = 0x2E

  case none = 0x4E
  case newTrue = 0x88
  case newFalse = 0x89
  case binaryInteger = 0x4A
  case binaryInteger1 = 0x4B
  case binaryInteger2 = 0x4D
  case long1 = 0x8A
  case long4 = 0x8B
  case binaryFloat = 0x47

  case unicode = 0x58
  case shortUnicode = 0x8C
  case unicode8 = 0x8D
  /// The texts of Python 2.
  case string = 0x54
  case shortString = 0x55
  case bytes = 0x42
  case shortBytes = 0x43
  case bytes8 = 0x8E
  case byteArray8 = 0x96

  case mark = 0x28
  case emptyTuple = 0x29
  case tuple = 0x74
  case tuple1 = 0x85
  case tuple2 = 0x86
  case tuple3 = 0x87
  case emptyList = 0x5D
  case append = 0x61
  case appends = 0x65
  case emptyDictionary = 0x7D
  case setItem = 0x73
  case setItems = 0x75
  case emptySet = 0x8F
  case addItems = 0x90
  case frozenSet = 0x91

  case put = 0x71
  case longPut = 0x72
  case get = 0x68
  case longGet = 0x6A
  case memoize = 0x94
  case pop = 0x30
  case popMark = 0x31

  case global = 0x63
  case stackGlobal = 0x93
  case persistentID = 0x51
  case reduce = 0x52
  case newObject = 0x81
  case newObjectWithNames = 0x92
  case build = 0x62
}
