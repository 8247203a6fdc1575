import BiTImage

/// What a data set holds that isn't as it usually is, or that isn't taken.
public enum DatasetRemark: Sendable, Equatable {
  /// The columns of a manifest that are taken for path, label and split, and those that aren't used.
  case columns(path: String, label: String, split: String?, others: [String])
  /// A class whose name stands there in several Unicode forms, which look the same.
  case oneName(String, forms: Int)
  /// Pictures of a class, in its folder, that aren't read.
  case unread(folder: String, ImageFindings)
  /// A folder that would be a class if there were a picture in it.
  case emptyFolder(String)
  /// Pictures that lie beside the folders of the classes, in a folder.
  case besideClasses(folder: String, images: Int, first: String)
  /// A folder that lies beside those of the splits, with so many pictures.
  case besideSplits(folder: String, images: Int)
  /// The folder of a split whose pictures lie in it without folders of classes.
  case unlabelled(folder: String, images: Int)
}

extension DatasetRemark {
  /// How many pictures of a class aren't taken since they can't be read.
  package var unreadImages: (folder: String, images: Int)? {
    if case .unread(let folder, let findings) = self { (folder, findings.unreadCount) } else { nil }
  }
}

extension DatasetRemark: CustomStringConvertible {
  /// One line.
  public var description: String {
    func pictures(_ count: Int) -> String { count == 1 ? "1 picture" : "\(count) pictures" }
    switch self {
    case .columns(let path, let label, let split, let others):
      return "the columns “\(path)” and “\(label)” are taken as path and label" + (split.map { ", “\($0)” as split" } ?? "")
        + (others.isEmpty ? "" : "; not used: " + others.map { "“\($0)”" }.joined(separator: ", "))
    case .oneName(let name, let forms): return "“\(name)” stands there in \(forms) Unicode forms, which are taken as one class"
    case .unread(let folder, let findings): return "in \(folder): \(findings.unreadText ?? "")"
    case .emptyFolder(let folder): return "no picture in \(folder): it is no class"
    case .besideClasses(let folder, let images, let first):
      return "\(pictures(images)) beside the folders of the classes in \(folder) \(images == 1 ? "isn't" : "aren't") taken: "
        + (images == 1 ? first : "\(first), …")
    case .besideSplits(let folder, let images):
      return "\(folder), with \(pictures(images)), lies beside the folders of the splits and isn't taken"
    case .unlabelled(let folder, let images): return "\(folder): \(pictures(images)) without a folder for each class, not taken"
    }
  }
}
