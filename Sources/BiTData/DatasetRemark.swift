import BiTImage

/// What a data set holds that isn't as it usually is, or that isn't taken.
public enum DatasetRemark: Sendable, Equatable {
  /// The columns of a manifest that are taken for path, label and split, and those that aren't used.
  case columns(path: String, label: String, split: String?, others: [String])
  /// A class whose name stands there in several Unicode forms, which look the same.
  case oneName(String, forms: Int)
  /// So many pictures have several labels.
  case severalLabels(pictures: Int)
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
  /// Examples that lack something, and are none.
  case incomplete(examples: Int, missing: String)
  /// Classes of known pictures that aren't those that are known.
  case otherLabels(source: String, pictures: Int, of: Int)
  /// A list of a part that isn't beside those of the others.
  case missingList(String)
  /// Members of an archive that are no pictures.
  case otherMembers(Int)
  /// A task's examples of which there are fewer than it takes.
  case fewerExamples(task: String, split: String, wanted: Int, found: Int)
  /// The part to learn from has far more pictures than the part to measure with, where the data set's authors have it the other way round.
  case swappedParts(train: Int, test: Int)
  /// Pictures that are compressed so many together that taking them out of order costs far more time than they do one after the other, and the layout
  /// for HDF5's h5repack that mends it.
  case packedTogether(file: String, pictures: Int, layout: String)
  /// Pictures of a part that has no labels.
  case withoutLabels(folder: String, images: Int)
  /// All pictures are to learn from, since the file isn't there that says which aren't.
  case unsplit(missing: String)
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
    case .severalLabels(let images): return "\(pictures(images)) of several classes, which stand under the first in numbers of a class"
    case .oneName(let name, let forms): return "“\(name)” stands there in \(forms) Unicode forms, which are taken as one class"
    case .unread(let folder, let findings): return "in \(folder): \(findings.unreadText ?? "")"
    case .emptyFolder(let folder): return "no picture in \(folder): it is no class"
    case .besideClasses(let folder, let images, let first):
      return "\(pictures(images)) beside the folders of the classes in \(folder) \(images == 1 ? "isn't" : "aren't") taken: "
        + (images == 1 ? first : "\(first), …")
    case .besideSplits(let folder, let images):
      return "\(folder), with \(pictures(images)), lies beside the folders of the splits and isn't taken"
    case .incomplete(let examples, let missing):
      return "\(counted(examples, "example")) without \(missing) \(examples == 1 ? "isn't" : "aren't") taken"
    case .otherLabels(let source, let pictures, let all):
      return
        "the classes of \(pictures) of \(all) validation pictures in \(source) aren't those of ILSVRC-2012: another order of classes, or others"
    case .missingList(let path): return "\(path) isn't there: its part is missing"
    case .otherMembers(let members):
      return "\(counted(members, "other member")) of the archive \(members == 1 ? "isn't" : "aren't") taken"
    case .fewerExamples(let task, let split, let wanted, let found):
      return "\(task) takes \(wanted) examples for \(split), and there are \(found): these are taken"
    case .swappedParts(let train, let test):
      return
        "train has \(pictures(train)) and test \(test): the data set's authors have it the other way round, and results can't be compared"
    case .packedTogether(let file, let images, let layout):
      return "\(file): \(pictures(images)) are compressed together, so that reading them in another order than theirs is slow; "
        + "h5repack -l \(layout) IN OUT puts each by itself"
    case .withoutLabels(let folder, let images): return "\(folder): \(pictures(images)) without labels, not taken"
    case .unsplit(let missing): return "\(missing) isn't there, which says which pictures are for what: all are taken to learn from"
    case .unlabelled(let folder, let images): return "\(folder): \(pictures(images)) without a folder for each class, not taken"
    }
  }
}
