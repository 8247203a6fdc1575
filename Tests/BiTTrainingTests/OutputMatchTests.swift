import BiTCheckpoint
import BiTInference
import BiTTraining
import Testing

/// Which output each class of a data set is.
struct OutputMatchTests {
  private let imagenet = OutputMatch(.set(.imagenet1k), outputs: 1000, data: "photos")

  private func list(_ names: String...) -> OutputMatch {
    OutputMatch(.list(names.map { Metadata.Label(id: $0, name: $0) }), outputs: names.count, data: "photos")
  }

  @Test("identifiers, whole names and first synonyms are outputs, whatever the order")
  func names() throws {
    #expect(try imagenet.outputs(of: ["n02012849", "n03126707"]) == [134, 517])
    #expect(try imagenet.outputs(of: ["tabby, tabby cat", "goldfish, Carassius auratus"]) == [281, 1])
    #expect(try imagenet.outputs(of: ["goldfish", "tabby", "n01440764"]) == [1, 281, 0])
    #expect(try imagenet.outputs(of: ["maillot", "maillot, tank suit"]) == [638, 639])
    // A folder that a Mac has named.
    #expect(try list("cafe\u{301}", "b").outputs(of: ["b", "caf\u{E9}"]) == [1, 0])
  }

  @Test("a name that several outputs have is none, and their identifiers are told")
  func ambiguous() throws {
    let crane = #expect(throws: EvaluationError.self) { try imagenet.outputs(of: ["crane", "goldfish"]) }
    #expect(
      crane?.description
        == "photos: class “crane” may be any of the outputs 134, 517, which have the same name: call its folder or label by the identifier, "
        + "n02012849 or n03126707")
    #expect(
      throws: EvaluationError.ambiguousClass("maillot", data: "photos", outputs: [638, 639], identifiers: ["n03710637", "n03710721"])
    ) {
      try imagenet.outputs(of: ["maillot", "goldfish"])
    }
    #expect(throws: EvaluationError.ambiguousClass("a", data: "photos", outputs: [0, 2], identifiers: [])) {
      try list("a", "b", "a").outputs(of: ["a", "b"])
    }
  }

  @Test("a mismatch lists both sides")
  func mismatch() throws {
    let error = #expect(throws: EvaluationError.self) { try list("cat", "dog").outputs(of: ["cat", "fish", "hen"]) }
    #expect(
      error?.description
        == "photos: 2 of its 3 classes are none of the network's 2 outputs: “fish”, “hen”; the outputs are called “cat”, “dog”")
    let large = #expect(throws: EvaluationError.self) { try imagenet.outputs(of: ["zebra crossing sign"]) }
    #expect(large?.description.contains("called “n01440764 tench, Tinca tinca”, ") == true)
    #expect(large?.description.hasSuffix("… (1000 in all)") == true)
  }

  @Test("numbers are outputs whose names nobody knows, not places; other names are places where there are as many")
  func numbers() throws {
    let unnamed = OutputMatch(.unknown, outputs: 12, data: "photos")
    #expect(try unnamed.outputs(of: (0..<12).map(String.init).sorted()) == [0, 1, 10, 11, 2, 3, 4, 5, 6, 7, 8, 9])
    #expect(try unnamed.outputs(of: ["10", "2"]) == [10, 2] && unnamed.outputs(of: ["02", "11"]) == [2, 11])
    #expect(throws: EvaluationError.otherNumbers(data: "photos", classes: ["1", "12"], outputs: 12)) {
      try unnamed.outputs(of: ["1", "12"])
    }
    #expect(throws: EvaluationError.otherNumbers(data: "photos", classes: ["1", "01"], outputs: 12)) {
      try unnamed.outputs(of: ["1", "01"])
    }
    let two = OutputMatch(.unknown, outputs: 2, data: "photos")
    #expect(try two.outputs(of: ["cat", "dog"]) == [0, 1])
    let error = #expect(throws: EvaluationError.self) { try two.outputs(of: ["a", "b", "c"]) }
    #expect(
      error?.description == "photos: it has 3 classes (“a”, “b”, “c”) and the network 2 outputs, whose names nobody knows")
  }
}
