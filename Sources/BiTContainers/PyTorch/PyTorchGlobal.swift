/// What a function or class of Python means in a PyTorch file. None is ever called; one that isn't known is refused.
///
/// The weights are a few of PyTorch's own (torch/_utils.py); beside them, training loops leave numbers of numpy, paths and lists of options.
enum PyTorchGlobal: Equatable {
  /// A tensor's values by their type (`torch FloatStorage`).
  case storage(PyTorchElement)
  /// Values whose type the tensor says.
  case untypedStorage
  /// The type of a tensor (`torch float32`).
  case type(PyTorchElement)
  /// Makes a tensor of a storage, an offset, sizes and strides.
  case tensor
  /// Makes a tensor of the same and a type.
  case typedTensor
  /// Makes something of a tensor that is its first argument.
  case parameter
  /// Makes an object of a function, a class, the function's arguments and a state.
  case subclass
  /// Makes a tensor that isn't read here: in words.
  case otherTensor(String)
  /// Is, or makes, what has no bearing on the weights; a dictionary keeps its elements.
  case inert

  /// Nil for one that isn't known.
  init?(module: String, name: String) {
    switch (module, name) {
    case ("torch", "Size"), ("torch", "device"): self = .inert
    case ("torch.storage", "UntypedStorage"), ("torch", "UntypedStorage"): self = .untypedStorage
    case ("torch", _):
      if name.hasSuffix("Storage"), let element = PyTorchElement(storage: name) {
        self = .storage(element)
      } else if let element = PyTorchElement(type: name) {
        self = .type(element)
      } else {
        return nil
      }
    case ("torch._utils", "_rebuild_tensor"), ("torch._utils", "_rebuild_tensor_v2"): self = .tensor
    case ("torch._utils", "_rebuild_tensor_v3"): self = .typedTensor
    case ("torch._utils", "_rebuild_parameter"), ("torch._utils", "_rebuild_parameter_with_state"), ("torch.nn.parameter", "Parameter"):
      self = .parameter
    case ("torch._tensor", "_rebuild_from_type_v2"): self = .subclass
    case ("torch._utils", "_rebuild_sparse_tensor"): self = .otherTensor("a sparse tensor")
    case ("torch._utils", "_rebuild_qtensor"): self = .otherTensor("a quantised tensor")
    case ("torch._utils", "_rebuild_meta_tensor_no_storage"): self = .otherTensor("a tensor on the device meta, which has no values")
    case ("torch._utils", "_rebuild_wrapper_subclass"), ("torch._utils", "_rebuild_device_tensor_from_numpy"),
      ("torch._utils", "_rebuild_device_tensor_from_cpu_tensor"):
      self = .otherTensor("a tensor by \(name)")
    default:
      guard Self.inertNames[module]?.contains(name) == true else { return nil }
      self = .inert
    }
  }

  private static let numbers: Set = ["scalar", "_reconstruct"]
  private static let types: Set = [
    "dict", "list", "tuple", "set", "frozenset", "int", "float", "bool", "str", "bytes", "bytearray", "complex",
  ]
  private static let paths: Set = ["PosixPath", "WindowsPath", "PurePosixPath", "PureWindowsPath", "Path", "PurePath"]

  /// Names by the module.
  private static let inertNames: [String: Set<String>] = [
    "collections": ["OrderedDict", "defaultdict", "Counter"], "argparse": ["Namespace"], "types": ["SimpleNamespace"],
    "torch.serialization": ["_get_layout"], "torch.utils.hooks": ["RemovableHandle"], "numpy.core.multiarray": numbers,
    "numpy._core.multiarray": numbers, "numpy": ["dtype", "ndarray"], "_codecs": ["encode"], "builtins": types, "__builtin__": types,
    "pathlib": paths, "pathlib._local": paths,
  ]
}

/// The type of a tensor's values.
enum PyTorchElement: Equatable {
  case float(ScalarType)
  /// Another one, which only has a size.
  case other(String, byteCount: Int)

  /// - Parameter name: a storage's class: `FloatStorage`.
  init?(storage name: String) {
    switch name.dropLast("Storage".count) {
    case "Float": self = .float(.float32)
    case "Double": self = .float(.float64)
    case "Half": self = .float(.float16)
    case "BFloat16": self = .float(.bfloat16)
    case "Long": self = .other("int64", byteCount: 8)
    case "Int": self = .other("int32", byteCount: 4)
    case "Short": self = .other("int16", byteCount: 2)
    case "Char": self = .other("int8", byteCount: 1)
    case "Byte": self = .other("uint8", byteCount: 1)
    case "Bool": self = .other("bool", byteCount: 1)
    case "ComplexFloat": self = .other("complex64", byteCount: 8)
    case "ComplexDouble": self = .other("complex128", byteCount: 16)
    case "QInt8": self = .other("qint8", byteCount: 1)
    case "QUInt8": self = .other("quint8", byteCount: 1)
    case "QUInt4x2": self = .other("quint4x2", byteCount: 1)
    case "QUInt2x4": self = .other("quint2x4", byteCount: 1)
    case "QInt32": self = .other("qint32", byteCount: 4)
    default: return nil
    }
  }

  /// - Parameter name: as PyTorch has it: `float32`.
  init?(type name: String) {
    switch name {
    case "float32", "float": self = .float(.float32)
    case "float64", "double": self = .float(.float64)
    case "float16", "half": self = .float(.float16)
    case "bfloat16": self = .float(.bfloat16)
    case "int64", "long", "uint64", "complex64", "cfloat": self = .other(name, byteCount: 8)
    case "int32", "int", "uint32", "qint32", "complex32", "chalf": self = .other(name, byteCount: 4)
    case "int16", "short", "uint16": self = .other(name, byteCount: 2)
    case "complex128", "cdouble": self = .other(name, byteCount: 16)
    case "int8", "uint8", "bool", "qint8", "quint8", "quint4x2", "quint2x4", "float8_e4m3fn", "float8_e5m2", "float8_e4m3fnuz",
      "float8_e5m2fnuz", "float8_e8m0fnu", "float4_e2m1fn_x2":
      self = .other(name, byteCount: 1)
    default: return nil
    }
  }

  /// Bytes of one value.
  var byteCount: Int {
    switch self {
    case .float(let type): type.byteCount
    case .other(_, let byteCount): byteCount
    }
  }
}

// MARK: - What isn't known

extension PyTorchGlobal {
  /// Why a pickle with that function or class in it isn't read; nil where it is known.
  static func refusal(module: String, name: String) -> (found: String, advice: String)? {
    guard PyTorchGlobal(module: module, name: name) == nil else { return nil }
    let isClass = name.split(separator: ".").last?.first?.isUppercase == true
    return (
      isClass ? "an object of the class \(module) \(name)" : "a call of \(module) \(name)",
      "nothing in a file is run; where the model is at hand, save its weights alone: torch.save(model.state_dict(), path)"
    )
  }
}
