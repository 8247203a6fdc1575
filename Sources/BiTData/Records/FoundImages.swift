import BiTImage

/// Pictures by the name of their class, while they are found.
///
/// Names that differ only in their Unicode form, as a folder has them that came from a Mac, look the same and are one class.
struct FoundImages {
  /// A class.
  struct Class {
    /// Its name, in the form that was met first.
    let name: String
    /// Its name in other Unicode forms.
    private(set) var otherForms: [String] = []
    private var sources = PackedSources()
    private var splits: [Split] = []
    /// By the picture's number, of those that have several labels.
    private var others: [Int: [String]] = [:]
    /// Whether a picture to learn from is of the class, under this label or another.
    private(set) var isLearned = false

    /// Its pictures, what each is for, and the names of the other classes that it is of.
    var images: LazyMapSequence<Range<Int>, (source: ImageSource, split: Split, others: [String])> {
      (0..<splits.count).lazy.map { (sources[$0], splits[$0], others[$0] ?? []) }
    }

    init(name: String) {
      self.name = name
    }

    mutating func add(_ source: ImageSource, _ split: Split, called name: String, others: [String]) {
      if !others.isEmpty { self.others[splits.count] = others }
      sources.append(source)
      splits.append(split)
      meet(name, split)
    }

    /// Takes note of a picture of the class.
    mutating func meet(_ name: String, _ split: Split) {
      isLearned = isLearned || split == .training
      guard !name.utf8.elementsEqual(self.name.utf8), !otherForms.contains(where: { $0.utf8.elementsEqual(name.utf8) }) else { return }
      otherForms.append(name)
    }
  }

  /// The keys are equal where they look the same.
  private var byName: [String: Class] = [:]

  /// How many pictures have several labels.
  private(set) var severalLabels = 0

  /// Adds a picture.
  ///
  /// - Parameter others: the names of classes that it is of, too.
  mutating func add(_ source: ImageSource, to name: String, others: [String] = [], _ split: Split) {
    byName[name, default: Class(name: name)].add(source, split, called: name, others: others)
    for other in others { byName[other, default: Class(name: other)].meet(other, split) }
    severalLabels += others.isEmpty ? 0 : 1
  }

  /// Whether there are none.
  var isEmpty: Bool { byName.isEmpty }

  /// The classes in the order of their names' bytes.
  var classes: [Class] { byName.values.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) } }

  /// Names that were taken for one.
  var remarks: [DatasetRemark] {
    classes.filter { !$0.otherForms.isEmpty }.map { .oneName($0.name, forms: $0.otherForms.count + 1) }
      + (severalLabels == 0 ? [] : [.severalLabels(pictures: severalLabels)])
  }
}
