import BiTCheckpoint
import Testing

/// What was done to make a checkpoint, as files say it.
struct OperationTests {
  @Test(
    "an operation has the text that files have had from the first version on, and the text gives it back",
    arguments: [
      (.initialisation(seed: .max), "init --seed 18446744073709551615"), (.conversion(), "convert"),
      (.conversion(precision: .half), "convert --dtype f16"), (.conversion(head: .keep), "convert --head keep"),
      (.conversion(precision: .single, head: .zero(outputs: 5)), "convert --dtype f32 --head zero:5"),
      (.fineTuning(headOnly: false, steps: 500, batch: 32, seed: 1), "finetune --steps 500 --batch 32 --seed 1"),
      (.fineTuning(headOnly: true, steps: 1, batch: 2, seed: 0), "finetune --head-only --steps 1 --batch 2 --seed 0"),
    ] as [(Metadata.Provenance.Operation, String)])
  func text(operation: Metadata.Provenance.Operation, text: String) {
    #expect(operation.text == text)
    #expect(Metadata.Provenance.Operation(text: text) == operation)
  }

  @Test(
    "a text that no operation has exactly stays as it is",
    arguments: [
      "", "convert ", "convert --head zero:05", "convert --head", "convert --dtype f16 --dtype f16", "convert --head drop --dtype f16",
      "init",
      "init --seed -1", "finetune --steps 1", "quantise --bits 8",
    ])
  func other(text: String) { #expect(Metadata.Provenance.Operation(text: text) == .other(text)) }
}
