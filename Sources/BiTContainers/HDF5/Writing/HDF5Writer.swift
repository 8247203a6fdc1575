import BiTThreads
import CHDF5

/// Lays out a new HDF5 file with libhdf5: groups, attributes, and data sets that have their place in the file but no values yet.
///
/// Values are written afterwards by the caller, straight to the places that `createDataset` and `createStrings` give: the library
/// would add nothing but copies. The same calls give the same bytes: nothing in the file tells the time.
///
/// Files are in the oldest version of the format, which every HDF5 library reads.
package struct HDF5Writer: ~Copyable {
  /// Every data set's first byte stands at a multiple of this.
  package static let alignment = 64

  private let name: String
  private let file: HDF5Handle
  private let creation: HDF5Handle
  private let linking: HDF5Handle

  /// Whether the library has been started. It is not built for threads: one file at a time.
  private static let library = Monitor(false)

  /// Creates (or empties) the file at `path` and gives it to `body`. Errors name `name`.
  ///
  /// - Throws: `ContainerError.library` where libhdf5 fails, also at the end, when it writes what it still holds; what `body` throws.
  package static func create(_ path: String, name: String, _ body: (borrowing HDF5Writer) throws -> Void) throws {
    try library.change { isStarted in
      if !isStarted {
        // What the library does by itself at exit crashes where closing a file has failed, as on a full disk.
        _ = H5dont_atexit()
        guard H5open() >= 0 else { throw ContainerError.library(file: name, operation: "start", reason: "H5open failed") }
        isStarted = true
      }
      // A library that was built for threads keeps this for each of them.
      hdf5_print_no_errors()
      try open(path, name: name).run(body)
    }
  }

  /// Closes the file whatever becomes of `body`, and tells where that fails.
  private consuming func run(_ body: (borrowing HDF5Writer) throws -> Void) throws {
    let name = name
    let outcome = Result { try body(self) }
    guard file.close() >= 0 else { throw outcome.failure ?? Self.error("write the file's structure", name: name) }
    try outcome.get()
  }

  private static func open(_ path: String, name: String) throws -> HDF5Writer {
    let access = try handle(H5Pcreate(hdf5_file_access_class()), H5Pclose, "create the file", name: name)
    let creation = try handle(H5Pcreate(hdf5_dataset_create_class()), H5Pclose, "create the file", name: name)
    let linking = try handle(H5Pcreate(hdf5_link_create_class()), H5Pclose, "create the file", name: name)
    let settings = [
      H5Pset_alignment(access.identifier, 1, hsize_t(alignment)),
      H5Pset_layout(creation.identifier, H5D_CONTIGUOUS),
      H5Pset_alloc_time(creation.identifier, H5D_ALLOC_TIME_EARLY),
      H5Pset_fill_time(creation.identifier, H5D_FILL_TIME_NEVER),
      H5Pset_obj_track_times(creation.identifier, false),
      H5Pset_create_intermediate_group(linking.identifier, 1),
    ]
    guard settings.allSatisfy({ $0 >= 0 }) else { throw error("prepare the file", name: name) }
    let file = try handle(hdf5_create_file(path, access.identifier), H5Fclose, "create the file", name: name)
    return HDF5Writer(name: name, file: file, creation: creation, linking: linking)
  }

  // MARK: - Groups and data sets

  /// Creates the group at `path`, and those on the way to it that aren't there.
  package func createGroup(_ path: String) throws {
    _ = try handle(
      H5Gcreate2(file.identifier, path, linking.identifier, hdf5_default(), hdf5_default()), H5Gclose, "create group \(path)")
  }

  /// Creates a data set for little-endian values.
  ///
  /// - Returns: the position of its first byte in the file.
  package func createDataset(_ path: String, _ type: ScalarType, shape: [Int]) throws -> Int {
    let type = try floatType(type)
    return try createDataset(path, type: type, shape: shape)
  }

  /// Creates a data set for `count` strings of `length` bytes each, filled up with NULs.
  ///
  /// - Returns: the position of its first byte in the file.
  package func createStrings(_ path: String, count: Int, length: Int) throws -> Int {
    let type = try stringType(length: length)
    return try createDataset(path, type: type, shape: [count])
  }

  private func createDataset(_ path: String, type: borrowing HDF5Handle, shape: [Int]) throws -> Int {
    let space = try dataspace(shape)
    let dataset = try handle(
      H5Dcreate2(
        file.identifier, path, type.identifier, space.identifier, linking.identifier, creation.identifier, hdf5_default()),
      H5Dclose, "create data set \(path)")
    // A data set without values has no place.
    guard !shape.contains(0) else { return 0 }
    guard let position = Int(exactly: H5Dget_offset(dataset.identifier)), position > 0 else {
      throw Self.error("find the place of data set \(path)", name: name)
    }
    return position
  }

  // MARK: - Attributes

  /// Gives the object at `path` an attribute that is a list of strings, each one filled up with NULs to the length of the longest.
  package func setAttribute(_ attribute: String, of path: String, to strings: [String]) throws {
    try setStrings(attribute, of: path, to: strings, shape: [strings.count])
  }

  /// Gives the object at `path` an attribute that is one string.
  package func setAttribute(_ attribute: String, of path: String, to string: String) throws {
    try setStrings(attribute, of: path, to: [string], shape: [])
  }

  /// Gives the object at `path` an attribute that is an unsigned integer of 4 bytes.
  package func setAttribute(_ attribute: String, of path: String, to number: UInt32) throws {
    var number = number
    let space = try dataspace([])
    let created = try self.attribute(attribute, of: path, type: hdf5_u32le(), space: space)
    try check(H5Awrite(created.identifier, hdf5_native_u32(), &number), "write attribute \(attribute)")
  }

  private func setStrings(_ attribute: String, of path: String, to strings: [String], shape: [Int]) throws {
    let packed = try PackedStrings(strings, place: "attribute \(attribute)", file: name)
    let type = try stringType(length: packed.length)
    let space = try dataspace(shape)
    let created = try self.attribute(attribute, of: path, type: type.identifier, space: space)
    guard !strings.isEmpty else { return }
    try check(H5Awrite(created.identifier, type.identifier, packed.bytes), "write attribute \(attribute)")
  }

  private func attribute(
    _ attribute: String, of path: String, type: hid_t, space: borrowing HDF5Handle
  ) throws -> HDF5Handle {
    try handle(
      H5Acreate_by_name(
        file.identifier, path, attribute, type, space.identifier, hdf5_default(), hdf5_default(), hdf5_default()),
      H5Aclose, "create attribute \(attribute) of \(path)")
  }

  // MARK: - Types and shapes

  private func floatType(_ type: ScalarType) throws -> HDF5Handle {
    let source = type == .float64 ? hdf5_f64le() : hdf5_f32le()
    let result = try handle(H5Tcopy(source), H5Tclose, "create a type")
    guard type.byteCount == 2 else { return result }
    // The library has no name for the narrow types: fields are narrowed first, since they have to fit the size.
    let (exponent, fraction) = type.fields
    try check(H5Tset_fields(result.identifier, exponent + fraction, fraction, exponent, 0, fraction), "create a type")
    try check(H5Tset_size(result.identifier, type.byteCount), "create a type")
    try check(H5Tset_ebias(result.identifier, type.exponentBias), "create a type")
    return result
  }

  private func stringType(length: Int) throws -> HDF5Handle {
    let result = try handle(H5Tcopy(hdf5_c_string()), H5Tclose, "create a type")
    try check(H5Tset_size(result.identifier, length), "create a type")
    try check(H5Tset_strpad(result.identifier, H5T_STR_NULLPAD), "create a type")
    try check(H5Tset_cset(result.identifier, H5T_CSET_UTF8), "create a type")
    return result
  }

  private func dataspace(_ shape: [Int]) throws -> HDF5Handle {
    let identifier = shape.isEmpty ? H5Screate(H5S_SCALAR) : H5Screate_simple(Int32(shape.count), shape.map(hsize_t.init), nil)
    return try handle(identifier, H5Sclose, "create a shape")
  }

  // MARK: - Errors

  private func handle(_ identifier: hid_t, _ closing: HDF5Handle.Closing, _ operation: String) throws -> HDF5Handle {
    try Self.handle(identifier, closing, operation, name: name)
  }

  private static func handle(
    _ identifier: hid_t, _ closing: HDF5Handle.Closing, _ operation: String, name: String
  ) throws -> HDF5Handle {
    guard let handle = HDF5Handle(identifier, closing: closing) else { throw error(operation, name: name) }
    return handle
  }

  private func check(_ status: herr_t, _ operation: String) throws {
    guard status >= 0 else { throw Self.error(operation, name: name) }
  }

  private static func error(_ operation: String, name: String) -> ContainerError {
    var words = [CChar](repeating: 0, count: 512)
    hdf5_copy_last_error(&words, words.count)
    let text = String(decoding: words.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    // Where the operating system is the cause, the library wraps its words in the time and the temporary's name.
    let cause = text.split(separator: "error message = '").dropFirst().first?.prefix { $0 != "'" }
    return .library(file: name, operation: operation, reason: cause.map(String.init) ?? text)
  }
}

extension Result {
  fileprivate var failure: Failure? {
    if case .failure(let error) = self { error } else { nil }
  }
}
